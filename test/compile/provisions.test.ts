import { expect, test } from 'vitest';
import { compileEdition } from '../../dsl/compile/index.ts';
import type { Edition } from '../../dsl/consolidate/index.ts';
import { analyse } from '../resolve/analyse.ts';

test('a provision is cited with its text, the texts of its parts and its indicators, in their order', () => {
  const { program } = analyse(`тарау 6 "Алтыншы" ru "Шестая"

параграф 1 "Бірінші"

тармақ 5
  басылған: "5."
  | 5. Бірінші абзац.
  бөлік 2
    | Екінші бөлік.
    тармақша 1
      | 1) тармақша.
  | Соңғы абзац.

тармақ 6
  мәтін қолда жоқ: "Қолда жоқ" ru "Нет"

қосымша 4 "Құзыреттер"
  | Кесте
  факт category: санат коды
  топтау g: category "топ"
    all "бәрі"
      өзгелер
  құзыреттер кестесі competency: g "құзырет"
    one "бір"
      all
        тиімді индикаторлар
          | тиімді;
        тиімсіз индикаторлар
          | тиімсіз.
  | Ескерту`);
  expect(program.provisions).toEqual([
    {
      id: 'point 5',
      printed: '5.',
      chapter: 'chapter 6',
      text: '5. Бірінші абзац.\nЕкінші бөлік.\n1) тармақша.\nСоңғы абзац.',
      act: 'test-act',
      reconstructed: false,
      edits: [],
    },
    {
      id: 'point 5 part 2',
      chapter: 'chapter 6',
      text: 'Екінші бөлік.\n1) тармақша.',
      act: 'test-act',
      reconstructed: false,
      edits: [],
    },
    {
      id: 'point 5 part 2 subpoint 1',
      chapter: 'chapter 6',
      text: '1) тармақша.',
      act: 'test-act',
      reconstructed: false,
      edits: [],
    },
    {
      id: 'point 6',
      chapter: 'chapter 6',
      text: null,
      notInHand: { kk: 'Қолда жоқ', ru: 'Нет' },
      act: 'test-act',
      reconstructed: false,
      edits: [],
    },
    {
      id: 'annex 4',
      title: { kk: 'Құзыреттер' },
      text: 'Кесте\nтиімді;\nтиімсіз.\nЕскерту',
      act: 'test-act',
      reconstructed: false,
      edits: [],
    },
  ]);
});

test('the program says which edition of which methodology it is', () => {
  const { program } = analyse('тармақ 1\n  | Мәтін');
  expect(program.methodology).toBe('test-body');
  expect(program.organization).toEqual({ kk: 'Орган', ru: 'Орган', en: 'Body' });
  expect(program.edition).toMatchObject({
    from: '2020-01-10',
    until: null,
    certainty: 'exact',
    acts: ['test-act'],
  });
});

test('an edition without provisions has no program', () => {
  const edition: Edition = {
    methodology: 'm',
    organization: {},
    identity: { from: null, until: null, certainty: 'unknown', acts: [], hash: '' },
    provisions: [],
    headings: [],
    repealed: [],
  };
  expect(compileEdition(edition)).toEqual({ value: null, diagnostics: [], complete: true });
});
