/** Inlay hints with the chosen case, lenses of stored cases, links in official text, findings. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHOW_CASES } from '../../dsl/service/index.ts';
import { type Case, readCase } from '../../engine/index.ts';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, act, covered, type Opened, open, order, RYSKULOV } from './marked.ts';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** Hints as `name: hint`, by the line they stand on. */
function hints({ service, files }: Opened, language?: 'ru' | 'en'): string[] {
  const lines = files['a.adisteme']?.text.split('\n') ?? [];
  const request = { uri: 'a.adisteme', range: EVERYTHING, ...(language === undefined ? {} : { language }) };
  return service.inlayHints(request).map(({ position, label }) => {
    const before = lines[position.line]?.slice(0, position.character).trim().split(/[ :]/) ?? [];
    return `${position.character === lines[position.line]?.length ? (before[1] ?? before[0]) : before.at(-1)} ${label}`;
  });
}

const KK = act(
  'kk',
  `тармақ 1
  шкала grade "Баға"
    low "төмен" ru "низкая"
    high "жоғары" ru "высокая"
  факт age: бүтін 0.. "Жас"
  факт kpis: тізім "НМИ"
    achieved: иә-жоқ "Жетті"
  талап adult: age >= 18 "Ересек"
  шешім result: grade "Нәтиже"
    кесте age
      0..17 => low
      18..20 => high
  шешім half: сан, 1 таңба "Жартысы"
    = age / 2
  шешім each "Әрқайсысы"
    әрбір kpis
      achieved
      number = 1
  оқиға begin "Бастау"
  мерзім due: begin + 10 күнтізбелік күн "…"`,
);

describe('inlay hints', () => {
  it('show types that are not written', () => {
    expect(hints(open(KK))).toEqual(['achieved : иә-жоқ', 'number : бүтін']);
    const english = `point 1
  fact kpis: list of "KPIs"
    done: yes-no "Done"
  decision whole "All"
    for each kpis
      done
      half = 1 / 2`;
    expect(hints(open(act('en', english)))).toEqual(['done : yes-no', 'half : number']);
  });

  it('show the values of the chosen case, in the language asked for', () => {
    const opened = open(KK);
    opened.service.setCase('a.adisteme', {
      facts: { age: 17, kpis: [{ achieved: true }] },
      events: { begin: '2024-03-01' },
    });
    const shown = hints(opened);
    expect(shown).toEqual(
      expect.arrayContaining(['adult ⇒ орындалмаған', 'result ⇒ төмен', 'half ⇒ 8,5', 'due ⇒ 2024-03-11']),
    );
    const russian = hints(opened, 'ru');
    expect(russian).toEqual(expect.arrayContaining(['adult ⇒ не выполнено', 'result ⇒ низкая']));
  });

  it('show why there is no value, and nothing after the case is put away', () => {
    const opened = open(KK);
    opened.service.setCase('a.adisteme', { facts: { age: 40 } });
    expect(hints(opened)).toEqual(
      expect.arrayContaining(['result ⇒ акт үнсіз', 'each ⇒ фактілер жетіспейді']),
    );
    opened.service.setCase('a.adisteme', null);
    expect(hints(opened)).toHaveLength(2);
  });

  it('are those of the range', () => {
    const { service } = open(KK);
    const range = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } };
    expect(service.inlayHints({ uri: 'a.adisteme', range })).toEqual([]);
  });
});

function caseOf(plain: unknown): Case {
  const { case: stored, problems } = readCase(plain);
  if (stored === null) throw new Error(JSON.stringify(problems));
  return stored;
}

describe('lenses', () => {
  const stored = (id: string, age: number, result: string): Case =>
    caseOf({ id, methodology: 'test-body', on: '2020-02-01', facts: { age, kpis: [] }, expect: { result } });

  it('count passed and failed cases of a point', () => {
    const { service } = open(KK);
    service.setCases([stored('a', 5, 'low'), stored('b', 19, 'high'), stored('c', 19, 'low')]);
    expect(service.codeLenses({ uri: 'a.adisteme', language: 'en' })).toEqual([
      {
        range: { start: { line: 8, character: 0 }, end: { line: 8, character: 8 } },
        command: {
          title: 'cases passed: 2, failed: 1',
          command: SHOW_CASES,
          arguments: ['a.adisteme', 'point 1', ['a', 'b'], ['c']],
        },
      },
    ]);
    service.setDocument('a.adisteme', KK.replace('18..20 => high', '18..20 => low'), 2);
    expect(service.codeLenses({ uri: 'a.adisteme' })[0]?.command?.title).toBe(
      '2 жағдай өтті, 1 жағдай өтпеді',
    );
    service.setCases([]);
    expect(service.codeLenses({ uri: 'a.adisteme' })).toEqual([]);
  });

  it('leave out cases of other methodologies and days', () => {
    const { service } = open(KK);
    service.setCases([
      { ...stored('a', 5, 'low'), methodology: 'other' },
      { ...stored('b', 5, 'low'), on: '1999-01-01' },
    ]);
    expect(service.codeLenses({ uri: 'a.adisteme' })).toEqual([]);
  });

  it('stand above the points that the stored cases of an order exercise', () => {
    const file = new URL('../../methodologies/ryskulov-akimat/cases/kpi-grade.yaml', import.meta.url);
    const { service } = open({ 'a.adisteme': order(RYSKULOV) });
    service.setCases((parse(readFileSync(file, 'utf8')) as unknown[]).map(caseOf));
    const lenses = service.codeLenses({ uri: 'a.adisteme', language: 'en' });
    expect(lenses.map(({ command }) => command?.arguments?.[1])).toEqual(
      expect.arrayContaining(['point 18']),
    );
    expect(lenses.filter(({ command }) => command?.title.includes('failed'))).toEqual([]);
  });
});

describe('links', () => {
  it('lead from official text to the point, and from edits to what they amend', () => {
    const files = { r: order(RYSKULOV), b: order(ATYRAU_BASE), m: order(ATYRAU_AMENDMENT) };
    const { service } = open(files);
    const links = (uri: 'r' | 'b' | 'm') =>
      service.documentLinks({ uri, language: 'en' }).map(({ range, target, tooltip }) => ({
        text: covered(files[uri], range),
        tooltip,
        target: target?.replace(/#.*/, ''),
      }));
    expect(links('r')).toContainEqual({ text: '13-тармағында', tooltip: 'point 13', target: 'r' });
    expect(links('m')).toContainEqual({ text: 'тармақ 41', tooltip: 'point 41', target: 'r' });
    expect(links('b')).toContainEqual({ text: 'қосымша 4', tooltip: 'annex 4', target: 'r' });
    const [first] = service.documentLinks({ uri: 'r' });
    const line = files.r.split('\n')[Number(/#L(\d+)/.exec(first?.target ?? '')?.[1]) - 1];
    expect(line).toMatch(/^қосымша 1 /);
  });

  it('stand in acts of another surface too, whose official text is Kazakh', () => {
    const { service } = open(act('ru', 'пункт 1\n  | осы Әдістеменің 2-тармағы\n\nпункт 2\n  | Мәтін'));
    expect(
      service.documentLinks({ uri: 'a.adisteme' }).map(({ target, tooltip }) => [target, tooltip]),
    ).toEqual([['a.adisteme#L12,7', 'пункт 2']]);
  });
});

describe('findings', () => {
  it('are worded in the language asked for, and cover what is wrong', () => {
    const { service, files } = open(act('kk', 'тармақ 1\n  талап r: <|unknown|> > 3 "…"'));
    const [finding, ...others] = service.diagnostics({ uri: 'a.adisteme', language: 'ru' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'unknown-name',
      source: 'adisteme',
      range: files['a.adisteme']?.ranges[0],
      message: expect.stringContaining('не объявлено'),
    });
  });

  it('of a base come and go with the amendment that is open beside it', () => {
    const files = { r: order(RYSKULOV), b: order(ATYRAU_BASE), m: order(ATYRAU_AMENDMENT) };
    const { service } = open(files);
    expect(service.diagnostics({ uri: 'm' })).toEqual([]);
    service.setDocument(
      'b',
      files.b.replace('негізге алады: ryskulov-2018-144', 'негізге алады: unknown'),
      2,
    );
    expect(service.diagnostics({ uri: 'm' }).map(({ code }) => code)).toContain('edit-target-missing');
    service.setDocument('b', files.b, 3);
    expect(service.diagnostics({ uri: 'm' })).toEqual([]);
    service.removeDocument('r');
    expect(service.diagnostics({ uri: 'r' })).toEqual([]);
    expect(service.diagnostics({ uri: 'b' })).not.toEqual([]);
  });
});
