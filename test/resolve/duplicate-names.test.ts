import { expect, test } from 'vitest';
import { analyse, findings } from './analyse.ts';

test('a second declaration of a name is an error that names the first', () => {
  const { found, messages, program } = analyse(`тармақ 1
  факт x: иә-жоқ

тармақ 2
  шешім x: иә-жоқ
    = иә`);
  expect(found).toEqual([['duplicate-name', 'x']]);
  expect(messages).toEqual(['The name “x” is already taken by a fact (point 1).']);
  expect(program.decisions).toEqual([]);
  expect(program.facts.map((fact) => fact.name)).toEqual(['x']);
});

test('names in different namespaces do not clash', () => {
  expect(
    findings(`тармақ 1
  рөл a "а"
  бірлік a "а"
  ұғым a "а"
  оқиға a "а"
  шкала a "а"
    a "а"
  факт a: a
  талап a: a = a
  ескертпе a "а"`),
  ).toEqual([]);
});

test.each([
  ['a deadline and an event', 'оқиға a "а"\n  мерзім a: a + 1 ай "а"', 'a'],
  ['a deadline and a requirement', 'оқиға e "е"\n  талап a: иә "а"\n  мерзім a: e + 1 ай "а"', 'a'],
  ['a lookup and a fact', 'факт a: бүтін\n  сәйкестік a(x: бүтін): бүтін\n    1 => 2', 'a'],
  ['a scale and a choice', 'шкала a "а"\n    b "б"\n  тізбе a "а"\n    c "в"', 'a'],
  ['two items of a scale', 'шкала a "а"\n    b "б"\n    b "б"', 'b'],
  ['two fields of a record', 'факт a: жазба\n    b: бүтін\n    b: күн', 'b'],
  ['two parameters', 'сәйкестік a(x: бүтін, x: бүтін): бүтін\n    1, 1 => 2', 'x'],
  [
    'two effects',
    'шешім a: иә-жоқ\n    = иә\n  салдар a\n    негіз болады: b "б"\n    әсер етпейді: b "б"',
    'b',
  ],
])('%s clash', (_, declarations, name) => {
  expect(findings(`тармақ 1\n  ${declarations}`)).toEqual([['duplicate-name', name]]);
});

test('a category stands once without a qualifier, whatever script its letters are in', () => {
  expect(
    findings(`тармақ 1
  факт category: санат коды
  факт head: иә-жоқ
  топтау g: category "топ"
    one "бір"
      E-1 "а"
      E-2 (head) "б"
    two "екі"
      Е-1 "в"
      E-2 (өзгелер) "г"`),
  ).toEqual([['duplicate-name', 'Е-1']]);
});
