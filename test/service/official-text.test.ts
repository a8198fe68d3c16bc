/** The official text beside the rules, on the real orders. */
import { describe, expect, it } from 'vitest';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, open, order, RYSKULOV } from './marked.ts';

function officialText(source: Readonly<Record<string, string>>, language: 'kk' | 'ru' | 'en' = 'kk') {
  const { service, at } = open(source);
  return service.officialText({ ...at, language });
}

describe('in a base act', () => {
  it('is that of the point around the cursor, with its notes and its neighbours', () => {
    const answer = officialText({
      [RYSKULOV]: order(RYSKULOV).replace('шешім kpi_grade', 'шешім kpi<^>_grade'),
    });
    expect(answer?.provision).toBe('point 18');
    expect(answer?.wording?.act).toBe('ryskulov-2018-144');
    expect(answer?.wording?.paragraphs).toHaveLength(6);
    expect(answer?.wording?.paragraphs[1]?.text).toBe(
      'НМИ барлығы орындалған жағдайда "өте жақсы" баға қойылады.',
    );
    expect([answer?.previous?.provision, answer?.next?.provision]).toEqual(['point 17', 'point 19']);
    expect(answer?.change).toBeUndefined();
    expect(answer?.later).toBeUndefined();
    const noted = officialText(
      { [RYSKULOV]: order(RYSKULOV).replace('талап indicator_limit', 'талап<^> indicator_limit') },
      'en',
    );
    expect(noted?.wording?.notes).toEqual([
      'Printed “индикторларының” instead of “индикаторларының” (a letter is missing).',
    ]);
  });

  it('marks numbers that no rule uses', () => {
    const text = order(RYSKULOV).replace(
      'талап kpi_count: саны(kpis) = 5',
      'талап kpi<^>_count: саны(kpis) = 4',
    );
    const paragraph = officialText({ [RYSKULOV]: text })?.wording?.paragraphs[0];
    expect(paragraph?.unused.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual(['5']);
  });

  it('tells the act that has changed it since', () => {
    const both = {
      [ATYRAU_BASE]: order(ATYRAU_BASE).replace(/^(қосымша 4)/m, '$1<^>'),
      [ATYRAU_AMENDMENT]: order(ATYRAU_AMENDMENT),
    };
    expect(officialText(both)?.later?.act).toBe('atyrau-2022-324');
  });

  it('is nothing in the header', () => {
    expect(officialText({ [RYSKULOV]: order(RYSKULOV).replace('құжат:', 'құж<^>ат:') })).toBeNull();
  });
});

describe('in an amendment', () => {
  const base = { [RYSKULOV]: order(RYSKULOV) };
  const act = (edits: string) => `тіл kk

акт test-2022-1
  құжат: "қаулы" № 1, 2022-02-01
  өзгертеді: ryskulov-akimat
  жарияланған: белгісіз
  қолданысқа енеді: 2022-03-01

тармақ 1
  | Өзгерістер енгізілсін:
${edits}
`;

  it('shows the wording before and after', () => {
    const answer = officialText({
      'a.adisteme': act(`  өзгерту тармақ 14: сөздер "5" => "4"
    тармақ 14
      талап kpi<^>_count: саны(kpis) = 4 "4"`),
      ...base,
    });
    expect(answer?.provision).toBe('point 14');
    expect(answer?.change?.operation).toBe('words');
    expect(answer?.change?.before?.paragraphs.map(({ text }) => text)).toEqual(['НМИ саны 5 құрайды.']);
    expect(answer?.change?.before?.act).toBe('ryskulov-2018-144');
    expect(answer?.wording?.paragraphs.map(({ text }) => text)).toEqual(['НМИ саны 4 құрайды.']);
    expect(answer?.wording?.act).toBe('test-2022-1');
    expect(answer?.previous?.provision).toBe('point 1');
  });

  it('of what is taken out, and of what is new', () => {
    const gone = officialText({ 'a.adisteme': act('  өзгерту тармақ 32<^>: алып тасталсын'), ...base });
    expect(gone?.wording).toBeNull();
    expect(gone?.change?.before?.paragraphs).toHaveLength(1);
    const fresh = officialText({
      'a.adisteme': act('  өзгерту тармақ 32: кейін толықтырылсын\n    тармақ 32-1\n      | Жаңа<^>.'),
      ...base,
    });
    expect(fresh?.provision).toBe('point 32-1');
    expect(fresh?.change).toEqual({ operation: 'insert-after', before: null });
    expect(fresh?.wording?.paragraphs.map(({ text }) => text)).toEqual(['Жаңа.']);
  });

  it("of the act's own point is its own text", () => {
    const own = officialText({
      'a.adisteme': act('  өзгерту тармақ 32: алып тасталсын').replace('Өзгерістер', 'Өзгеріс<^>тер'),
      ...base,
    });
    expect(own?.provision).toBe('point 1');
    expect(own?.wording?.paragraphs.map(({ text }) => text)).toEqual(['Өзгерістер енгізілсін:']);
    expect(own?.next?.provision).toBe('point 32');
  });
});
