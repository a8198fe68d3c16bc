/** Signatures of functions, lookups and statements, with the part that the cursor is in. */
import { describe, expect, it } from 'vitest';
import { act, open } from './marked.ts';

/** The label with the active parameter in «». */
function signature(source: string): string | null {
  const { service, at } = open(source);
  const help = service.signatureHelp(at);
  const shown = help?.signatures[0];
  if (shown === undefined) return null;
  const active = shown.parameters?.[help?.activeParameter ?? -1]?.label;
  if (!Array.isArray(active)) return shown.label;
  const [start, end] = active;
  return `${shown.label.slice(0, start)}«${shown.label.slice(start, end)}»${shown.label.slice(end)}`;
}

const KK = `тармақ 1
  факт kpis: тізім "НМИ"
    mark: бүтін "Баға"
  сәйкестік score(percent: сан 0.., part: бүтін): аралық "Балл"
    *, * => 1..2
`;

describe('functions', () => {
  it.each([
    ['талап r: саны(<^>', 'саны(«тізім»[ мұнда шарт])'],
    ['талап r: саны(kpis мұнда <^>', 'саны(тізім[ мұнда «шарт»])'],
    ['талап r: орташа(kpis: ma<^>rk)', 'орташа(тізім[ мұнда шарт][: «өрнек»])'],
    ['талап r: жуықтау(саны(kpis), <^>', 'жуықтау(сан, «таңба саны»)'],
    ['талап r: score(1, <^>', 'score(percent: сан 0.., «part: бүтін»): аралық'],
  ])('%s', (line, label) => {
    expect(signature(act('kk', `${KK}  ${line}`))).toBe(label);
  });

  it('in Russian and English', () => {
    expect(signature(act('ru', 'пункт 1\n  требование r: количество(<^>'))).toBe(
      'количество(«список»[ где условие])',
    );
    expect(signature(act('en', 'point 1\n  requirement r: round(1, <^>'))).toBe('round(number, «digits»)');
  });

  it('carry the label of a lookup', () => {
    const { service, at } = open(act('kk', `${KK}  талап r: score(<^>`));
    expect(service.signatureHelp(at)?.signatures[0]?.documentation).toBe('Балл');
  });
});

describe('statements', () => {
  it.each([
    ['kk', '  мерзім <^>', 'мерзім «‹атау›»: ‹оқиға› ‹± мерзім› [‹"жазу" ru "…" en "…"›]'],
    ['kk', '  мерзім due: begin + <^>', 'мерзім ‹атау›: ‹оқиға› «‹± мерзім›» [‹"жазу" ru "…" en "…"›]'],
    ['kk', '  ерекшелік a: b => <^>', 'ерекшелік ‹шешім›: ‹шарт› => «‹мән›» [‹"жазу" ru "…" en "…"›]'],
    ['ru', '  факт a: <^>', 'факт ‹имя›[?]: «‹тип›» [‹"подпись" kk "…" en "…"›] [=] ‹значение›'],
    ['en', '  requirement r: <^>', 'requirement ‹name›: «‹condition›» [‹"label" kk "…" ru "…"›]'],
  ] as const)('%s%s', (surface, line, label) => {
    const point = { kk: 'тармақ 1', ru: 'пункт 1', en: 'point 1' }[surface];
    expect(signature(act(surface, `${point}\n${line}`))).toBe(label);
  });

  it('none at the start of a line', () => {
    expect(signature(act('kk', 'тармақ 1\n  <^>'))).toBeNull();
  });
});
