import { expect, test } from 'vitest';
import { ACT, AMENDMENT, ask, serverOver } from './folder.ts';

const { server, write } = await serverOver({
  'body/first-act.adisteme': ACT,
  'body/second-act.adisteme': AMENDMENT,
});
const day = (methodology: string, on: string) =>
  ask(server, { url: `/api/methodologies/${methodology}/days/${on}` });

test('bodies are told with their acts and editions', async () => {
  const { body } = await ask(server, { url: '/api/methodologies' });
  expect(body).toMatchObject([
    {
      methodology: 'body',
      organization: { kk: 'Орган', en: 'Body' },
      acts: [
        {
          id: 'first-act',
          name: 'body/first-act.adisteme',
          role: 'base',
          document: { type: { en: 'resolution' }, number: '1', date: '2020-01-01' },
          publication: '2020-01-02',
          start: { day: '2020-01-10', certainty: 'exact' },
          reconstructed: false,
        },
        { id: 'second-act', role: 'amendment' },
      ],
      editions: [
        { from: '2020-01-10', until: '2021-01-10', acts: ['first-act'], provisions: 1, reconstructed: [] },
        { from: '2021-01-10', until: null, acts: ['first-act', 'second-act'] },
      ],
    },
  ]);
});

test('the edition of a day is a program', async () => {
  const { body } = await day('body', '2020-06-01');
  expect(body.program).toMatchObject({ methodology: 'body', edition: { from: '2020-01-10' } });
  expect((await day('body', '2021-06-01')).body.program.edition.from).toBe('2021-01-10');
});

test.each([
  ['body', '2020-01-09', 404, { code: 'before-first', data: { day: '2020-01-10' } }],
  ['body', '2020-02-30', 400, { code: 'not-a-day', data: {} }],
  ['body', 'today', 400, { code: 'not-a-day', data: {} }],
  ['other', '2020-06-01', 404, { code: 'unknown-methodology', data: { known: ['body'] } }],
  ['__proto__', '2020-06-01', 404, { code: 'unknown-methodology', data: { known: ['body'] } }],
])('%s on %s is refused with the reason', async (methodology, on, status, body) => {
  expect(await day(methodology, on)).toMatchObject({ status, body });
});

test('what changes on the disk is seen at once; acts with mistakes answer no case', async () => {
  write('body/second-act.adisteme', AMENDMENT.replace('achieved >= 4', 'achievd >= 4'));
  expect(await day('body', '2021-06-01')).toMatchObject({
    status: 409,
    body: { code: 'edition-has-errors' },
  });
  expect(await day('body', '2020-06-01')).toMatchObject({ status: 200 });
  write('body/second-act.adisteme', AMENDMENT);
  expect(await day('body', '2021-06-01')).toMatchObject({ status: 200 });
});

test('a body that was repealed has no edition afterwards', async () => {
  write(
    'body/first-act.adisteme',
    ACT.replace(
      '  қолданысқа',
      '  күші жойылды: "қаулы" № 3, 2022-01-01, жарияланған 2022-01-05, жариялану\n  қолданысқа',
    ),
  );
  expect(await day('body', '2022-06-01')).toMatchObject({
    status: 404,
    body: { code: 'after-last', data: { day: '2022-01-05' } },
  });
});
