import { expect, test } from 'vitest';
import { formatAct } from '../../dsl/print/index.ts';

/** The formatted text of a file. */
const formatted = (text: string) => formatAct(text, 'comments.adisteme').text;

test('comments stay with their lines and at the end of their blocks', () => {
  const text = `# a
тіл kk

# b
акт x # c
  # d
  жарияланған: белгісіз # e
  # f

# g
тармақ 1 # h
  # i
  оқиға e # j
  # k

# l
тармақ 2
  # m

# n
`;
  expect(formatted(text)).toBe(text);
});

test('a comment where nothing can hold it goes to the nearest line', () => {
  const text = `тіл kk # a
акт x
тармақ 1
  талап r: ( # b
    # c
    1 > 0
  ) # d
  оқиға e
      # e
  оқиға f
`;
  expect(formatted(text)).toBe(`# a
тіл kk

акт x

тармақ 1
  # b
  # c
  талап r: (1 > 0) # d
  оқиға e
  # e
  оқиға f
`);
});

test('a comment on every line of a file is never lost', () => {
  const lines = [
    'тіл kk',
    'акт x',
    '  атауы',
    '    | Текст',
    'тармақ 1',
    '  факт a: тізім',
    '    b: бүтін',
    '    кім: c',
    '    кілт: b',
    '  шешім d',
    '    әрбір a',
    '      b',
    '      e',
    '        кесте b',
    '          1 => 2',
    '  құзыреттер кестесі f: g',
    '    h',
    '      i',
    '        тиімді индикаторлар',
    '          | Текст',
    '  өзгерту тармақ 2: жаңа редакция',
    '    бұрынғы',
    '      | Текст',
    '    тармақ 2',
  ];
  const text = lines
    .flatMap((line, index) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const behind = line.includes('|') ? '' : ` # behind ${index}.`;
      return [`${indent}# above ${index}.`, line + behind];
    })
    .join('\n');
  const result = formatted(text) ?? '';
  for (const [index, line] of lines.entries()) {
    expect(result).toContain(`# above ${index}.`);
    if (!line.includes('|')) expect(result).toContain(`# behind ${index}.`);
  }
  expect(formatted(result)).toBe(result);
});
