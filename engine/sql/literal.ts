/** Names and constants as SQL writes them. */

/** How far from zero a number of the database may be: a signed integer of 128 bits. */
const MOST = 2n ** 127n - 1n;

/** No value. */
export const NULL = 'NULL';

/** A text in quotes. */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name in quotes. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A whole number of 128 bits; null where it has more. */
export function wholeLiteral(value: bigint): string | null {
  if (value > MOST || value < -MOST) return null;
  return value < 0n ? `(${value})::HUGEINT` : `${value}::HUGEINT`;
}

/** The number of a constant as written here; undefined for what is no constant. */
export function wholeOf(code: string): bigint | undefined {
  const found = /^\(?(-?\d+)\)?::HUGEINT$/.exec(code);
  return found?.[1] === undefined ? undefined : BigInt(found[1]);
}
