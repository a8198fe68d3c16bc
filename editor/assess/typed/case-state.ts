/** The case being filled in, and everything that can be done to it. */
import { type Case, pathText } from '../../../engine/index.ts';
import { type KeyedPlace, withKeyedField } from './keyed-rows.ts';
import { typedFacts } from './plain.ts';
import {
  NO_FIELDS,
  rowsOf,
  type TypedFields,
  type TypedPath,
  type TypedRow,
  textOf,
  typedAt,
  withTyped,
} from './typed.ts';

/** A case as far as it is typed. It is kept when the body or the day changes. */
export interface CaseState {
  /** The id that an opened file gives its case; empty: none. */
  readonly id: string;
  readonly facts: TypedFields;
  /** The days of events by name. */
  readonly events: Readonly<Record<string, string>>;
  readonly reading: 'adopted' | 'literal';
  /** The indicators ticked, in the order's words, by `tickKey`. They are counted; a case stores the count alone. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** The row taken away last; it can be put back. */
  readonly removed: { readonly path: TypedPath; readonly place: number; readonly row: TypedRow } | null;
  readonly nextId: number;
  /** Nothing is typed that is not in a file. */
  readonly isSaved: boolean;
}

/** The beginning: nothing typed, nothing chosen. */
export const EMPTY_CASE: CaseState = {
  id: '',
  facts: NO_FIELDS,
  events: {},
  reading: 'adopted',
  ticks: {},
  removed: null,
  nextId: 1,
  isSaved: true,
};

/** A place in a list with one row for each item: the list, the item's row, and the field in it. */
export interface KeyedField extends KeyedPlace {
  readonly list: TypedPath;
  readonly field: string;
}

/** What can be done. */
export type CaseAction =
  | { readonly kind: 'type'; readonly path: TypedPath; readonly text: string }
  | { readonly kind: 'type-keyed'; readonly at: KeyedField; readonly text: string }
  /** Ticks an indicator or takes the tick away; `all` are those that are counted. */
  | {
      readonly kind: 'tick';
      readonly at: KeyedField;
      readonly indicator: string;
      readonly all: readonly string[];
    }
  | { readonly kind: 'add-row'; readonly path: TypedPath }
  /** Tells that the list is empty. */
  | { readonly kind: 'tell-none'; readonly path: TypedPath }
  | { readonly kind: 'untell'; readonly path: TypedPath }
  | { readonly kind: 'remove-row'; readonly path: TypedPath; readonly place: number }
  | { readonly kind: 'restore-row' }
  | { readonly kind: 'event'; readonly name: string; readonly day: string }
  | { readonly kind: 'read'; readonly reading: CaseState['reading'] }
  | { readonly kind: 'open'; readonly opened: Pick<Case, 'id' | 'reading' | 'facts' | 'events'> }
  | { readonly kind: 'saved' }
  | { readonly kind: 'clear' };

/** The key of the ticks that are counted into a field of an item's row. */
export function tickKey({ list, item, field }: Pick<KeyedField, 'list' | 'item' | 'field'>): string {
  return `${pathText(list)}: ${item}: ${field}`;
}

/** The case after an action. */
export function afterAction(state: CaseState, action: CaseAction): CaseState {
  const typed = (path: TypedPath, value: Parameters<typeof withTyped>[2]): CaseState => ({
    ...state,
    facts: withFields(withTyped(state.facts, path, value)),
    isSaved: false,
  });
  switch (action.kind) {
    case 'type':
      return typed(
        action.path,
        action.text === '' && typeof action.path.at(-1) === 'string' ? undefined : action.text,
      );
    case 'type-keyed': {
      const key = tickKey(action.at);
      const ticked = state.ticks[key] ?? [];
      // A count that is typed otherwise is not that of the ticks.
      const ticks = action.text === String(ticked.length) ? state.ticks : { ...state.ticks, [key]: [] };
      return typeKeyed({ ...state, ticks }, action.at, action.text);
    }
    case 'tick': {
      const key = tickKey(action.at);
      const before = state.ticks[key] ?? [];
      const ticked = before.includes(action.indicator)
        ? before.filter((one) => one !== action.indicator)
        : [...before, action.indicator];
      const counted = action.all.filter((one) => ticked.includes(one));
      return typeKeyed(
        { ...state, ticks: { ...state.ticks, [key]: counted } },
        action.at,
        String(counted.length),
      );
    }
    case 'add-row': {
      const rows = rowsOf(typedAt(state.facts, action.path)) ?? [];
      const added = { rows: [...rows, { id: state.nextId, typed: NO_FIELDS }] };
      return { ...typed(action.path, added), nextId: state.nextId + 1 };
    }
    case 'tell-none':
      return typed(action.path, { rows: [] });
    case 'untell':
      return typed(action.path, undefined);
    case 'remove-row': {
      const { path, place } = action;
      const rows = rowsOf(typedAt(state.facts, path)) ?? [];
      const row = rows[place];
      if (row === undefined) return state;
      const others = rows.toSpliced(place, 1);
      return {
        ...typed(path, others.length === 0 ? undefined : { rows: others }),
        removed: { path, place, row },
      };
    }
    case 'restore-row': {
      if (state.removed === null) return state;
      const { path, place, row } = state.removed;
      const rows = rowsOf(typedAt(state.facts, path)) ?? [];
      return { ...typed(path, { rows: rows.toSpliced(place, 0, row) }), removed: null };
    }
    case 'event':
      return { ...state, events: { ...state.events, [action.name]: action.day }, isSaved: false };
    case 'read':
      return { ...state, reading: action.reading };
    case 'open':
      return openedCase(action.opened, state.nextId);
    case 'saved':
      return { ...state, isSaved: true };
    case 'clear':
      return { ...EMPTY_CASE, nextId: state.nextId };
  }
}

function openedCase(
  { id, reading, facts, events }: Pick<Case, 'id' | 'reading' | 'facts' | 'events'>,
  from: number,
): CaseState {
  let nextId = from;
  const typed = typedFacts(facts, () => nextId++);
  const days = typedFacts(events, () => nextId++).fields;
  return {
    ...EMPTY_CASE,
    id,
    reading,
    facts: typed,
    events: Object.fromEntries(Object.entries(days).map(([name, day]) => [name, textOf(day)])),
    nextId,
  };
}

function typeKeyed(state: CaseState, { list, field, ...place }: KeyedField, text: string): CaseState {
  const value = withKeyedField(typedAt(state.facts, list), place, field, text, state.nextId);
  return {
    ...state,
    facts: withFields(withTyped(state.facts, list, value)),
    nextId: state.nextId + 1,
    isSaved: false,
  };
}

/** Facts are fields, whatever is typed in them. */
function withFields(typed: ReturnType<typeof withTyped>): TypedFields {
  return typeof typed === 'object' && 'fields' in typed ? typed : NO_FIELDS;
}
