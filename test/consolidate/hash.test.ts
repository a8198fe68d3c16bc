import { describe, expect, test } from 'vitest';
import { formatAct, translateAct } from '../../dsl/index.ts';
import { amendment, baseAct, edition, open } from './acts.ts';

const BASE = baseAct(
  'base',
  `point 1
  | One.
  fact achieved: integer 0..5 "Achieved"
    who: hr
  role hr "Staff service"
  decision good: yes-no "Good"
    = achieved >= 3

annex 1 "Annex"
  | Annex.
  fact category: category code "Category"
  grouping groups: category "Groups"
    everyone "Everyone"
      A-1 "first"
  competency table competency: groups "Competencies"
    honesty "Honesty"
      everyone
        effective indicators
          | Is honest.`,
);

const hash = (...texts: string[]): string => edition(open(...texts)).identity.hash;
const HASH = hash(BASE);

describe('the hash of an edition is the same', () => {
  test('on every machine', () => {
    expect(HASH).toBe('bfbccd300ebf2bbdbc84a1f0d5af830e42cdaa13004bccc416cfe294d9c579b3');
  });

  test.each<[string, string]>([
    ['wherever the text stands', BASE.replace('\npoint 1', '\n\n\npoint 1')],
    ['with comments above and behind lines', BASE.replace('  | One.', '  # Comment.\n  | One.')],
    ['with a comment behind a line', BASE.replace('hr "Staff service"', 'hr "Staff service" # Comment.')],
    ['with a comment behind who supplies a fact', BASE.replace('who: hr', 'who: hr # Comment.')],
    [
      'with a comment in a list of indicators',
      BASE.replace('effective indicators', 'effective indicators # Comment.'),
    ],
    ['with a comment at the end', `${BASE}# The end.\n`],
    ['in canonical form', formatAct(BASE, 'base').text ?? ''],
    ['with the keywords of another surface', translateAct(BASE, 'base', 'ru').text ?? ''],
    ['with other dates', BASE.replace('enters into force: 2020-02-01', 'enters into force: 2020-03-01')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(BASE);
    expect(hash(text)).toBe(HASH);
  });

  test('whatever the file is called and whatever other acts there are', () => {
    expect(hash(baseAct('other', 'point 1', { approves: 'other-body "Other"' }), BASE)).toBe(HASH);
  });
});

describe('the hash differs', () => {
  test.each<[string, string]>([
    ['with another number in a rule', BASE.replace('>= 3', '>= 4')],
    ['with another bound of a fact', BASE.replace('0..5', '0..6')],
    ['with another label', BASE.replace('"Achieved"', '"Reached"')],
    ['with another word in the text', BASE.replace('| One.', '| Ones.')],
    ['with another indicator', BASE.replace('Is honest.', 'Is fair.')],
    ['with another title', BASE.replace('"Annex"', '"First annex"')],
    ['with a note', BASE.replace('  | One.', '  | One.\n  note odd "Odd"')],
    ['with another number of a provision', BASE.replace('annex 1', 'annex 2')],
    ['under another heading', BASE.replace('point 1', 'chapter 1 "General"\n\npoint 1')],
  ])('%s', (_, text) => {
    expect(hash(text)).not.toBe(HASH);
  });

  test('for another body', () => {
    const other = open(BASE.replace('approves: body', 'approves: other'));
    expect(other.editions('other').value[0]?.identity.hash).not.toBe(HASH);
  });

  test('when an amendment gives the same words anew: their act is another', () => {
    const again = amendment('again', 'edit annex 1: words "Annex" => "Annex"');
    expect(hash(BASE, again)).not.toBe(HASH);
  });
});
