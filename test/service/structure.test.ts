/** Outline, search, folding and growing selections. */
import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { ATYRAU_AMENDMENT, act, covered, open, order, RYSKULOV } from './marked.ts';

/** The outline as indented names. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((symbol) => [
    `${'  '.repeat(depth)}${symbol.name}${symbol.detail === undefined ? '' : ` – ${symbol.detail}`}`,
    ...outline(symbol.children ?? [], depth + 1),
  ]);
}

describe('document symbols', () => {
  it('are chapters, points, and what they declare', () => {
    const { service, at } = open(
      act(
        'kk',
        `тарау 1 "Жалпы" ru "Общее"

параграф 1 "Бірінші"

тармақ 1
  | Мәтін.
  шкала grade "Баға"
    low "төмен"
  факт kpis: тізім "НМИ"
    achieved: иә-жоқ "Жетті"
  бөлік 2
    талап r: иә "Талап"

тарау 2 "Екінші"

тармақ 2
  ерекшелік r: иә => жоқ "Ерекше"

қосымша 1 "Нысан"`,
      ),
    );
    expect(outline(service.documentSymbols({ uri: at.uri }))).toEqual([
      'test-act',
      'тарау 1 – Жалпы',
      '  параграф 1 – Бірінші',
      '    тармақ 1 – Мәтін.',
      '      grade – Баға',
      '        low – төмен',
      '      kpis – НМИ',
      '        achieved – Жетті',
      '      бөлік 2',
      '        r – Талап',
      'тарау 2 – Екінші',
      '  тармақ 2',
      '    ерекшелік r – Ерекше',
      'қосымша 1 – Нысан',
    ]);
    expect(outline(service.documentSymbols({ uri: at.uri, language: 'ru' }))[1]).toBe('тарау 1 – Общее');
  });

  it('have the words of the surface; each range holds its selection and its children', () => {
    const { service } = open(act('ru', 'глава 1 "Общее"\n\nпункт 1\n  решение d: да-нет "Итог"\n    = да'));
    const symbols = service.documentSymbols({ uri: 'a.adisteme' });
    expect(outline(symbols)).toEqual(['test-act', 'глава 1 – Общее', '  пункт 1', '    d – Итог']);
    const check = (symbol: DocumentSymbol): void => {
      const inside = [symbol.selectionRange, ...(symbol.children ?? []).map((child) => child.range)];
      for (const { start, end } of inside) {
        expect([start.line >= symbol.range.start.line, end.line <= symbol.range.end.line]).toEqual([
          true,
          true,
        ]);
      }
      symbol.children?.forEach(check);
    };
    symbols.forEach(check);
  });

  it('show edits with their new wordings', () => {
    const { service } = open(order(ATYRAU_AMENDMENT));
    const lines = outline(service.documentSymbols({ uri: 'a.adisteme' }));
    const edit = lines.findIndex((line) => line.trim() === 'өзгерту тармақ 5');
    expect(lines[edit + 1]).toMatch(/^ {6}тармақ 5 – Бағалауды өткізу/);
  });
});

describe('workspace symbols', () => {
  const { service } = open({ r: order(RYSKULOV), m: order(ATYRAU_AMENDMENT) });

  it('are found in all files, beginnings of names first', () => {
    const found = service.workspaceSymbols({ query: 'commission_size' });
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      ['commission_size', 'r'],
      ['commission_size', 'm'],
    ]);
    expect(service.workspaceSymbols({ query: 'kpi' })[0]?.name).toMatch(/^kpi/);
  });

  it('are found by label in the language asked for, and by letters in their order', () => {
    const found = service.workspaceSymbols({ query: 'прохождение оценки', language: 'ru' });
    expect(found.map(({ name }) => name)).toEqual(['return_assessment_due']);
    expect(found[0]).toMatchObject({ kind: SymbolKind.Event, containerName: 'тармақ 4' });
    expect(service.workspaceSymbols({ query: 'retasdue' }).map(({ name }) => name)).toEqual([
      'return_assessment_due',
    ]);
    expect(service.workspaceSymbols({ query: 'jjjj' })).toEqual([]);
  });
});

describe('folding', () => {
  it('covers headings, blocks, official text and comments', () => {
    const text = act(
      'kk',
      `тарау 1 "Жалпы"

# бір
# екі
тармақ 1
  | бір
  | екі
  шкала grade "Баға"
    low "төмен"
    high "жоғары"

тарау 2 "Екінші"

тармақ 2
  | жалғыз`,
    );
    const lines = text.split('\n');
    const { service } = open(text);
    const found = service
      .foldingRanges({ uri: 'a.adisteme' })
      .map(({ startLine, endLine, kind }) => [lines[startLine]?.trim(), lines[endLine]?.trim(), kind ?? '']);
    expect(found).toEqual([
      ['акт test-act', 'қолданысқа енеді: 2020-01-10', ''],
      ['тарау 1 "Жалпы"', 'high "жоғары"', 'region'],
      ['# бір', '# екі', 'comment'],
      ['тармақ 1', 'high "жоғары"', ''],
      ['| бір', '| екі', ''],
      ['шкала grade "Баға"', 'high "жоғары"', ''],
      ['тарау 2 "Екінші"', '| жалғыз', 'region'],
      ['тармақ 2', '| жалғыз', ''],
    ]);
  });

  it('in English; chapters end before annexes', () => {
    const { service } = open(act('en', 'chapter 1 "General"\n\npoint 1\n  | text\n\nannex 1\n  | text'));
    expect(
      service.foldingRanges({ uri: 'a.adisteme' }).map(({ startLine, endLine }) => [startLine, endLine]),
    ).toEqual([
      [2, 6],
      [8, 11],
      [10, 11],
      [13, 14],
    ]);
  });
});

describe('growing selections', () => {
  function grown(source: string): string[] {
    const { service, at, files } = open(source);
    const text = files[at.uri]?.text ?? '';
    const found: string[] = [];
    let selection = service.selectionRanges({ uri: at.uri, positions: [at.position] })[0];
    for (; selection !== undefined; selection = selection.parent) found.push(covered(text, selection.range));
    return found;
  }

  it('go from the word over the expression and the statement to the file', () => {
    const found = grown(act('kk', 'тармақ 1\n  талап r: саны(kpis мұнда achi<^>eved) + 1 = 5 "Талап"'));
    expect(found.slice(0, 6)).toEqual([
      'achieved',
      'саны(kpis мұнда achieved)',
      'саны(kpis мұнда achieved) + 1',
      'саны(kpis мұнда achieved) + 1 = 5',
      'талап r: саны(kpis мұнда achieved) + 1 = 5 "Талап"',
      'тармақ 1\n  талап r: саны(kpis мұнда achieved) + 1 = 5 "Талап"',
    ]);
    expect(found.at(-1)).toMatch(/^тіл kk/);
  });

  it('in a label: the word, the text, the quotation marks', () => {
    expect(grown(act('ru', 'пункт 1\n  роль a "тихая с<^>лужба"')).slice(0, 4)).toEqual([
      'служба',
      'тихая служба',
      '"тихая служба"',
      'роль a "тихая служба"',
    ]);
  });
});
