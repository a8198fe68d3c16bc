import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf } from '../../dsl/index.ts';
import { createLanguageService, type LanguageService } from '../../dsl/service/index.ts';
import { act } from './marked.ts';

const uri = 'file:///act.adisteme';

const BODIES = {
  kk: `тарау 1 "Тарау"

тармақ 1
  | Бағалау 5 жұмыс күні ішінде өткізіледі.
  факт score: бүтін 0..5 "Балл"
  шкала grades "Баға"
    low "төмен"
    high "жоғары"

# between the points
тармақ 2
  оқиға start "Басталуы"
  мерзім due: start + 5 жұмыс күні "Мерзім"
  шешім grade: grades "Баға"
    кесте score
      < 3 => low
      >= 3 => high

тармақ 3
  талап enough: score >= 3 "Жеткілікті"
  ерекшелік grade: score = 5 => high "Үздік"
  қолданылу grade: score > 0 "Бар"
`,
  en: `chapter 1 "Chapter"

point 1
  | Text.
  fact score: integer 0..5 "Score"
  scale grades "Grade"
    low "low"
    high "high"

point 2
  decision grade: grades "Grade"
    table score
      < 3 => low
      >= 3 => high

point 3
  requirement enough: score >= 3 "Enough"
`,
};

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 2 }), fc.nat({ max: 60 })),
  put: fc.oneof(
    fc.constantFrom(
      'x',
      'score',
      '"',
      '(',
      ')',
      '\n',
      '\n  ',
      '#',
      '3',
      '=>',
      '\nтармақ 9\n  | а\n',
      'grades',
      '\t',
    ),
    fc.constantFrom('\npoint 9\n', '\n  талап score: grade = low "х"\n', '\n  факт score: иә-жоқ "х"\n', ''),
  ),
});

/** What a service that is opened with the texts finds. */
function fresh(texts: ReadonlyMap<string, string>): LanguageService {
  const service = createLanguageService();
  for (const [name, text] of texts) service.setDocument(name, text, 1);
  return service;
}

test.each(['kk', 'en'] as const)(
  'findings after edits are those of a fresh start: %s',
  (surface) => {
    const whole = act(surface, BODIES[surface]);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(), (edits, place) => {
        const service = fresh(new Map([[uri, whole]]));
        let text = whole;
        for (const [version, { at, length, put }] of edits.entries()) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + length);
          service.setDocument(uri, text, version + 2);
          const position = positionOf(text, place % (text.length + 1));
          // In the order of use: the provision first.
          const here = service.provisionDiagnostics({ uri, position })?.diagnostics ?? [];
          const all = service.diagnostics({ uri });
          expect(all).toEqual(fresh(new Map([[uri, text]])).diagnostics({ uri }));
          const known = new Set(all.map((one) => JSON.stringify(one)));
          expect(here.filter((one) => !known.has(JSON.stringify(one)))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  },
  240_000,
);

test('the provision under the cursor comes with its mistakes of syntax, names and types, and no others', () => {
  const body = BODIES.kk
    .replace('score >= 3 "Жеткілікті"', 'scor >= 3 "Жеткілікті"\n  талап bad: score "х"\n  талап ("')
    .replace('< 3 => low', '< 3 => lower');
  const service = fresh(new Map([[uri, act('kk', body)]]));
  const text = act('kk', body);
  const at = (words: string) => positionOf(text, text.indexOf(words));
  const codes = (words: string) =>
    service.provisionDiagnostics({ uri, position: at(words) })?.diagnostics.map(({ code }) => code);
  const [third] = codes('талап enough') ?? [];
  expect(third).toBeDefined();
  expect(codes('талап enough')).toContain('unknown-name');
  expect(codes('талап enough')).toContain('unexpected-token');
  expect(codes('талап enough')).toContain('unterminated-string');
  expect(codes('кесте score')).toEqual(['unknown-name']);
  expect(codes('факт score')).toEqual([]);
  expect(service.provisionDiagnostics({ uri, position: at('кесте score') })?.range).toEqual({
    start: at('тармақ 2'),
    end: at('тармақ 3'),
  });
});

test('unsaved texts of two files are analysed together', () => {
  const amendment = (words: string) => `тіл kk

акт second-act
  құжат: "қаулы" № 2, 2021-01-01
  өзгертеді: test-body
  жарияланған: 2021-01-02
  қолданысқа енеді: 2021-01-10

тармақ 1
  өзгерту тармақ 3: жаңа редакция
    тармақ 3
      талап enough: ${words} >= 4 "Жеткілікті"
`;
  const second = 'file:///second.adisteme';
  const texts = new Map([
    [uri, act('kk', BODIES.kk)],
    [second, amendment('score')],
  ]);
  const service = fresh(texts);
  const errors = (name: string) =>
    service.diagnostics({ uri: name }).filter(({ severity }) => severity === 1);
  expect(errors(second)).toEqual([]);
  service.setDocument(uri, act('kk', BODIES.kk).replaceAll('score', 'points'), 2);
  expect(errors(second).map(({ code }) => code)).toEqual(['unknown-name']);
  const position = { line: 10, character: 12 };
  const here = service.provisionDiagnostics({ uri: second, position });
  expect(here?.diagnostics.map(({ code }) => code)).toEqual(['unknown-name']);
  service.setDocument(second, amendment('points'), 2);
  expect(errors(second)).toEqual([]);
});

test('five thousand lines with two hundred mistakes: each edit reads one provision again and keeps the others', () => {
  const lines = readFileSync('methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme', 'utf8').split('\n');
  const body: string[] = [];
  for (let point = 1; body.length < 4990; point++) {
    const wrong =
      point <= 200 ? `  талап r${point}: missing_${point} > 1 "х"` : `  талап r${point}: 2 > 1 "х"`;
    body.push(`тармақ ${point}`, `  | ${lines[40] ?? ''}`, wrong, '');
  }
  const text = act('kk', body.join('\n'));
  const service = fresh(new Map([[uri, text]]));
  const unknown = (found: LanguageService) =>
    found.diagnostics({ uri }).filter(({ code }) => code === 'unknown-name');
  expect(unknown(service)).toHaveLength(200);
  const edited = text.replace('missing_100 ', 'missing_100x ');
  service.setDocument(uri, edited, 2);
  const position = positionOf(edited, edited.indexOf('missing_100x'));
  const here = service.provisionDiagnostics({ uri, position })?.diagnostics ?? [];
  expect(here.map(({ message }) => message)).toEqual([expect.stringContaining('missing_100x')]);
  expect(unknown(service)).toEqual(unknown(fresh(new Map([[uri, edited]]))));
});
