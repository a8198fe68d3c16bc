/** `және`, `немесе`: three-valued. */
import { sure } from '../held.ts';
import type { Written } from './written.ts';

export const logic: Written<'and' | 'or'> = ({ op, items }, g, scope) => {
  const plain = g.pure(() => items.map((item) => g.yesNo(item, scope)));
  if (plain?.every(({ stop }) => stop === null)) {
    const code = `(${plain.map((item) => item.code).join(op === 'and' ? ' && ' : ' || ')})`;
    return sure({ kind: 'yes-no', code });
  }
  const settles = String(op === 'or');
  const label = g.code.fresh('logic');
  const result = g.code.fresh('b');
  const stops = g.code.fresh('s');
  g.code.line(`let ${result} = ${op === 'and'}, ${stops} = null;`);
  let mayStop = false;
  g.code.block(`${label}:`, () => {
    for (const item of items) {
      const { code, stop } = g.yesNo(item, scope);
      const settle = `${code} === ${settles}) { ${result} = ${settles}; ${stops} = null; break ${label}; }`;
      if (stop === null) {
        g.code.line(`if (${settle}`);
        continue;
      }
      mayStop = true;
      g.code.line(`if (${stop} !== null) ${stops} = open(${stops}, ${stop});`);
      g.code.line(`else if (${settle}`);
    }
  });
  return { value: { kind: 'yes-no', code: result }, stop: mayStop ? stops : null };
};
