import { expect, it } from 'vitest';
import { found } from './check-text.ts';

const contradictions = (bounds: string, rule: string, options = {}) =>
  found(
    `
тармақ 1
  факт quarters: тізім "Тоқсандар"
    quality: сан ${bounds} "Сапа"
    speed: сан ${bounds} "Жылдамдық"

тармақ 2
  шешім lowest: бүтін "Ең төмен"
    = 1
${rule}
`,
    options,
  ).filter(({ code }) => code === 'bounds-against-requirement');

const RULE = '  талап marks: бәрі(quarters: quality >= lowest және speed >= lowest) "Бағалар"';

it('tells a mark that one provision allows and another refuses, once for a requirement', () => {
  const [finding, ...others] = contradictions('0..5', RULE, { witnesses: true });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    text: RULE.trim(),
    provision: 'point 2',
    message:
      'The bounds 0–5 of “quality”, “speed” (point 1) allow 0, while “marks” demands >= 1: one of the two provisions contradicts the other.',
    witness: { values: ['0'] },
  });
});

it('follows a reading that settles it, unless readings are switched off', () => {
  const settled = `${RULE}
  түсіндіру zero "Нөлден"
    негіз "Тармақ басым"
    қайта есептеу lowest = 0`;
  expect(contradictions('0..5', settled)).toEqual([]);
  expect(contradictions('0..5', settled, { reading: 'literal' })).toHaveLength(1);
});

it('reads every form of a limit', () => {
  const limit = (condition: string) =>
    contradictions('0..5', `  талап t: бәрі(quarters: ${condition}) "Т"`).length;
  expect(
    ['quality > 0', '1 <= quality', 'quality = 1..5', 'quality = 0..<5', 'quality < 5'].map(limit),
  ).toEqual([1, 1, 1, 1, 1]);
  expect(['quality >= 0', 'quality <= 5', 'quality = 0..5', 'quality < 6'].map(limit)).toEqual([0, 0, 0, 0]);
});

it('is silent where bounds say only that a number is not negative', () => {
  expect(contradictions('0..', RULE)).toEqual([]);
});

it('is silent within one provision: there the requirement narrows what the fact allows', () => {
  expect(
    found(`
тармақ 1
  факт marks: сан 0..5 "Баға"
  талап t: marks >= 1 "Т"
`).filter(({ code }) => code === 'bounds-against-requirement'),
  ).toEqual([]);
});
