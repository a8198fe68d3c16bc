/** What a changed rule is called, for people: labels in place of the names that identify it. */
import type { Speaker } from '../explain/index.ts';
import type { FactField, Label } from '../program/index.ts';
import type { RuleChange } from './change.ts';
import { comparisonWording } from './wording.ts';

/**
 * The title of a changed rule, from the first of the speakers that knows it; empty where the rule's own words before
 * and after begin with it.
 */
export function ruleTitle({ kind, name }: RuleChange, speakers: readonly Speaker[]): string {
  const first = (title: (speaker: Speaker) => string | undefined): string => {
    for (const speaker of speakers) {
      const found = title(speaker);
      if (found !== undefined) return found;
    }
    return name;
  };
  const words = name.split(' ');
  const [one = '', two = '', three = ''] = words;
  switch (kind) {
    case 'decision':
    case 'lookup':
    case 'deadline':
      return first((speaker) => labelIn(speaker, rulesOf(speaker, kind), name));
    case 'exception':
    case 'effect':
      return first((speaker) => labelIn(speaker, speaker.program.decisions, one));
    case 'item':
      return first((speaker) => speaker.label(speaker.index.types.get(one)?.label, '') || undefined);
    case 'group':
      return first((speaker) => labelIn(speaker, speaker.program.groupings, one));
    case 'category':
      return first((speaker) => groupLabel(speaker, one));
    case 'fact':
      return first((speaker) => pathLabel(speaker, speaker.program.facts, name.split('.')));
    case 'indicator':
      return first((speaker) => {
        const competency = competencyLabel(speaker, one);
        if (competency === undefined) return undefined;
        const { indicators } = comparisonWording(speaker.language);
        const polarity = three === 'ineffective' ? indicators.ineffective : indicators.effective;
        return [competency, groupLabel(speaker, two) ?? two, polarity].join(' · ');
      });
    default:
      return '';
  }
}

interface Labelled {
  readonly name: string;
  readonly label: Label;
}

function rulesOf({ program }: Speaker, kind: 'decision' | 'lookup' | 'deadline'): readonly Labelled[] {
  if (kind === 'decision') return program.decisions;
  return kind === 'lookup' ? program.lookups : program.deadlines;
}

function labelIn(speaker: Speaker, rules: readonly Labelled[], name: string): string | undefined {
  const rule = rules.find((candidate) => candidate.name === name);
  return speaker.label(rule?.label, '') || undefined;
}

function groupLabel(speaker: Speaker, name: string): string | undefined {
  const groups = speaker.program.groupings.flatMap((grouping) => grouping.groups);
  return labelIn(speaker, groups, name);
}

function competencyLabel(speaker: Speaker, name: string): string | undefined {
  return labelIn(
    speaker,
    speaker.program.competencies.flatMap((table) => table.items),
    name,
  );
}

/** `Quarters › Encouraged activity` of `quarters.bonuses`; the last field is named by the rule's own words. */
function pathLabel(
  speaker: Speaker,
  fields: readonly FactField[],
  path: readonly string[],
): string | undefined {
  const [name = '', ...rest] = path;
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) return undefined;
  if (rest.length === 0) return '';
  const type = field.type.kind === 'list' ? field.type.of : field.type;
  const inner = type.kind === 'record' ? pathLabel(speaker, type.fields, rest) : undefined;
  if (inner === undefined) return undefined;
  const own = speaker.fieldLabel(field);
  return inner === '' ? own : `${own} › ${inner}`;
}
