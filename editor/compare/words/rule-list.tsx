/** The rules of a provision that differ, those of a kind together. */
import type { ReactNode } from 'react';
import { comparisonWording, provisionName, type RuleKind, type WordRun } from '../../../engine/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import type { RuleView } from '../worker/words.ts';
import { FATE_MARKS, useFateTexts } from './kind.tsx';
import { MESSAGES } from './messages.ts';
import styles from './rule-list.module.css';
import { Runs, Whole } from './runs.tsx';
import { type Fate, fateOf } from './shown.ts';

/** More rules of one kind are folded. */
const MOST_SHOWN = 8;

/** Changed rules by kind; those of which only the place differs stand apart. */
export function RuleList({ rules }: { readonly rules: readonly RuleView[] }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const changed = rules.filter(({ moved }) => moved === null);
  const moved = rules.filter((rule) => rule.moved !== null);
  const kinds = [...new Set(changed.map(({ kind }) => kind))];
  return (
    <div className={styles['rules']}>
      {kinds.map((kind) => (
        <RulesOfKind key={kind} kind={kind} rules={changed.filter((rule) => rule.kind === kind)} />
      ))}
      {moved.length === 0 ? null : (
        <details>
          <summary>{m.movedRules(moved.length)}</summary>
          <ul className={styles['list']}>
            {moved.map((rule, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rules may read alike
              <li key={place} className={styles['rule']}>
                <FateMark rule={rule} />
                <span>
                  {comparisonWording(language).rule[rule.kind]}
                  {rule.title === '' ? '' : ` (${rule.title})`}:{' '}
                  <Official rule={rule}>{rule.after ?? ''}</Official> <em>({movedText(rule, language)})</em>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function movedText({ moved }: RuleView, language: 'kk' | 'ru' | 'en'): string {
  const wording = comparisonWording(language);
  return typeof moved === 'string' ? wording.movedFrom(provisionName(moved, language)) : wording.movedInList;
}

function RulesOfKind({ kind, rules }: { readonly kind: RuleKind; readonly rules: readonly RuleView[] }) {
  const m = useMessages(MESSAGES);
  const fateTexts = useFateTexts();
  const { language } = useLanguage();
  const list = (
    <ul className={styles['list']}>
      {rules.map((rule, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rules may read alike
        <Rule key={place} rule={rule} former={rules[place - 1]} />
      ))}
    </ul>
  );
  return (
    <section>
      <h4 className={styles['kind']}>{comparisonWording(language).rule[kind]}</h4>
      {rules.length <= MOST_SHOWN ? (
        list
      ) : (
        <details>
          <summary>
            {m.manyRules(rules.length)}: {fatesText(rules, fateTexts)}
          </summary>
          {list}
        </details>
      )}
    </section>
  );
}

function fatesText(
  rules: readonly RuleView[],
  names: Readonly<Record<keyof typeof FATE_MARKS, string>>,
): string {
  return (['added', 'removed', 'changed'] as const)
    .map((fate) => [fate, rules.filter((rule) => fateOf(rule) === fate).length] as const)
    .filter(([, count]) => count > 0)
    .map(([fate, count]) => `${names[fate]} ${count}`)
    .join(', ');
}

function Rule({ rule, former }: { readonly rule: RuleView; readonly former: RuleView | undefined }) {
  const isOfSame = former !== undefined && former.title === rule.title;
  return (
    <li className={styles['rule']}>
      <FateMark rule={rule} />
      <span>
        {rule.title === '' || isOfSame ? null : <span className={styles['title']}>{rule.title}</span>}
        <RuleWords rule={rule} />
      </span>
    </li>
  );
}

function FateMark({ rule }: { readonly rule: RuleView }) {
  return <Mark fate={fateOf(rule)} />;
}

/** The sign of a fate, and the word for who does not see it. */
function Mark({ fate }: { readonly fate: Fate }) {
  const texts = useFateTexts();
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" title={texts[fate]}>
        {FATE_MARKS[fate]}
      </span>
      <span className={styles['heard']}>{texts[fate]}: </span>
    </span>
  );
}

function RuleWords({ rule }: { readonly rule: RuleView }) {
  const m = useMessages(MESSAGES);
  const { before, after, runs, rows } = rule;
  if (rows !== null) return <TableRows rows={rows} />;
  if (runs !== null)
    return (
      <Official rule={rule}>
        <Runs runs={runs} />
      </Official>
    );
  if (before !== null && before === after) {
    return (
      <>
        <Official rule={rule}>{after}</Official> <em>({m.sameWords})</em>
      </>
    );
  }
  return (
    <Official rule={rule}>
      {before === null ? null : <Whole kind="removed">{before}</Whole>}
      {before === null || after === null ? null : <span aria-hidden="true"> → </span>}
      {after === null ? null : <Whole kind="added">{after}</Whole>}
    </Official>
  );
}

const ROW_FATES = { added: 'added', removed: 'removed', same: null } as const;

/** A table row by row: those that stayed, went and came. */
function TableRows({ rows }: { readonly rows: readonly WordRun[] }) {
  return (
    <ul className={styles['rows']}>
      {rows.map(({ kind, text }, place) => {
        const fate = ROW_FATES[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read alike
          <li key={place} className={styles['rule']}>
            {fate === null ? <span /> : <Mark fate={fate} />}
            {kind === 'same' ? <span>{text}</span> : <Whole kind={kind}>{text}</Whole>}
          </li>
        );
      })}
    </ul>
  );
}

/** Indicators are words of the act, in its language. */
function Official({ rule, children }: { readonly rule: RuleView; readonly children: ReactNode }) {
  return <span lang={rule.kind === 'indicator' ? 'kk' : undefined}>{children}</span>;
}
