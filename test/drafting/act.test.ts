/** The first text of a new act. */
import { expect, it } from 'vitest';
import { beginAct, formatAct, type NewAct, openWorkspace } from '../../dsl/index.ts';

const PLAN: NewAct = {
  surface: 'kk',
  id: 'body-2026-7',
  methodology: 'body',
  organization: { kk: 'Орган "А"', ru: '', en: 'Body' },
  document: { type: { kk: 'бұйрық', ru: 'приказ' }, number: '7/35', day: '2026-01-05' },
  title: 'Әдістемені бекіту туралы\nекінші абзац',
  registration: { number: '123' },
  publication: null,
  inForce: { kind: 'anchor', anchor: 'publication', days: 10 },
  text: 'Осы әдістеме бағалау тәртібін айқындайды.',
};

it('is canonical and has no errors', () => {
  const text = beginAct(PLAN);
  expect(text).toBe(`тіл kk

акт body-2026-7
  құжат: "бұйрық" ru "приказ" № 7/35, 2026-01-05
  атауы
    | Әдістемені бекіту туралы
    | екінші абзац
  бекітеді: body "Орган \\"А\\"" en "Body"
  тіркелген: № 123
  жарияланған: белгісіз
  қолданысқа енеді: жариялану + 10 күнтізбелік күн өткен соң

тармақ 1
  | Осы әдістеме бағалау тәртібін айқындайды.
`);
  expect(formatAct(text, 'a').text).toBe(text);
  expect(openWorkspace([{ path: 'a', text }]).check()).toEqual([]);
});

it('says days where they are known', () => {
  const text = beginAct({
    ...PLAN,
    surface: 'en',
    registration: { number: '123', day: '2026-01-06' },
    publication: '2026-01-07',
    inForce: { kind: 'date', day: '2026-02-01' },
  });
  expect(text).toContain('registered: № 123, 2026-01-06');
  expect(text).toContain('published: 2026-01-07');
  expect(text).toContain('enters into force: 2026-02-01');
});
