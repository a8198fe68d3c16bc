/** The columns of the answer: values as `evaluate` gives them, and states. */
import type { ValueType } from '../program/index.ts';
import { columnNames, valueAt } from './forms.ts';
import type { Held, Stop, Value } from './held.ts';
import { quotedName, textLiteral } from './literal.ts';
import { answeredNumber } from './number-text.ts';
import { Refused } from './refused.ts';
import { STATUS_NAMES } from './stops.ts';
import type { Writer } from './writer.ts';

/** The column that says whether there is a value, of a decision or requirement of that name. */
export function statusName(name: string): string {
  return `${name}_status`;
}

/** The two columns of a decision or requirement. */
export function answerColumns(
  w: Writer,
  name: string,
  { value, stop }: Held,
  type: ValueType | null,
): readonly string[] {
  return [
    `${answeredValue(w, value, type)} AS ${quotedName(name)}`,
    `${statusCode(stop)} AS ${quotedName(statusName(name))}`,
  ];
}

function statusCode({ code, weights }: Stop): string {
  const states = [...weights]
    .sort()
    .map((weight) => `WHEN ${weight} THEN ${textLiteral(STATUS_NAMES[weight])}`);
  return states.length === 0 ? "'decided'" : `CASE ${code} ${states.join(' ')} ELSE 'decided' END`;
}

function answeredValue(w: Writer, value: Value, type: ValueType | null): string {
  switch (value.kind) {
    case 'yes-no':
    case 'text':
    case 'item':
      return value.code;
    case 'number':
      return answeredNumber(w, value.number, type);
    case 'record':
      throw new Refused('whole-value', value.kind);
    case 'list': {
      const { code, elements } = value;
      if (elements.from !== 'decision') throw new Refused('whole-value', value.kind);
      return w.each(code, (at) => {
        const fields = [...elements.fields].map(([name, { column, form, type: own }]) => {
          const codes = columnNames(form, column).map((part) => `${at}.${part}`);
          return `${textLiteral(name)}: ${answeredValue(w, valueAt(form, codes), own)}`;
        });
        return fields.length === 0 ? "{'e': 0}" : `{${fields.join(', ')}}`;
      });
    }
  }
}
