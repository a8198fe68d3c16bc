/** Numbers as files write them, without the rounding of JavaScript numbers. */

/**
 * A JavaScript number where it stands for exactly the written amount (`3`, `3.80`, `1e3`), else the digits as
 * text, which facts accept as well; null for what is not a finite decimal number.
 */
export function exactNumber(source: string, value: number): number | string | null {
  if (!Number.isFinite(value)) return null;
  const written = decimalForm(source);
  if (written === null) return Number.isSafeInteger(value) ? value : null;
  if (written === decimalForm(String(value))) return value;
  return /e/i.test(source) ? null : source.replace(/^\+/, '').replace(/^(-?)\./, '$10.');
}

/** Sign, significant digits and exponent, the same for all ways of writing one number; null for other notations. */
function decimalForm(text: string): string | null {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,6}))?$/i.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}
