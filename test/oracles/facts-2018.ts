/** The plain facts of a case of the 2018 generation, annex 4 as the orders of it have it, and what cannot be. */
import { given, type Known, NO_RULE, of } from './answer.ts';
import { belowNought, integer } from './exact.ts';
import { type Count, type Indicator, impossibleMeeting, type Meeting } from './shared-rules.ts';

/** The eleven of annex 3. */
export const COMPETENCIES = [
  'service_management',
  'cooperation',
  'decision_making',
  'service_orientation',
  'service_informing',
  'promptness',
  'self_development',
  'integrity',
  'stress_resilience',
  'responsibility',
  'initiative',
] as const;

export type Competency = (typeof COMPETENCIES)[number];

export interface Facts2018 {
  readonly category?: string;
  readonly head_of_unit?: boolean;
  readonly months_in_position?: Count;
  readonly on_probation?: boolean;
  readonly serves_public?: boolean;
  readonly kpis?: readonly Indicator[];
  readonly competencies?: readonly { readonly competency: Competency; readonly observed: Count }[];
  readonly commission?: Meeting;
}

/** Annex 4: the groups of categories, and how many effective indicators each competency has for each group. */
export interface Annex4 {
  /**
   * The group of a category, or that none has it; `heads` and `others` where the category is named twice, for those who
   * head a unit and for the rest. Not there for a code that the annex does not name.
   */
  readonly groups: Readonly<
    Record<string, string | { readonly heads: string; readonly others: string | null }>
  >;
  readonly indicators: Readonly<Record<Competency, Readonly<Record<string, number>>>>;
}

/** The codes mix Latin letters with Cyrillic ones that look the same; they are one category. */
const latin = (code: string): string => code.replaceAll('Е', 'E').replaceAll('В', 'B');

/** The effective indicators that annex 4 lists for a competency and the person's group. */
export function totalOf(annex: Annex4 | null, facts: Facts2018, competency: Competency): Known<number> {
  if (annex === null) return NO_RULE;
  return of(given(facts.category), (category) => {
    const listed = annex.groups[latin(category)];
    if (listed === undefined) throw new Error(`no category: ${category}`);
    const group =
      typeof listed === 'string'
        ? listed
        : of(given(facts.head_of_unit), (heads) => (heads ? listed.heads : (listed.others ?? NO_RULE)));
    return of(group, (name) => annex.indicators[competency][name] ?? NO_RULE);
  });
}

/** What cannot be: a code that annex 4 does not have, more of something than there is, one competency twice. */
export function impossible(annex4: Annex4 | null, facts: Facts2018): boolean {
  const { category, commission, competencies = [] } = facts;
  if (belowNought(facts.months_in_position, ...competencies.map(({ observed }) => observed))) return true;
  if (annex4 !== null && category !== undefined && annex4.groups[latin(category)] === undefined) return true;
  if (new Set(competencies.map(({ competency }) => competency)).size < competencies.length) return true;
  const tooMany = competencies.some(({ competency, observed }) => {
    const all = totalOf(annex4, facts, competency);
    return typeof all === 'number' && integer(observed) > all;
  });
  return tooMany || (commission !== undefined && impossibleMeeting(commission));
}
