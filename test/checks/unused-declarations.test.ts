import { expect, it } from 'vitest';
import { codes, found } from './check-text.ts';

const unused = (provisions: string) => codes(found(provisions), 'unused-declaration').map(([, text]) => text);

it('tells of every kind that is of no effect by itself', () => {
  expect(
    unused(`
тармақ 1
  факт a: бүтін 0.. "А"
  рөл hr "Кадр"
  бірлік months "ай"
  оқиға start "Басталуы"
  шкала s "Ш"
    low "Т"
  тізбе c "Т"
    one "Б"
  сәйкестік twice(x: бүтін 0..1): бүтін "Е"
    * => 2
`),
  ).toEqual(['a', 'twice', 's', 'c', 'months', 'hr', 'start']);
});

it('is silent where each of them is used', () => {
  expect(
    unused(`
тармақ 1
  факт a: бүтін 0..1 [months] "А"
    кім: hr
  рөл hr "Кадр"
  бірлік months "ай"
  оқиға start "Басталуы"
  мерзім due: start + 5 жұмыс күні "М"
  шкала s "Ш"
    low "Т"
  тізбе c "Т"
    one "Б"
  факт d: c "Т"
  сәйкестік twice(x: бүтін 0..1): бүтін "Е"
    * => 2
  шешім g: s "Г"
    егер twice(a) > 1 және d = one => low
`),
  ).toEqual([]);
});

it('counts a fact that only a form shows as used', () => {
  expect(
    unused(`
қосымша 1
  факт remark?: мәтін "Ескерту"
  нысан sheet "Парақ"
    өріс remark
`),
  ).toEqual([]);
});

it('does not count a use inside the declaration itself', () => {
  expect(
    unused(`
тармақ 1
  факт list: тізім "Т"
    a: бүтін 0.. "А"
    шарт a > 1 "Ш"
    кілт: a
`),
  ).toEqual(['list']);
});

it('leaves terms alone, and what stands in a text that is not in hand', () => {
  expect(
    unused(`
тармақ 1
  ұғым kpi "НМИ"

қосымша 1
  мәтін қолда жоқ: "Жоқ"
  факт a: бүтін 0.. "А"
`),
  ).toEqual([]);
});
