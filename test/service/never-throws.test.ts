/** Whatever the texts are, no feature throws, and none answers for a text that the service does not have. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageService, type LanguageService } from '../../dsl/service/index.ts';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, act, order, RYSKULOV } from './marked.ts';

/** Every feature at one place. */
const CALLS: Readonly<
  Record<
    string,
    (s: LanguageService, uri: string, line: number, character: number, version?: number) => unknown
  >
> = {
  diagnostics: (s, uri, _l, _c, v) => s.diagnostics({ uri, ...stamp(v), language: 'ru' }),
  completion: (s, uri, l, c, v) => s.completion({ uri, position: { line: l, character: c }, ...stamp(v) }),
  signatureHelp: (s, uri, l, c, v) =>
    s.signatureHelp({ uri, position: { line: l, character: c }, ...stamp(v) }),
  hover: (s, uri, l, c, v) => s.hover({ uri, position: { line: l, character: c }, ...stamp(v) }),
  definition: (s, uri, l, c, v) => s.definition({ uri, position: { line: l, character: c }, ...stamp(v) }),
  references: (s, uri, l, c, v) =>
    s.references({ uri, position: { line: l, character: c }, includeDeclaration: true, ...stamp(v) }),
  prepareRename: (s, uri, l, c, v) =>
    s.prepareRename({ uri, position: { line: l, character: c }, ...stamp(v) }),
  rename: (s, uri, l, c, v) =>
    s.rename({ uri, position: { line: l, character: c }, newName: 'renamed', ...stamp(v) }),
  documentSymbols: (s, uri, _l, _c, v) => s.documentSymbols({ uri, ...stamp(v) }),
  foldingRanges: (s, uri, _l, _c, v) => s.foldingRanges({ uri, ...stamp(v) }),
  selectionRanges: (s, uri, l, c, v) =>
    s.selectionRanges({ uri, positions: [{ line: l, character: c }], ...stamp(v) }),
  formatting: (s, uri, _l, _c, v) => s.formatting({ uri, ...stamp(v) }),
  rangeFormatting: (s, uri, l, c, v) => s.rangeFormatting({ uri, range: from(l, c), ...stamp(v) }),
  semanticTokens: (s, uri, _l, _c, v) => s.semanticTokens({ uri, ...stamp(v) }),
  inlayHints: (s, uri, l, c, v) => s.inlayHints({ uri, range: from(l, c), ...stamp(v) }),
  codeLenses: (s, uri, _l, _c, v) => s.codeLenses({ uri, ...stamp(v) }),
  codeActions: (s, uri, l, c, v) => s.codeActions({ uri, range: from(l, c), ...stamp(v) }),
  documentLinks: (s, uri, _l, _c, v) => s.documentLinks({ uri, ...stamp(v) }),
  officialText: (s, uri, l, c, v) =>
    s.officialText({ uri, position: { line: l, character: c }, ...stamp(v) }),
};

function stamp(version: number | undefined): { readonly version?: number } {
  return version === undefined ? {} : { version };
}

function from(line: number, character: number) {
  return { start: { line, character }, end: { line: line + 20, character: 0 } };
}

const EXAMPLE = act(
  'kk',
  `тарау 1 "Жалпы"

тармақ 1
  | Осы Әдістеменің 2-тармағы бойынша.
  рөл hr "К" ru "К"
  бірлік months "ай"
  шкала grade "Баға"
    low "төмен"
    high "жоғары"
  факт age: бүтін 0.. [months] "Жас"
    кім: hr
  факт kpis: тізім "НМИ"
    name?: мәтін "Аты"
    achieved: иә-жоқ "Жетті"
    шарт саны(kpis) <= 5 "…"
  факт marks: тізім бүтін 2..5 "Бағалар"

тармақ 2
  оқиға begin "Бастау"
  мерзім end: begin + 5 жұмыс күні "Аяғы"
  шешім g: grade "Баға"
    кесте саны(kpis мұнда achieved), age
      5, 3.. => high
      < 5, * => low
  ерекшелік g: бірі(marks: marks > 3) => қолданылмайды "…"
  шешім each "Әрқайсысы"
    әрбір kpis мұнда achieved
      achieved
      points: бүтін = 2 + орташа(marks)
  түсіндіру r "…"
    негіз "…"
    толықтыру g: age < 3 => low
  нысан f "…"
    бағандар kpis: name, achieved
    қол қояды: hr`,
);

/** Pieces that make and break structure. */
const PIECES = [
  '\n',
  '\n  ',
  '"',
  '(',
  ')',
  '[',
  ':',
  '=>',
  ' = ',
  '..',
  '`',
  '# ',
  '| ',
  '\t',
  '\r\n',
  ',',
  'kpis',
  'g',
  'саны(',
  ' мұнда ',
  'тармақ 3\n',
  '  өзгерту тармақ 1 жол x: жаңа редакция\n',
  'шешім ',
  'кесте ',
  'әрбір ',
  'fact ',
  '5',
  '1-1',
  '№',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
];

interface Change {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 30 }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
});

function changed(text: string, { at, drop, put }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + drop);
}

/** Calls everything at the place of a change, where things are broken most. */
function callAll(service: LanguageService, uri: string, text: string, at: number): void {
  const before = text.slice(0, Math.floor(at * text.length)).split('\n');
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  for (const call of Object.values(CALLS)) call(service, uri, line, character);
  service.workspaceSymbols({ query: 'a' });
}

describe('no feature throws', () => {
  it('on a small act with any edits', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const service = createLanguageService();
        service.setCase('a', { facts: { age: 3, kpis: [], marks: [2] } });
        let text = EXAMPLE;
        for (const [index, one] of changes.entries()) {
          text = changed(text, one);
          service.setDocument('a', text, index);
          callAll(service, 'a', text, one.at);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('on a real order with its amendment, edited', { timeout: 240_000 }, () => {
    const files = { r: order(RYSKULOV), b: order(ATYRAU_BASE), m: order(ATYRAU_AMENDMENT) };
    fc.assert(
      fc.property(fc.constantFrom('r', 'b', 'm'), change, (uri, one) => {
        const service = createLanguageService();
        for (const [name, text] of Object.entries(files)) service.setDocument(name, text, 1);
        const text = changed(files[uri as 'r'], one);
        service.setDocument(uri, text, 2);
        callAll(service, uri, text, one.at);
      }),
      { numRuns: 12 },
    );
  });

  it('on texts that are no acts, and positions outside them', () => {
    for (const text of [
      '',
      '\n',
      '   ',
      '\ufeff',
      '|',
      'тіл',
      'тіл kk',
      'тіл kk\nакт',
      '"',
      '((((',
      '\r\r\r',
    ]) {
      const service = createLanguageService();
      service.setDocument('a', text, 1);
      for (const [line, character] of [
        [0, 0],
        [0, 99],
        [99, 0],
      ] as const) {
        for (const call of Object.values(CALLS))
          expect(() => call(service, 'a', line, character)).not.toThrow();
      }
    }
  });
});

describe('no feature answers for another text', () => {
  const service = createLanguageService();
  service.setDocument('a', EXAMPLE, 7);

  it.each(Object.keys(CALLS))('%s of a stale version, and of a file that is not open', (name) => {
    const call = CALLS[name];
    for (const answer of [call?.(service, 'a', 13, 8, 6), call?.(service, 'b', 13, 8)]) {
      expect(answer === null || isEmpty(answer)).toBe(true);
    }
  });

  it('but all for the present version do not throw', () => {
    for (const call of Object.values(CALLS)) call(service, 'a', 13, 8, 7);
    expect(service.documentSymbols({ uri: 'a', version: 7 })).not.toEqual([]);
  });
});

function isEmpty(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.length === 0 : JSON.stringify(answer) === '{"data":[]}';
}
