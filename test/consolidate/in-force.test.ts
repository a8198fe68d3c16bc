import { describe, expect, test } from 'vitest';
import { type DayBound, endOf, startOf } from '../../dsl/consolidate/in-force.ts';
import { readAct } from '../../dsl/consolidate/index.ts';
import { parseAct } from '../../dsl/index.ts';
import { baseAct, edition, findings, type Header, open } from './acts.ts';

const CONTENT = 'point 1\n  | Text.';

function start(header: Header): DayBound {
  return (
    readAct(parseAct(baseAct('base', CONTENT, header), 'base').value, 'base')?.start ?? startOf(undefined, {})
  );
}

function end(repealed: string): DayBound | undefined {
  return endOf(parseAct(baseAct('base', CONTENT, { repealed }), 'base').value);
}

describe('an act enters into force', () => {
  test.each<[string, Header, DayBound]>([
    ['on a date', { 'enters into force': '2020-02-29' }, { day: '2020-02-29', certainty: 'exact' }],
    [
      'on the day of its publication',
      { published: '2020-03-05', 'enters into force': 'publication' },
      { day: '2020-03-05', certainty: 'exact' },
    ],
    [
      'after ten days since its publication: on the eleventh day after it',
      { published: '2020-03-05', 'enters into force': 'publication + 10 calendar days on expiry' },
      { day: '2020-03-16', certainty: 'exact' },
    ],
    [
      'after a term over the end of a leap February',
      { published: '2020-02-20', 'enters into force': 'publication + 10 calendar days on expiry' },
      { day: '2020-03-02', certainty: 'exact' },
    ],
    [
      'after a term over the end of a year',
      { published: '2019-12-25', 'enters into force': 'publication + 10 calendar days on expiry' },
      { day: '2020-01-05', certainty: 'exact' },
    ],
    [
      'after a term of no days: on the next day',
      { published: '2020-03-05', 'enters into force': 'publication + 0 calendar days on expiry' },
      { day: '2020-03-06', certainty: 'exact' },
    ],
    [
      'on the day of its registration',
      { registered: '№ 7, 2020-01-20', 'enters into force': 'registration' },
      { day: '2020-01-20', certainty: 'exact' },
    ],
    [
      'on the day of its signature',
      { 'enters into force': 'signature' },
      { day: '2020-01-01', certainty: 'exact' },
    ],
  ])('%s', (_, header, expected) => {
    expect(start(header)).toEqual(expected);
  });
});

describe('where a day is not known, the earliest possible one is', () => {
  const tenDays = 'publication + 10 calendar days on expiry';
  test.each<[string, Header, DayBound]>([
    [
      'publication is not before signature',
      { published: 'unknown', 'enters into force': tenDays },
      { day: '2020-01-12', certainty: 'earliest' },
    ],
    [
      'publication is not before registration',
      { published: 'unknown', registered: '№ 7, 2020-01-20', 'enters into force': tenDays },
      { day: '2020-01-31', certainty: 'earliest' },
    ],
    [
      'a header without a line about publication is one with an unknown day',
      { 'enters into force': 'publication' },
      { day: '2020-01-01', certainty: 'earliest' },
    ],
    [
      'registration is not before signature',
      { registered: '№ 7', 'enters into force': 'registration' },
      { day: '2020-01-01', certainty: 'earliest' },
    ],
    ['no rule gives no day', { 'enters into force': null }, { day: null, certainty: 'unknown' }],
    [
      'a day that does not exist is none',
      { 'enters into force': '2020-02-30' },
      { day: null, certainty: 'unknown' },
    ],
    [
      'a term beyond all reason is none',
      { 'enters into force': 'signature + 99999999 calendar days on expiry' },
      { day: null, certainty: 'unknown' },
    ],
  ])('%s', (_, header, expected) => {
    expect(start(header)).toEqual(expected);
  });

  test('a publication that becomes known later makes the day exact', () => {
    const header = { 'enters into force': tenDays };
    const before = open(baseAct('base', CONTENT, { ...header, published: 'unknown' }));
    const after = open(baseAct('base', CONTENT, { ...header, published: '2020-01-09' }));
    expect(edition(before).identity).toMatchObject({ from: '2020-01-12', certainty: 'earliest' });
    expect(edition(after).identity).toMatchObject({ from: '2020-01-20', certainty: 'exact' });
  });
});

describe('an act is repealed', () => {
  const by = '"order" № 9, 2023-08-03';
  test.each<[string, string, DayBound]>([
    ['on a date', `${by}, 2023-09-01`, { day: '2023-09-01', certainty: 'exact' }],
    [
      'when the repealing act enters into force',
      `${by}, published 2023-08-10, publication + 10 calendar days on expiry`,
      { day: '2023-08-21', certainty: 'exact' },
    ],
    [
      'no earlier than the repealing act was signed',
      `${by}, publication + 10 calendar days on expiry`,
      { day: '2023-08-14', certainty: 'earliest' },
    ],
    ['on an unknown day where nothing is said', by, { day: null, certainty: 'unknown' }],
  ])('%s', (_, repealed, expected) => {
    expect(end(repealed)).toEqual(expected);
  });
});

test('days that do not exist are told at their places', () => {
  const header = {
    document: '"order" № 1, 2019-02-29',
    registered: '№ 7, 2019-04-31',
    published: '2019-13-01',
    'enters into force': '2019-00-10',
    repealed: '"order" № 9, 2023-08-32, published 2023-06-31, 2023-11-31',
  };
  const told = findings(open(baseAct('base', CONTENT, header)));
  expect(told.filter(({ code }) => code === 'bad-date').map(({ at }) => at)).toEqual([
    '2019-02-29',
    '2019-00-10',
    '2019-04-31',
    '2019-13-01',
    '2023-08-32',
    '2023-06-31',
    '2023-11-31',
  ]);
  expect(told.at(-1)).toMatchObject({ code: 'start-unknown', at: 'base' });
});

test('a line that the header has already is told', () => {
  const text = baseAct('base', CONTENT).replace(/( {2}enters into force: .*\n)/, '$1$1');
  expect(findings(open(text))).toEqual([
    { code: 'duplicate-line', at: 'enters into force: 2020-02-01', data: { word: 'enters into force' } },
  ]);
});
