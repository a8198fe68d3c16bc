import { expect, it } from 'vitest';
import { codes, found } from '../checks/check-text.ts';

const BASE = `
тармақ 1
  факт x: бүтін 0.. "Икс"

  шкала s "Ш"
    low "Т"
    high "Ж"

тармақ 2
  талап big: x > 3 "Үлкен"

тармақ 3
  шешім g: s "Г"
    егер x > 5 => high
    егер x <= 5 => low
  қолданылу тармақ 2: x > 1 "Қолданылу"
`;

const told = (edits: string) =>
  found(BASE, {}, edits)
    .filter(({ code }) => code.startsWith('removed') || code.startsWith('unknown'))
    .map(({ code, text, message }) => [code, text, message]);

it('a name that a repeal took out is told with the act that did it', () => {
  expect(told('  өзгерту тармақ 1: алып тасталсын')[0]).toEqual([
    'removed-name',
    'x',
    '“x” stood in point 1, which the act “second-act” (point 1) has changed or taken out; a value is expected here.',
  ]);
});

it('a name and a grade that a new wording no longer has are told so too', () => {
  const edits = `  өзгерту тармақ 1: жаңа редакция
    тармақ 1
      факт y: бүтін 0.. "Игрек"

      шкала s "Ш"
        low "Т"
        top "Ж"`;
  expect(told(edits).map(([code, text]) => [code, text])).toEqual([
    ['removed-name', 'x'],
    ['removed-name', 'x'],
    ['removed-name', 'high'],
    ['removed-name', 'x'],
    ['removed-name', 'x'],
  ]);
});

it('so is a provision that an applicability governs', () => {
  expect(told('  өзгерту тармақ 2: алып тасталсын')).toEqual([
    ['removed-provision', 'тармақ 2', 'The act “second-act” (point 1) has taken out point 2.'],
  ]);
});

it('what never existed is unknown', () => {
  const unknown = found(`${BASE}\nтармақ 4\n  талап t: z > 1 "З"`, {}, '  өзгерту тармақ 2: алып тасталсын');
  expect(codes(unknown, 'unknown-name')).toEqual([['unknown-name', 'z', 'point 4']]);
});
