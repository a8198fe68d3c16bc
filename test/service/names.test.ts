/** Definition, references and renaming, over all open files. */

import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from 'vscode-languageserver-types';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, act, covered, type Opened, open, order, RYSKULOV } from './marked.ts';

const KK = `тармақ 1
  шкала grade "Баға"
    low "төмен"
    high "жоғары"
  факт age: бүтін "Жас"
  факт kpis: тізім "НМИ"
    achieved: иә-жоқ "Жетті"
  факт marks: тізім бүтін "Бағалар"
  талап old: age > 3 "…"
  талап some: бәрі(marks: marks > age) "…"
  шешім result: grade "Нәтиже"
    кесте саны(kpis мұнда achieved)
      5 => high
      < 5 => low
`;

/** The ranges of all files as locations. */
function ranges({ files }: Opened): Location[] {
  return Object.entries(files).flatMap(([uri, file]) => file.ranges.map((range) => ({ uri, range })));
}

function sorted(locations: readonly Location[]): Location[] {
  const key = ({ uri, range }: Location): string =>
    `${uri} ${String(range.start.line).padStart(5, '0')} ${String(range.start.character).padStart(5, '0')}`;
  return locations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function expectDefinition(source: string | Readonly<Record<string, string>>): void {
  const opened = open(source);
  expect(opened.service.definition(opened.at)).toEqual(ranges(opened));
}

describe('definition', () => {
  it.each([
    ['a fact', KK.replace('факт age', 'факт <|age|>').replace('age > 3', 'a<^>ge > 3')],
    ['behind the last letter', KK.replace('факт age', 'факт <|age|>').replace('age > 3', 'age<^> > 3')],
    ['an item', KK.replace('low "', '<|low|> "').replace('=> low', '=> lo<^>w')],
    ['a field', KK.replace('achieved:', '<|achieved|>:').replace('achieved)', 'achi<^>eved)')],
    ['a type', KK.replace('шкала grade', 'шкала <|grade|>').replace(': grade', ': gra<^>de')],
    ['the declaration itself', KK.replace('талап old', 'талап <|o<^>ld|>')],
    [
      'the element of a plain list',
      KK.replace('факт marks', 'факт <|marks|>').replace('marks >', 'mar<^>ks >'),
    ],
  ])('of %s', (_, source) => {
    expectDefinition(act('kk', source));
  });

  it('in Russian', () => {
    expectDefinition(act('ru', 'пункт 1\n  роль <|hr|> "…"\n  факт a: целое "…"\n    кто: h<^>r'));
  });

  it('of a reference in official text: the number of the point', () => {
    expectDefinition(
      order(RYSKULOV).replace('13-тармағында', '13-тармағын<^>да').replace('тармақ 13\n', 'тармақ <|13|>\n'),
    );
  });

  it('of the target of an edit: the point of the base', () => {
    expectDefinition({
      r: order(RYSKULOV).replace('тармақ 5\n', 'тармақ <|5|>\n'),
      b: order(ATYRAU_BASE),
      m: order(ATYRAU_AMENDMENT).replace('өзгерту тармақ 5:', 'өзгерту тарм<^>ақ 5:'),
    });
  });

  it('of a methodology and of an adopted act', () => {
    expectDefinition({
      r: order(RYSKULOV),
      b: order(ATYRAU_BASE).replace('бекітеді: atyrau-akimat', 'бекітеді: <|atyrau-akimat|>'),
      m: order(ATYRAU_AMENDMENT).replace('өзгертеді: atyrau', 'өзгертеді: aty<^>rau'),
    });
    expectDefinition({
      r: order(RYSKULOV).replace('акт ryskulov-2018-144', 'акт <|ryskulov-2018-144|>'),
      b: order(ATYRAU_BASE).replace('алады: ryskulov', 'алады: rys<^>kulov'),
    });
  });

  it('of nothing: nothing', () => {
    const { service, at } = open(act('kk', `${KK}  талап r: unk<^>nown > 3 "…"`));
    expect(service.definition(at)).toEqual([]);
  });
});

describe('references', () => {
  it('of a name: its uses, and its declaration when asked for', () => {
    const source = KK.replace('факт age', 'факт <|age|>')
      .replace('old: age', 'old: <|a<^>ge|>')
      .replace('> age)', '> <|age|>)');
    const opened = open(act('kk', source));
    const all = opened.service.references({ ...opened.at, includeDeclaration: true });
    expect(sorted(all)).toEqual(ranges(opened));
    expect(opened.service.references({ ...opened.at, includeDeclaration: false })).toHaveLength(2);
  });

  it('of a role, in the base and in the amendment that words it anew', () => {
    const opened = open({
      r: order(RYSKULOV).replace('рөл hr', 'рөл h<^>r'),
      b: order(ATYRAU_BASE),
      m: order(ATYRAU_AMENDMENT),
    });
    const found = opened.service.references({ ...opened.at, includeDeclaration: false });
    expect(found.every(({ uri, range }) => covered(opened.files[uri]?.text ?? '', range) === 'hr')).toBe(
      true,
    );
    const uses = (uri: string): number => found.filter((one) => one.uri === uri).length;
    const written = (uri: string): number => (opened.files[uri]?.text.match(/кім: .*\bhr\b/g) ?? []).length;
    expect([uses('r'), uses('m')]).toEqual([written('r'), written('m')]);
    expect(written('m')).toBeGreaterThan(0);
  });

  it('in English', () => {
    const opened = open(
      act('en', 'point 1\n  fact <|a<^>ge|>: number "Age"\n  requirement r: <|age|> > 3 and <|age|> < 9 "…"'),
    );
    expect(sorted(opened.service.references({ ...opened.at, includeDeclaration: true }))).toEqual(
      ranges(opened),
    );
  });
});

/** The files after renaming, or the sentence why not. */
function renamed(
  source: string | Readonly<Record<string, string>>,
  newName: string,
  language?: 'kk' | 'ru' | 'en',
) {
  const opened = open(source);
  const answer = opened.service.rename({
    ...opened.at,
    newName,
    ...(language === undefined ? {} : { language }),
  });
  if (answer === null || 'refusal' in answer) return answer?.refusal ?? null;
  return Object.fromEntries(
    Object.entries(opened.files).map(([uri, { text }]) => [
      uri,
      TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), answer.edit.changes?.[uri] ?? []),
    ]),
  );
}

describe('renaming', () => {
  it('changes every place, elements of plain lists too', () => {
    const source = act('kk', KK.replace('факт marks', 'факт mar<^>ks'));
    expect(renamed(source, 'points')).toEqual({ 'a.adisteme': act('kk', KK.replaceAll('marks', 'points')) });
    const russian = 'пункт 1\n  факт age: целое "…"\n  требование r: a<^>ge > 3 "…"';
    expect(renamed(act('ru', russian), 'жасы')).toEqual({
      'a.adisteme': act('ru', russian.replace('<^>', '').replaceAll('age', 'жасы')),
    });
  });

  it('renames across acts, rows named by edits included, and changes nothing else', () => {
    const files = { r: order(RYSKULOV), b: order(ATYRAU_BASE), m: order(ATYRAU_AMENDMENT) };
    const after = renamed({ ...files, b: files.b.replace('жол heads', 'жол hea<^>ds') }, 'chiefs');
    // Everywhere but in labels and official text.
    const expected = (text: string): string =>
      text.replace(/"[^"\n]*"|^ *\|.*|\bheads\b/gm, (found) => (found === 'heads' ? 'chiefs' : found));
    expect(after).toEqual({ r: expected(files.r), b: expected(files.b), m: expected(files.m) });
  });

  it('writes backticks where the new name is a keyword of the file', () => {
    const source = 'point 1\n  fact a<^>ge: number "Age"\n  requirement r: age > 3 "…"';
    expect(renamed(act('en', source), 'unit')).toEqual({
      'a.adisteme': act('en', source.replace('<^>', '').replaceAll('age', '`unit`')),
    });
  });

  it('to the same name changes nothing', () => {
    const source = act('kk', KK.replace('факт age', 'факт a<^>ge'));
    expect(renamed(source, 'age')).toEqual({ 'a.adisteme': act('kk', KK) });
  });

  it('is refused for a bad name, in the language asked for', () => {
    const source = act('kk', KK.replace('факт age', 'факт a<^>ge'));
    expect(renamed(source, '5 x')).toMatch(/^«5 x» атау бола алмайды/);
    expect(renamed(source, '5 x', 'ru')).toMatch(/^«5 x» не может быть именем/);
    expect(renamed(source, '', 'en')).toMatch(/^“” cannot be a name/);
  });

  it('is refused where another declaration has the name', () => {
    const source = act('kk', KK.replace('факт age', 'факт a<^>ge'));
    expect(renamed(source, 'result', 'ru')).toBe('Имя «result» занято: это решение (a.adisteme:19).');
    expect(renamed(source, 'result', 'kk')).toBe('«result» атауы бос емес: ол – шешім (a.adisteme:19).');
    const item = act('kk', KK.replace('low "', 'l<^>ow "'));
    expect(renamed(item, 'high', 'en')).toBe(
      'The name “high” is taken: it is an item of a scale or a choice (a.adisteme:12).',
    );
  });

  it('is allowed where only another namespace has the name', () => {
    const source = act('kk', 'тармақ 1\n  рөл h<^>r "…"\n  факт age: бүтін "…"\n    кім: hr');
    expect(renamed(source, 'age')).toMatchObject({ 'a.adisteme': expect.stringContaining('кім: age') });
  });

  it('is refused where another name would change its meaning', () => {
    // Inside the loop the field hides the fact.
    const source = `тармақ 1
  факт limit: иә-жоқ "…"
  факт kpis: тізім "…"
    ach<^>ieved: иә-жоқ "…"
  талап r: саны(kpis мұнда achieved және limit) = 5 "…"`;
    expect(renamed(act('kk', source), 'limit', 'en')).toBe(
      'With the name “limit”, another name would change its meaning here: a.adisteme:13.',
    );
  });

  it('is refused for category codes, broken files, and where there is no name', () => {
    const groups = `қосымша 1
  факт category: санат коды "…"
  топтау g: category "…"
    staff "…"
      E<^>-1 "…"`;
    expect(renamed(act('kk', groups), 'x', 'en')).toBe(
      'A category code comes from the law and cannot be renamed.',
    );
    expect(renamed(act('kk', `${KK.replace('факт age', 'факт a<^>ge')}  талап broken:`), 'x', 'en')).toMatch(
      /errors in this file/,
    );
    expect(renamed(act('kk', 'тармақ 1\n  | Мә<^>тін.'), 'x', 'ru')).toBe(
      'Здесь нет имени, которое можно переименовать.',
    );
  });

  it('prepares with the range of the name, without backticks in the placeholder', () => {
    const opened = open(act('en', 'point 1\n  fact <|`un<^>it`|>: number "…"'));
    expect(opened.service.prepareRename(opened.at)).toEqual({
      range: opened.files['a.adisteme']?.ranges[0],
      placeholder: 'unit',
    });
    const nothing = open(act('kk', 'тармақ 1\n  | Мә<^>тін.'));
    expect(nothing.service.prepareRename(nothing.at)).toHaveProperty('refusal');
  });
});
