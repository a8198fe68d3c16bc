/**
 * The syntax tree: one act as its author wrote it, error-tolerant, independent of the surface language.
 *
 * Every node keeps the span of its source (UTF-16 offsets, end exclusive). Nodes that stand on a line of
 * their own keep the comments above them and behind them, so that printing loses nothing.
 */

/** The three languages that keywords, labels and messages exist in. */
export type Surface = 'kk' | 'ru' | 'en';

/** A half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every line-level node carries. */
export interface Line {
  readonly span: Span;
  /** Full-line comments directly above, without the `#`, outermost first. */
  readonly comments: readonly string[];
  /** The comment behind the line, without the `#`. */
  readonly trailing?: string;
}

/** The comments of a line that is no node of its own (`кесте …`, `кім: …`); absent when it has none. */
export interface LineComments {
  readonly above: readonly string[];
  readonly behind?: string;
}

/** A name as written. `text` has no backticks; category codes keep their spelling (see `categoryCode`). */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** A quoted string; `value` is without quotes and escapes. */
export interface Quoted {
  readonly value: string;
  readonly span: Span;
}

/** Labels in up to three languages. An untagged string is in the file's surface. */
export interface Labels {
  readonly kk?: Quoted;
  readonly ru?: Quoted;
  readonly en?: Quoted;
}

/** A number as written: `raw` keeps the decimal comma or point. */
export interface NumberText {
  readonly raw: string;
  readonly span: Span;
}

/** A date as written (`YYYY-MM-DD`); validity is checked later. */
export interface DateText {
  readonly iso: string;
  readonly span: Span;
}

/** A whole file. `surface` is the declared one; `header` is absent only when the file is broken. */
export interface ActFile {
  readonly kind: 'file';
  readonly span: Span;
  readonly surface: Surface;
  readonly comments: readonly string[];
  readonly header?: ActHeader;
  readonly items: readonly (Heading | Provision)[];
  /** Comments after the last line. */
  readonly tail: readonly string[];
}

/* ── the act ───────────────────────────────────────────────────────────── */

export interface ActHeader extends Line {
  readonly kind: 'act';
  readonly id: Name;
  readonly properties: readonly ActProperty[];
  readonly tail: readonly string[];
}

export type ActProperty =
  | DocumentProperty
  | TitleProperty
  | ApprovesProperty
  | AmendsProperty
  | AdoptsProperty
  | RegisteredProperty
  | PublishedProperty
  | InForceProperty
  | RepealedProperty
  | ReconstructedProperty
  | NoteItem;

/** `құжат: "қаулы" ru "постановление" en "resolution" № 144, 2018-03-29` */
export interface DocumentReference {
  readonly type: Labels;
  /** As printed after №, for example `144`, `7/35`, `3-4/14`. */
  readonly number: Quoted;
  readonly date: DateText;
}
export interface DocumentProperty extends Line {
  readonly kind: 'document';
  readonly document: DocumentReference;
}
/** `атауы` with text lines below: the act's official title. */
export interface TitleProperty extends Line {
  readonly kind: 'title';
  readonly text: readonly TextLine[];
}
/** `бекітеді: ryskulov-akimat "…"`: the act is a methodology of that body. */
export interface ApprovesProperty extends Line {
  readonly kind: 'approves';
  readonly methodology: Name;
  readonly labels: Labels;
}
/** `өзгертеді: atyrau-akimat`: the act amends that methodology. */
export interface AmendsProperty extends Line {
  readonly kind: 'amends';
  readonly methodology: Name;
}
/** `негізге алады: ryskulov-2018-144`: rules of another act, without its text, except the edits below. */
export interface AdoptsProperty extends Line {
  readonly kind: 'adopts';
  readonly act: Name;
}
/** `тіркелген: № 3789, 2018-04-17` (date may be absent) */
export interface RegisteredProperty extends Line {
  readonly kind: 'registered';
  readonly number: Quoted;
  readonly date?: DateText;
}
/** `жарияланған: белгісіз` or a date. */
export interface PublishedProperty extends Line {
  readonly kind: 'published';
  readonly date?: DateText;
}
export interface InForceProperty extends Line {
  readonly kind: 'in-force';
  readonly rule: InForceRule;
}
export interface RepealedProperty extends Line {
  readonly kind: 'repealed';
  readonly by: DocumentReference;
  readonly published?: DateText;
  readonly rule?: InForceRule;
}
/** `қалпына келтірілген: "…"`: the act's text is not in hand; the reason. */
export interface ReconstructedProperty extends Line {
  readonly kind: 'reconstructed';
  readonly reason: Labels;
}

/**
 * When an act or a repeal starts to apply. A date; or an anchor (`жариялану`, `тіркеу`, `қол қою`), from that
 * very day or, with `+ N күнтізбелік күн өткен соң`, on the day after N whole calendar days have passed
 * (published on P, ten days: P+11).
 */
export type InForceRule =
  | { readonly kind: 'date'; readonly date: DateText; readonly span: Span }
  | {
      readonly kind: 'anchor';
      readonly anchor: 'publication' | 'registration' | 'signature';
      readonly expiredDays?: NumberText;
      readonly span: Span;
    };

/* ── provisions ────────────────────────────────────────────────────────── */

/** `тарау 1 "Жалпы ережелер"`, `параграф 1 "…"`: everything up to the next heading stands under it. */
export interface Heading extends Line {
  readonly kind: 'heading';
  readonly unit: 'chapter' | 'section';
  readonly number: NumberText;
  readonly title: Labels;
}

export type ProvisionUnit = 'point' | 'part' | 'subpoint' | 'annex' | 'row';

/** `тармақ 18`, `бөлік 2`, `тармақша 3`, `қосымша 1-1`, `жол cooperation`. */
export interface Provision extends Line {
  readonly kind: 'provision';
  readonly unit: ProvisionUnit;
  /** The number as the act's own references use it: `18`, `36-1`, `1-1`; a name for `row`. */
  readonly number: Name;
  readonly title: Labels;
  readonly items: readonly ProvisionItem[];
  readonly tail: readonly string[];
}

export type ProvisionItem =
  | TextLine
  | TextNotInHand
  | PrintedNumber
  | NoteItem
  | Provision
  | Declaration
  | Edit;

/** `| …`: one paragraph of official text, verbatim after one space. */
export interface TextLine extends Line {
  readonly kind: 'text';
  readonly text: string;
}
/** `мәтін қолда жоқ: "…"` */
export interface TextNotInHand extends Line {
  readonly kind: 'text-not-in-hand';
  readonly reason: Labels;
}
/** `басылған: "1"`: the number printed in the act where it differs. */
export interface PrintedNumber extends Line {
  readonly kind: 'printed';
  readonly number: Quoted;
}
/** `ескертпе NAME "…"`: a note on a defect of the act. */
export interface NoteItem extends Line {
  readonly kind: 'note';
  readonly name: Name;
  readonly labels: Labels;
}

/* ── declarations ──────────────────────────────────────────────────────── */

export type Declaration =
  | TermDeclaration
  | RoleDeclaration
  | UnitDeclaration
  | ScaleDeclaration
  | ChoiceDeclaration
  | GroupingDeclaration
  | CompetenciesDeclaration
  | FactDeclaration
  | EventDeclaration
  | LookupDeclaration
  | RequirementDeclaration
  | DecisionDeclaration
  | ExceptionDeclaration
  | ApplicabilityDeclaration
  | DeadlineDeclaration
  | EffectDeclaration
  | InterpretationDeclaration
  | FormDeclaration;

interface Declared extends Line {
  readonly name: Name;
  readonly labels: Labels;
}

/** `ұғым kpi "…"` */
export interface TermDeclaration extends Declared {
  readonly kind: 'term';
}
/** `рөл supervisor "тікелей басшы"` */
export interface RoleDeclaration extends Declared {
  readonly kind: 'role';
}
/** `бірлік months "ай"` */
export interface UnitDeclaration extends Declared {
  readonly kind: 'unit';
}

/** An item of a scale or a choice; `value` is its number of points where it has one. */
export interface ListItem extends Line {
  readonly kind: 'item';
  readonly name: Name;
  readonly value?: NumberText;
  readonly labels: Labels;
}
/** `шкала kpi_scale "…"`: grades from the lowest to the highest. */
export interface ScaleDeclaration extends Declared {
  readonly kind: 'scale';
  readonly items: readonly ListItem[];
  readonly tail: readonly string[];
}
/** `тізбе relation "…"`: values without an order; an item may carry points (`p5_01 = 5 "…"`). */
export interface ChoiceDeclaration extends Declared {
  readonly kind: 'choice';
  readonly items: readonly ListItem[];
  readonly tail: readonly string[];
}

/** `топтау category_group: category` with groups, each with its categories. */
export interface GroupingDeclaration extends Declared {
  readonly kind: 'grouping';
  /** The fact that is grouped. */
  readonly of: Name;
  readonly groups: readonly CategoryGroup[];
  readonly tail: readonly string[];
}
export interface CategoryGroup extends Line {
  readonly kind: 'group';
  readonly name: Name;
  readonly labels: Labels;
  readonly rows: readonly CategoryRow[];
  readonly tail: readonly string[];
}
/**
 * `E-1 "…"`; with a qualifier, `E-3 (head_of_unit) "…"`; the persons of that category whom no row above names,
 * `E-3 (өзгелер)`; every other category, `өзгелер`.
 */
export interface CategoryRow extends Line {
  readonly kind: 'category';
  /** Absent for the bare `өзгелер` row. */
  readonly code?: Name;
  readonly qualifier?: Expression | 'others';
  readonly labels: Labels;
}

/** `құзыреттер competency: category_group` with one item per competency. */
export interface CompetenciesDeclaration extends Declared {
  readonly kind: 'competencies';
  readonly grouping: Name;
  readonly items: readonly Competency[];
  readonly tail: readonly string[];
}
export interface Competency extends Line {
  readonly kind: 'competency';
  readonly name: Name;
  readonly labels: Labels;
  readonly groups: readonly CompetencyGroup[];
  readonly tail: readonly string[];
}
/** The behavioural indicators of a competency for a group of categories. */
export interface CompetencyGroup extends Line {
  readonly kind: 'competency-group';
  readonly group: Name;
  readonly effective: readonly TextLine[];
  readonly ineffective: readonly TextLine[];
  readonly effectiveComments?: LineComments;
  readonly ineffectiveComments?: LineComments;
  readonly tail: readonly string[];
}

/* ── facts ─────────────────────────────────────────────────────────────── */

/** `факт months_in_position: бүтін 0.. [months] "…"`; a list or record has fields below. */
export interface FactDeclaration extends Declared {
  readonly kind: 'fact';
  readonly field: FieldShape;
}
export interface Field extends Declared {
  readonly kind: 'field';
  readonly field: FieldShape;
}
export interface FieldShape {
  /** `name?: …` */
  readonly optional: boolean;
  readonly type: TypeText;
  /** `= 1`: what stands for an optional field that is not given. */
  readonly default?: Expression;
  /** `кім: supervisor`: who supplies it. */
  readonly who?: readonly Name[];
  readonly whoComments?: LineComments;
  /** Fields of a list or a record. */
  readonly fields: readonly Field[];
  /** `кілт: competency`: no two records of the list share it. */
  readonly key?: Name;
  readonly keyComments?: LineComments;
  /** `шарт observed <= … "…"`: a case that breaks it is bad input. */
  readonly constraints: readonly Constraint[];
  readonly tail: readonly string[];
}
export interface Constraint extends Line {
  readonly kind: 'constraint';
  readonly condition: Expression;
  readonly labels: Labels;
}

/** A type as written, for facts and decisions. */
export type TypeText =
  | NumericType
  | { readonly kind: 'yes-no' | 'text' | 'date' | 'category' | 'record'; readonly span: Span }
  /** `тізім` (fields below) or `тізім бүтін 2..5` (plain values). */
  | { readonly kind: 'list'; readonly of?: TypeText; readonly span: Span }
  | { readonly kind: 'named'; readonly name: Name; readonly span: Span };

/** `бүтін 0.. [months]`, `сан 0..5, 2 таңба [points]`; bounds are inclusive. */
export interface NumericType {
  readonly kind: 'integer' | 'number';
  readonly min?: Bound;
  readonly max?: Bound;
  readonly digits?: NumberText;
  readonly unit?: Name;
  readonly span: Span;
}
/** A signed number. */
export interface Bound {
  readonly raw: string;
  readonly span: Span;
}

/* ── rules ─────────────────────────────────────────────────────────────── */

/** `оқиға period_start "…"` */
export interface EventDeclaration extends Declared {
  readonly kind: 'event';
}

/** `сәйкестік kpi_interval(percent: сан 0..): аралық` with a table: a function of its parameters. */
export interface LookupDeclaration extends Declared {
  readonly kind: 'lookup';
  readonly parameters: readonly { readonly name: Name; readonly type: TypeText }[];
  /** A type, or `interval` (`аралық`): rows give ranges. */
  readonly result: TypeText | { readonly kind: 'interval'; readonly span: Span };
  readonly rows: readonly TableRow[];
  readonly tail: readonly string[];
}

/** `талап kpi_count: саны(kpis) = 5 "…"` */
export interface RequirementDeclaration extends Declared {
  readonly kind: 'requirement';
  readonly condition: Expression;
}

/** `шешім kpi_grade: kpi_scale "…"` and its body. */
export interface DecisionDeclaration extends Declared {
  readonly kind: 'decision';
  /** Absent for an `әрбір` decision. */
  readonly type?: TypeText;
  readonly body: DecisionBody;
  readonly tail: readonly string[];
}

export type DecisionBody =
  | { readonly kind: 'value'; readonly value: Expression; readonly comments?: LineComments }
  | TableBody
  | ConditionsBody
  | EachBody
  | { readonly kind: 'missing' };

/** `кесте E1, E2` with rows of cells. At most one row may match (hit policy: unique). */
export interface TableBody {
  readonly kind: 'table';
  readonly columns: readonly Expression[];
  readonly rows: readonly TableRow[];
  /** Of the line `кесте …`. */
  readonly comments?: LineComments;
}
export interface TableRow extends Line {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
  readonly value: RowValue;
  readonly labels: Labels;
}
/** What a row gives: an expression, `қолданылмайды`, or (in a lookup of intervals) a range. */
export type RowValue = Expression | { readonly kind: 'not-applicable'; readonly span: Span } | RangePattern;

/** `егер C => V` rows. At most one may hold (hit policy: unique). */
export interface ConditionsBody {
  readonly kind: 'conditions';
  readonly rows: readonly ConditionRow[];
}
export interface ConditionRow extends Line {
  readonly kind: 'condition';
  readonly condition: Expression;
  readonly value: RowValue;
  readonly labels: Labels;
}

/** `әрбір competencies мұнда …` over a list of facts, or `әрбір c: competency` over the items of a type. */
export interface EachBody {
  readonly kind: 'each';
  readonly variable?: Name;
  /** The list or, with a variable, the type. */
  readonly over: Expression;
  readonly where?: Expression;
  readonly fields: readonly ResultField[];
  /** Of the line `әрбір …`. */
  readonly comments?: LineComments;
}
/** A field of the result: `competency` (copied), `total: бүтін = …`, or with a table below. */
export interface ResultField extends Line {
  readonly kind: 'result-field';
  readonly name: Name;
  readonly type?: TypeText;
  readonly labels: Labels;
  /** Absent: the record's own field of that name. */
  readonly body?: DecisionBody;
  readonly tail: readonly string[];
}

/** `ерекшелік assessed: months_in_position < 3 => жоқ "…"` */
export interface ExceptionDeclaration extends Line {
  readonly kind: 'exception';
  readonly decision: Name;
  readonly condition: Expression;
  readonly value: RowValue;
  readonly labels: Labels;
}

/** `қолданылу барлығы: assessed`; `қолданылу тарау 6: …`; `қолданылу kpi_count, kpi_grade: …` */
export interface ApplicabilityDeclaration extends Line {
  readonly kind: 'applicability';
  readonly targets: readonly ApplicabilityTarget[];
  readonly condition: Expression;
  readonly labels: Labels;
}
export type ApplicabilityTarget =
  | { readonly kind: 'everything'; readonly span: Span }
  | {
      readonly kind: 'provisions';
      readonly unit: 'chapter' | 'point' | 'annex';
      readonly number: Name;
      readonly span: Span;
    }
  | { readonly kind: 'name'; readonly name: Name; readonly span: Span };

/* ── deadlines and effects ─────────────────────────────────────────────── */

/** `мерзім plan_due: period_start + 10 жұмыс күні "…"` */
export interface DeadlineDeclaration extends Declared {
  readonly kind: 'deadline';
  readonly from: Name;
  readonly term: Term;
  /** `кім: hr` */
  readonly who?: readonly Name[];
  readonly whoComments?: LineComments;
  readonly tail: readonly string[];
}
/** A length of time after (or before) an event or another deadline; or a fixed day of a month. */
export interface Term {
  readonly direction: 'after' | 'before';
  readonly count: NumberText;
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'years';
  /** `+ 1 ай, айдың күні 10`: that day of the month reached. */
  readonly dayOfMonth?: NumberText;
  readonly span: Span;
}

/** `салдар kpi_grade` with what it is, and is not, a ground for. */
export interface EffectDeclaration extends Line {
  readonly kind: 'effect';
  readonly decision: Name;
  readonly items: readonly EffectItem[];
  readonly tail: readonly string[];
}
export interface EffectItem extends Line {
  readonly kind: 'effect-item';
  readonly polarity: 'basis' | 'no-effect';
  readonly name: Name;
  readonly labels: Labels;
}

/* ── interpretations and forms ─────────────────────────────────────────── */

/** `түсіндіру rounding "…"`: a reading that the act does not state. */
export interface InterpretationDeclaration extends Declared {
  readonly kind: 'interpretation';
  readonly items: readonly InterpretationItem[];
  readonly tail: readonly string[];
}
export type InterpretationItem =
  /** `негіз "…"`: why. */
  | (Line & { readonly kind: 'ground'; readonly labels: Labels })
  /** `қайта есептеу score = жуықтау(score, 2)`: the literal value, rewritten. */
  | (Line & { readonly kind: 'rewrite'; readonly decision: Name; readonly value: Expression })
  /** `толықтыру grade: C => V`: a rule where the act gives none. */
  | (Line & {
      readonly kind: 'supply';
      readonly decision: Name;
      readonly condition: Expression;
      readonly value: RowValue;
    })
  /** `санау notice_due: …`: how a term that the act leaves open is counted. */
  | (Line & {
      readonly kind: 'counting';
      readonly deadlines: readonly Name[];
      readonly convention: 'back-from-day-before' | 'does-not-roll' | 'rolls-forward';
    })
  /** `қолданылады: a, b`: the reading is in the rules of those names; results that use them cite it. */
  | (Line & { readonly kind: 'cites'; readonly names: readonly Name[] });

/** `нысан kpi_sheet "…"`: how an annex is laid out. */
export interface FormDeclaration extends Declared {
  readonly kind: 'form';
  readonly items: readonly FormItem[];
  readonly tail: readonly string[];
}
export type FormItem =
  | (Line & { readonly kind: 'form-field'; readonly name: Name; readonly labels: Labels })
  | (Line & {
      readonly kind: 'form-columns';
      readonly list: Name;
      readonly columns: readonly Name[];
    })
  | (Line & { readonly kind: 'form-signatures'; readonly roles: readonly Name[] });

/* ── edits ─────────────────────────────────────────────────────────────── */

/** Where an edit applies: a path from the outermost provision, `тармақ 5 бөлік 2`. */
export interface ProvisionPath {
  readonly steps: readonly { readonly unit: ProvisionUnit; readonly number: Name }[];
  readonly span: Span;
}

/**
 * An edit of the amended (or adopted) act:
 * `өзгерту тармақ 34, 35, 36: жаңа редакция` with the new provisions below;
 * `өзгерту тармақ 42: алып тасталсын`;
 * `өзгерту тармақ 36: кейін толықтырылсын` with the provisions to insert after it;
 * `өзгерту қосымшалар соңы: …` is not needed: `өзгерту қосымша 1-1: толықтырылсын` adds a provision;
 * `өзгерту тармақ 9: сөздер "10" => "15"` replaces words in the official text.
 */
export interface Edit extends Line {
  readonly kind: 'edit';
  readonly targets: readonly ProvisionPath[];
  readonly operation: 'replace' | 'repeal' | 'insert-after' | 'add' | 'words';
  /** For `words`. */
  readonly words?: { readonly before: Quoted; readonly after: Quoted };
  /** `бұрынғы` with text lines: the old text the edit expects. */
  readonly guard?: readonly TextLine[];
  readonly guardComments?: LineComments;
  /** For `words`: the provision's rules as they stand with the new words (none: unchanged). */
  readonly provisions: readonly Provision[];
  readonly tail: readonly string[];
}

/* ── expressions ───────────────────────────────────────────────────────── */

export type Expression =
  | { readonly kind: 'number'; readonly raw: string; readonly span: Span }
  | { readonly kind: 'date'; readonly iso: string; readonly span: Span }
  | { readonly kind: 'yes-no'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  /** A fact, field, decision, grouping, item, group, category code or variable; which one is resolved later. */
  | { readonly kind: 'name'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: Name; readonly span: Span }
  | { readonly kind: 'negate'; readonly of: Expression; readonly span: Span }
  | { readonly kind: 'group'; readonly of: Expression; readonly span: Span }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: 'compare';
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  /** `x = a`, `x = a | b`, `x = 3..5`, `x != …` */
  | {
      readonly kind: 'match';
      readonly operator: '=' | '!=';
      readonly left: Expression;
      readonly patterns: readonly Pattern[];
      readonly span: Span;
    }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Expression[]; readonly span: Span }
  /** `саны(kpis мұнда achieved)`, `орташа(kpis: score)` */
  | {
      readonly kind: 'aggregate';
      readonly function: AggregateFunction;
      readonly list: Expression;
      readonly where?: Expression;
      readonly of?: Expression;
      readonly span: Span;
    }
  /** `жуықтау(x, 2)`, `индикаторлар(competency)`, `мәні(activity)`, `берілген(x)`, `kpi_interval(percent)` */
  | {
      readonly kind: 'call';
      readonly function: BuiltinFunction | Name;
      readonly arguments: readonly Expression[];
      readonly span: Span;
    }
  /** What recovery left where an expression should be. */
  | { readonly kind: 'error'; readonly span: Span };

export type AggregateFunction = 'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any';
export type BuiltinFunction = 'round' | 'indicators' | 'covers' | 'value-of' | 'given';

/** A cell of a table, or one alternative behind `=`. */
export type Pattern = Expression | RangePattern;
/** `a..b`, `a..`, `..b` (inclusive); `a..<b`, `a<..b` and `a<..<b` leave that end out. */
export interface RangePattern {
  readonly kind: 'range';
  readonly min?: Expression;
  readonly max?: Expression;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly span: Span;
}
/** A table cell: `*` (any), a comparison (`< 80`), or alternatives of values and ranges. */
export type Cell =
  | { readonly kind: 'any'; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly operator: '<' | '<=' | '>' | '>=' | '!=';
      readonly value: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'alternatives'; readonly patterns: readonly Pattern[]; readonly span: Span };
