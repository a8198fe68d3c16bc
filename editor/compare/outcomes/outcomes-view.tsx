/** The comparison in outcomes: cases decided differently, and whose answers change in a set of cases. */
import { Badge, Button, Notice, Panel, RadioField } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { CasesPanel } from '../cases/cases-panel.tsx';
import { useAddress } from '../compare-search.ts';
import { useCompared } from '../comparison.tsx';
import { MESSAGES as PAGE_MESSAGES } from '../messages.ts';
import { Progress } from '../progress.tsx';
import { useCall } from '../use-call.ts';
import type { FoundOutcome } from '../worker/found-outcome.ts';
import type { NamedRule } from '../worker/named-rule.ts';
import type { OutcomesView as Outcomes, OutcomesProgress } from '../worker/outcomes.ts';
import { MESSAGES } from './messages.ts';
import { Outcome, type Reading } from './outcome.tsx';
import styles from './outcomes-view.module.css';

/** The view. */
export function OutcomesView() {
  const m = useMessages(MESSAGES);
  const page = useMessages(PAGE_MESSAGES);
  const { search, change } = useAddress();
  const { before, after } = useCompared();
  const reading: Reading = search.reading === 'literal' ? 'literal' : 'adopted';
  if (before.edition.hash === after.edition.hash) return <Notice kind="information">{page.same}</Notice>;
  return (
    <div className={styles['view']}>
      <Panel title={m.title}>
        <RadioField
          label={m.reading}
          value={reading}
          options={[
            { value: 'adopted', label: m.adopted },
            { value: 'literal', label: m.literal },
          ]}
          change={(value) => change({ reading: value === 'literal' ? value : undefined })}
        />
        <Search reading={reading} />
      </Panel>
      <CasesPanel />
    </div>
  );
}

function Search({ reading }: { readonly reading: Reading }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { calls, pair } = useCompared();
  const asked = useCall<'outcomes', OutcomesProgress>(calls, 'outcomes', { ...pair, language, reading });
  const soFar = asked.state === 'done' ? asked.value : asked.progress;
  const found = soFar?.found ?? [];
  return (
    <>
      {asked.state === 'running' ? (
        <Progress
          label={m.searching}
          text={soFar === undefined ? m.searching : m.tried(soFar.tried, soFar.of)}
          done={soFar?.tried ?? 0}
          of={soFar?.of ?? 0}
          stopLabel={m.stop}
          stop={asked.stop}
        />
      ) : null}
      {asked.state === 'stopped' ? (
        <Notice kind="warning" live>
          {m.stopped(soFar?.tried ?? 0)}{' '}
          <Button kind="plain" onClick={asked.again}>
            {m.again}
          </Button>
        </Notice>
      ) : null}
      <p role="status" className={styles['count']}>
        {asked.state === 'done' ? endText(asked.value, m) : found.length === 0 ? '' : m.found(found.length)}
      </p>
      <Found found={found} reading={reading} />
      {asked.state === 'done' ? <Rest outcomes={asked.value} /> : null}
    </>
  );
}

function endText({ found, without }: Outcomes, m: (typeof MESSAGES)['kk']): string {
  if (found.length > 0) return m.found(found.length);
  return without.length === 0 ? m.nothingDiffers : m.noneFound;
}

/** What both sides decide, differently; and what only one of them decides at all, folded. */
function Found({ found, reading }: { readonly found: readonly FoundOutcome[]; readonly reading: Reading }) {
  const m = useMessages(MESSAGES);
  const { isOneLine } = useCompared();
  const only = isOneLine ? m.onlyIn.inTime : m.onlyIn.asPair;
  const listOf = (outcomes: readonly FoundOutcome[]) => (
    <ul className={styles['outcomes']}>
      {outcomes.map((outcome) => (
        <li key={`${outcome.kind} ${outcome.name}`}>
          <Outcome outcome={outcome} reading={reading} />
        </li>
      ))}
    </ul>
  );
  const of = (lacking: FoundOutcome['lacking']) => found.filter((one) => one.lacking === lacking);
  return (
    <>
      {of(null).length === 0 ? null : listOf(of(null))}
      {(['before', 'after'] as const).map((lacking) =>
        of(lacking).length === 0 ? null : (
          <details key={lacking} className={styles['folded']} open={of(null).length === 0}>
            <summary>
              {only[lacking === 'after' ? 'before' : 'after']}: {of(lacking).length}
            </summary>
            {listOf(of(lacking))}
          </details>
        ),
      )}
    </>
  );
}

/** Rules without a difference: those proven the same apart from those for which none was found. */
function Rest({ outcomes: { without, same, tried, daysTried } }: { readonly outcomes: Outcomes }) {
  const m = useMessages(MESSAGES);
  const unfound = without.filter(({ kind }) => kind !== 'deadline');
  const unfoundDays = without.filter(({ kind }) => kind === 'deadline');
  return (
    <>
      <RuleNames title={m.without(tried)} rules={unfound} isOpen />
      <RuleNames title={m.withoutDays(daysTried)} rules={unfoundDays} isOpen />
      <RuleNames title={m.same} rules={same} isOpen={false} />
    </>
  );
}

interface RuleNamesProps {
  readonly title: string;
  readonly rules: readonly NamedRule[];
  readonly isOpen: boolean;
}

function RuleNames({ title, rules, isOpen }: RuleNamesProps) {
  const m = useMessages(MESSAGES);
  if (rules.length === 0) return null;
  return (
    <details className={styles['folded']} open={isOpen}>
      <summary>
        {title}: {rules.length}
      </summary>
      <ul className={styles['names']}>
        {rules.map(({ kind, name, label }) => (
          <li key={`${kind} ${name}`}>
            {label} <Badge>{m.kinds[kind]}</Badge>
          </li>
        ))}
      </ul>
    </details>
  );
}
