/** Numbers for new provisions. */

/** The first free number behind a provision among ids: `5-1` behind point 5, `5-2` where there is a 5-1. */
export function numberBehind(target: string, ids: readonly string[]): string {
  const words = target.split(' ');
  const number = words.at(-1) ?? '';
  if (number === '') return '';
  const unit = words.slice(0, -1).join(' ');
  const [whole = '', part] = number.split('-');
  // Parts and subpoints are numbered on; points and annexes get a number in between.
  if (/(part|subpoint)$/.test(unit)) {
    let next = Number(whole) + 1;
    while (ids.includes(`${unit} ${next}`)) next += 1;
    return String(next);
  }
  let next = Number(part ?? 0) + 1;
  while (ids.includes(`${unit} ${whole}-${next}`)) next += 1;
  return `${whole}-${next}`;
}

/** The number behind the last provision of a unit: `6` where the last annex is the fifth. */
export function numberAtEnd(unit: string, ids: readonly string[]): string {
  const numbers = ids.flatMap((id) => {
    const [own, number = '', ...inner] = id.split(' ');
    return own === unit && inner.length === 0 ? [Number.parseInt(number, 10)] : [];
  });
  return String(Math.max(0, ...numbers.filter(Number.isInteger)) + 1);
}
