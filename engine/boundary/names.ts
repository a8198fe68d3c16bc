/** What cases are called: the provision, the rule, and where by which bound they stand. */
import { expressionText, speakerOf } from '../explain/index.ts';
import { formatRational, type Rational } from '../numbers/index.ts';
import { indexExpressions, type Language, type Program } from '../program/index.ts';
import type { BoundTarget, Target } from './targets.ts';
import { wordingEn } from './wording.en.ts';
import { wordingKk } from './wording.kk.ts';
import { wordingRu } from './wording.ru.ts';
import type { BoundaryWording } from './wording.ts';

const WORDING: Readonly<Record<Language, BoundaryWording>> = { kk: wordingKk, ru: wordingRu, en: wordingEn };

/** The names of the targets, no two the same. */
export function targetNames(
  program: Program,
  targets: readonly Target[],
  language: Language,
): readonly string[] {
  const speaker = speakerOf(program, language);
  const wording = WORDING[language];
  const { all } = indexExpressions(program);
  const number = (value: Rational | string): string =>
    typeof value === 'string' ? value : formatRational(value, 0, language === 'en' ? '.' : ',');
  const place = ({ bound, side, value }: BoundTarget): string => {
    const placed = all[bound.subjects[0] ?? -1];
    const subject = placed === undefined ? '' : expressionText(speaker, placed.expression, placed.scope);
    const rule = bound.name === '' ? speaker.label(bound.label, '') : speaker.label(bound.label, bound.name);
    const kind = typeof bound.value === 'string' ? 'day' : value === null ? 'near' : 'step';
    const words = wording[kind][side](number(bound.value), value === null ? '' : number(value));
    return `${speaker.provision(bound.provision)}, ${rule}: ${subject} – ${words}`;
  };
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const name =
      target.kind === 'bound'
        ? place(target)
        : `${speaker.provision(target.provision)}, ${wording.category(target.code, groupLabel(target))}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });

  function groupLabel({ grouping, group, label }: Extract<Target, { kind: 'category' }>): string {
    const found = grouping.groups.find(({ name }) => name === group);
    const row = speaker.label(label, '');
    const whole = speaker.label(found?.label, group);
    return row === '' ? whole : `${whole} (${row})`;
  }
}
