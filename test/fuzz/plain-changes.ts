/** Changes of plain data: what a file of cases could hold instead. */
import fc from 'fast-check';

/** One change; `at` is the place of a value among all, modulo how many there are. */
export type PlainChange =
  | { readonly kind: 'value'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly times: number }
  | { readonly kind: 'rename'; readonly at: number; readonly name: string }
  | { readonly kind: 'exchange'; readonly at: number; readonly other: number }
  | { readonly kind: 'wrap'; readonly at: number; readonly depth: number };

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  0.1 + 0.2,
  2 ** 53,
  1e21,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];
const NUMBER_TEXTS = [
  '3,99',
  '3.995',
  '3/4',
  '1e999999999',
  `0.${'3'.repeat(2000)}`,
  '9'.repeat(2000),
  '+5',
  '٣',
  '0x10',
  '-0',
];
const DAYS = [
  '2024-02-29',
  '2023-02-29',
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  '2019-13-01',
  '2018-05-09',
  '1900-01-01',
];
const WORDS = [
  '',
  'E-3',
  'Е-3',
  'e-3',
  'E-R-1',
  'иә',
  'нет',
  'yes',
  'no',
  'null',
  'cooperation',
  'self',
  'adopted',
  '\0',
  '\uD800',
  'а'.repeat(20_000),
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'kpis',
  'facts',
  'category',
  '0',
  'a.b[0]',
  '\uD800',
];

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, 10n ** 40n, new Date(0), new Map([['a', 1]])),
  fc.constantFrom<unknown>(...NUMBERS, ...NUMBER_TEXTS, ...DAYS, ...WORDS),
  fc.integer({ min: -3, max: 12 }),
  fc.anything({ withBigInt: true, maxDepth: 3 }),
);
const at = fc.nat({ max: 500 });

/** A few changes of one value. */
export const plainChanges: fc.Arbitrary<readonly PlainChange[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ kind: fc.constant('value' as const), at, value }), weight: 4 },
    fc.record({ kind: fc.constant('delete' as const), at }),
    fc.record({ kind: fc.constant('repeat' as const), at, times: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ kind: fc.constant('rename' as const), at, name: fc.constantFrom(...NAMES) }),
    fc.record({ kind: fc.constant('exchange' as const), at, other: at }),
    fc.record({ kind: fc.constant('wrap' as const), at, depth: fc.constantFrom(1, 2, 50, 500) }),
  ),
  { minLength: 1, maxLength: 4 },
);

type Container = unknown[] | Record<string, unknown>;

/** A place: what holds the value, and under which key. */
interface Place {
  readonly holder: Container;
  readonly key: string;
}

/** A copy of plain data with the changes made, one after the other. */
export function changedPlain(plain: unknown, changes: readonly PlainChange[]): unknown {
  const root: Container = [structuredClone(plain)];
  for (const made of changes) change(root, made);
  return root[0];
}

function change(root: Container, made: PlainChange): void {
  const places = placesIn(root);
  const place = places[made.at % places.length];
  if (place === undefined) return;
  const { holder, key } = place;
  const old = valueAt(place);
  switch (made.kind) {
    case 'value':
      put(place, made.value);
      break;
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 'repeat':
      if (Array.isArray(holder))
        holder.splice(Number(key), 0, ...Array.from({ length: made.times }, () => old));
      else
        put(
          place,
          Array.from({ length: made.times }, () => old),
        );
      break;
    case 'rename':
      if (Array.isArray(holder)) break;
      delete holder[key];
      put({ holder, key: made.name }, old);
      break;
    case 'exchange': {
      const other = places[made.other % places.length];
      if (other === undefined) break;
      put(place, structuredClone(valueAt(other)));
      break;
    }
    case 'wrap': {
      let wrapped = old;
      for (let depth = 0; depth < made.depth; depth += 1)
        wrapped = depth % 2 === 0 ? [wrapped] : { facts: wrapped };
      put(place, wrapped);
      break;
    }
  }
}

/** Every value inside, outermost first; not endlessly deep, and not what JSON and YAML do not have. */
function placesIn(root: Container): readonly Place[] {
  const places: Place[] = [];
  const walk = (holder: Container, depth: number): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner = valueAt({ holder, key });
      if (depth < 12 && isContainer(inner)) walk(inner, depth + 1);
    }
  };
  walk(root, 0);
  return places;
}

function isContainer(value: unknown): value is Container {
  if (Array.isArray(value)) return true;
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function valueAt({ holder, key }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

/** As JSON.parse would: `__proto__` is a key like others. */
function put({ holder, key }: Place, value: unknown): void {
  const place = Array.isArray(holder) ? Number(key) : key;
  Object.defineProperty(holder, place, { value, writable: true, enumerable: true, configurable: true });
}
