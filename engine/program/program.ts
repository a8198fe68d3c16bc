/**
 * The program: an edition compiled to plain data. It is what the engine evaluates, explains, compares and
 * turns into code; it knows nothing of source text beyond the place each rule comes from. It is JSON: it can
 * be stored, hashed and sent to a worker.
 */
import type { Cell, Expression, Range } from './expression-tree.ts';
import type { Label, Origin } from './origin.ts';
import type { FactField, ValueType } from './value-type.ts';

export type { Cell, Expression, Place, Range } from './expression-tree.ts';
export type { Label, Origin } from './origin.ts';
export type { FactConstraint, FactField, ValueType } from './value-type.ts';

/** How surely the start of an edition is known (see `Edition`). */
export type Certainty = 'exact' | 'earliest' | 'unknown';

/** Which edition a program was compiled from. Days are `YYYY-MM-DD`; `until` is exclusive. */
export interface EditionIdentity {
  readonly from: string | null;
  readonly until: string | null;
  /** How surely the start is known. */
  readonly certainty: Certainty;
  /** How surely the end is known; absent while the edition has none. */
  readonly untilCertainty?: Certainty;
  readonly acts: readonly string[];
  /** SHA-256 over the edition's content, hexadecimal. */
  readonly hash: string;
}

export interface Program {
  readonly methodology: string;
  readonly organization: Label;
  readonly edition: EditionIdentity;
  readonly provisions: readonly ProvisionRecord[];
  /** Provisions that edits took out of the edition. */
  readonly repealed: readonly RepealedRecord[];
  readonly units: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<string, Label>>;
  readonly terms: Readonly<Record<string, Label>>;
  /** Scales, choices, groupings (their groups) and competency lists, by name. */
  readonly types: Readonly<Record<string, ItemType>>;
  readonly groupings: readonly Grouping[];
  readonly competencies: readonly CompetencyTable[];
  readonly facts: readonly FactField[];
  readonly lookups: readonly Lookup[];
  /** In an order in which each uses only earlier ones. */
  readonly decisions: readonly Decision[];
  readonly requirements: readonly Requirement[];
  readonly applicability: readonly Applicability[];
  readonly events: readonly EventRecord[];
  readonly deadlines: readonly Deadline[];
  readonly effects: readonly Effect[];
  readonly interpretations: readonly Interpretation[];
  readonly notes: readonly Note[];
  readonly forms: readonly Form[];
}

/** A provision that was taken out: by which act, in which edit of it. */
export interface RepealedRecord {
  readonly id: string;
  readonly act: string;
  /** The id of the edit, for example `atyrau-2022-324 point 1`. */
  readonly edit: string;
}

/** A provision of the edition, for citing. */
export interface ProvisionRecord {
  readonly id: string;
  /** The number printed in the act where it differs from the one its references use. */
  readonly printed?: string;
  /** The chapter it stands under, `chapter 6`, where it has one. */
  readonly chapter?: string;
  readonly title?: Label;
  /** Official text, paragraphs separated by line feeds, with the texts of its parts; null when not in hand. */
  readonly text: string | null;
  /** Why the text is not in hand. */
  readonly notInHand?: Label;
  readonly act: string;
  /** True when the act itself is reconstructed. */
  readonly reconstructed: boolean;
  /** The ids of the edits that shaped it, oldest first, for example `atyrau-2022-324 point 1`. */
  readonly edits: readonly string[];
}

export interface ItemType {
  readonly name: string;
  readonly kind: 'scale' | 'choice' | 'grouping' | 'competencies';
  readonly label: Label;
  /** A scale's items go from the lowest to the highest. */
  readonly items: readonly Item[];
  readonly origin: Origin;
}
export interface Item {
  readonly name: string;
  readonly label: Label;
  /** Points, exact (`5`, `1/2`). */
  readonly value?: string;
}

/** Which group a category belongs to: the first row that names it and whose qualifier holds. */
export interface Grouping {
  readonly name: string;
  readonly label: Label;
  /** The fact that holds the category. */
  readonly fact: string;
  readonly groups: readonly {
    readonly name: string;
    readonly label: Label;
    readonly rows: readonly {
      /** Canonical code (Latin look-alikes); absent for the row of all other categories. */
      readonly code?: string;
      /** `others`: the persons of that category whom no earlier row names. */
      readonly qualifier?: Expression | 'others';
      readonly label: Label;
      readonly origin: Origin;
    }[];
  }[];
  readonly origin: Origin;
}

export interface CompetencyTable {
  /** The name of the item type. */
  readonly name: string;
  readonly grouping: string;
  readonly items: readonly {
    readonly name: string;
    readonly label: Label;
    /** Indicators by group name, as official text; a group without a row is absent. */
    readonly groups: Readonly<
      Record<string, { readonly effective: readonly string[]; readonly ineffective: readonly string[] }>
    >;
    readonly origin: Origin;
  }[];
  readonly origin: Origin;
}

/* ── rules ─────────────────────────────────────────────────────────────── */

export interface Lookup {
  readonly name: string;
  readonly label: Label;
  readonly parameters: readonly { readonly name: string; readonly type: ValueType }[];
  /** Null: the rows give intervals. */
  readonly result: ValueType | null;
  /** One cell per parameter. */
  readonly rows: readonly Row[];
  readonly origin: Origin;
}

export interface Decision {
  readonly name: string;
  readonly label: Label;
  /** Null for an `each` decision (a list of records). */
  readonly type: ValueType | null;
  readonly body: Body;
  readonly exceptions: readonly Exception[];
  readonly origin: Origin;
}

export type Body =
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'table'; readonly columns: readonly Expression[]; readonly rows: readonly Row[] }
  | { readonly kind: 'conditions'; readonly rows: readonly ConditionRow[] }
  | {
      readonly kind: 'each';
      /** A list of records, or (with `variable`) the items of a type. */
      readonly over: { readonly list: Expression } | { readonly type: string; readonly variable: string };
      readonly where?: Expression;
      readonly fields: readonly ResultField[];
    };

export interface ResultField {
  readonly name: string;
  readonly label: Label;
  readonly type: ValueType;
  readonly body: Exclude<Body, { kind: 'each' }>;
}

export type RowValue = Expression | { readonly op: 'not-applicable' } | Range;

/** A row of a table; `cells` in the order of the columns. At most one row may match. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly value: RowValue;
  readonly label: Label;
  readonly origin: Origin;
}
export interface ConditionRow {
  readonly condition: Expression;
  readonly value: RowValue;
  readonly label: Label;
  readonly origin: Origin;
}
export interface Exception {
  readonly condition: Expression;
  readonly value: RowValue;
  readonly label: Label;
  readonly origin: Origin;
}

export interface Requirement {
  readonly name: string;
  readonly label: Label;
  readonly condition: Expression;
  readonly origin: Origin;
}

/** A condition under which decisions, requirements and deadlines apply at all. */
export interface Applicability {
  readonly condition: Expression;
  /** Names of decisions, requirements and deadlines it governs (never those the condition itself uses). */
  readonly targets: readonly string[];
  readonly label: Label;
  readonly origin: Origin;
}

export interface EventRecord {
  readonly name: string;
  readonly label: Label;
  readonly origin: Origin;
}

export interface Deadline {
  readonly name: string;
  readonly label: Label;
  readonly from: { readonly kind: 'event' | 'deadline'; readonly name: string };
  readonly direction: 'after' | 'before';
  readonly count: number;
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'years';
  readonly dayOfMonth?: number;
  readonly who: readonly string[];
  readonly origin: Origin;
}

export interface Effect {
  readonly decision: string;
  readonly basis: readonly { readonly name: string; readonly label: Label }[];
  readonly noEffect: readonly { readonly name: string; readonly label: Label }[];
  readonly origin: Origin;
}

/** A declared reading. Results that use it cite its name; the literal reading leaves it out. */
export interface Interpretation {
  readonly name: string;
  readonly label: Label;
  readonly ground: Label;
  readonly rewrites: readonly { readonly decision: string; readonly value: Expression }[];
  readonly supplies: readonly {
    readonly decision: string;
    readonly condition: Expression;
    readonly value: RowValue;
  }[];
  readonly counting: readonly {
    readonly deadline: string;
    readonly convention: 'back-from-day-before' | 'does-not-roll' | 'rolls-forward';
  }[];
  /** Decisions, requirements and deadlines whose rules rest on the reading. */
  readonly cites: readonly string[];
  readonly origin: Origin;
}

export interface Note {
  readonly name: string;
  readonly label: Label;
  readonly origin: Origin;
}

export interface Form {
  readonly name: string;
  readonly label: Label;
  readonly items: readonly (
    | { readonly kind: 'field'; readonly name: string; readonly label: Label }
    | { readonly kind: 'columns'; readonly list: string; readonly columns: readonly string[] }
    | { readonly kind: 'signatures'; readonly roles: readonly string[] }
  )[];
  readonly origin: Origin;
}
