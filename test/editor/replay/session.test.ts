import { describe, expect, test } from 'vitest';
import type { RowFilter } from '../../../editor/replay/shapes.ts';
import { BASE, CHANGE, pointsFile, realActs, sessionWith, storedCases, UNHURRIED } from './set-up.ts';

const ALL = { editions: 'all', draft: null } as const;
const EVERY: RowFilter = { show: 'all', question: 0, pair: null, group: null, id: '' };

describe('small acts', () => {
  const expectMiddling = { expect: { grade: 'middling' } };

  test('what changes is counted by the clause to blame, from what to what, and whether it falls or rises', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile([1, 3, 4, 5, 5, 9])]);
    await session.replay(ALL, UNHURRIED);
    const [body] = session.results('en')?.bodies ?? [];
    expect(body).toMatchObject({ cases: 6, silent: 6, met: 0, failed: 0, changed: 3, main: 0 });
    expect(
      body?.groups.map(({ from, to, direction, cases }) => [from?.text, to?.text, direction, cases]),
    ).toEqual([
      ['middling', 'high', 'rises', 2],
      ['middling', 'low', 'falls', 1],
    ]);
    expect(body?.groups[0]?.because).toEqual([
      { act: 'change', provision: 'point 1', edit: 'change point 1' },
    ]);
  });

  test('filters: changed in the answer shown or in any, failed, refused, one group, a part of the id', async () => {
    const session = await sessionWith(
      [BASE, CHANGE],
      [pointsFile([1, 3, 4, 5, 9], expectMiddling), { ...pointsFile([12]), name: 'bad.ndjson' }],
    );
    await session.replay(ALL, UNHURRIED);
    const total = (filter: Partial<RowFilter>) =>
      session.view({ methodology: 'body', filter: { ...EVERY, ...filter } }).total;
    const ids = (filter: Partial<RowFilter>) => {
      const slice = { from: 0, count: 10, language: 'en' } as const;
      return session
        .rows({ methodology: 'body', filter: { ...EVERY, ...filter }, ...slice })
        .map(({ id, file }) => `${file} ${id}`);
    };
    expect(session.view({ methodology: 'body', filter: EVERY }).counts).toEqual({
      all: 6,
      changed: 2,
      'changed-any': 2,
      failed: 3,
      refused: 1,
    });
    expect(ids({ show: 'changed' })).toEqual(['points.ndjson case 1', 'points.ndjson case 3']);
    expect(total({ show: 'changed', question: 1 })).toBe(0);
    expect(ids({ show: 'failed' })).toEqual([
      'points.ndjson case 0',
      'points.ndjson case 4',
      'bad.ndjson case 0',
    ]);
    expect(ids({ show: 'refused' })).toEqual(['bad.ndjson case 0']);
    expect(ids({ show: 'changed', group: 1 })).toEqual(['points.ndjson case 3']);
    expect(total({ show: 'changed', pair: 0 })).toBe(2);
    expect(ids({ id: 'e 4' })).toEqual(['points.ndjson case 4']);
  });

  test('a row has its answers, marked where they change and where they are not as expected', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile([5, 9], expectMiddling)]);
    await session.replay(ALL, UNHURRIED);
    const rows = session.rows({ methodology: 'body', filter: EVERY, from: 0, count: 2, language: 'en' });
    expect(rows.map(({ state, line, cells }) => [state, line, cells])).toEqual([
      [
        'met',
        1,
        [
          { status: 'decided', text: 'middling', changed: false, own: true, unexpected: false },
          { status: 'decided', text: 'high', changed: true, own: false, unexpected: false },
        ],
      ],
      [
        'failed',
        2,
        [
          { status: 'decided', text: 'high', changed: false, own: true, unexpected: true },
          { status: 'decided', text: 'high', changed: false, own: false, unexpected: false },
        ],
      ],
    ]);
  });

  test('on its own day a case is run once; chosen editions are compared with one another', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile([5])]);
    await session.replay({ editions: 'own', draft: null }, UNHURRIED);
    expect(session.results('en')?.bodies[0]).toMatchObject({ shown: [0], pairs: [], groups: [] });
    await session.replay({ editions: ['2021-02-01'], draft: null }, UNHURRIED);
    // Its own edition is run for what it expects.
    expect(session.results('en')?.bodies[0]).toMatchObject({ shown: [0, 1], pairs: [], groups: [] });
    await session.replay({ editions: ['2020-02-01', '2021-02-01'], draft: null }, UNHURRIED);
    expect(session.results('en')?.bodies[0]?.pairs).toEqual([{ before: 0, after: 1 }]);
  });

  test('a run that is stopped keeps what it has found, and goes on from there', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile(Array.from({ length: 3000 }, () => 5))]);
    let breaths = 0;
    const stopped = session.replay(ALL, {
      progress: () => {},
      breathe: async () => {
        breaths += 1;
        if (breaths > 1) throw new Error('cancelled');
      },
    });
    await expect(stopped).rejects.toThrow('cancelled');
    const half = session.results('en');
    expect(half?.done).toBeGreaterThan(0);
    expect(half?.done).toBeLessThan(3000);
    expect(half?.bodies[0]).toMatchObject({ cases: half?.done, changed: half?.done });
    const told: number[] = [];
    await session.replay('go on', { ...UNHURRIED, progress: ({ done }) => void told.push(done) });
    expect(session.results('en')).toMatchObject({ done: 3000, total: 3000 });
    expect(session.results('en')?.bodies[0]).toMatchObject({ cases: 3000, changed: 3000 });
    expect(told.at(-1)).toBe(3000);
  });

  test('a case in words: facts, both answers with their reasons, the clause with its text', async () => {
    const session = await sessionWith(
      [BASE, CHANGE],
      [pointsFile([5], { events: { assessed: '2020-06-01' } })],
    );
    await session.replay(ALL, UNHURRIED);
    const detail = session.detail({ methodology: 'body', row: 0, before: 0, after: 1, language: 'en' });
    expect(detail.facts).toEqual([{ label: 'Points', value: '5', lines: [] }]);
    expect(detail.events).toEqual([{ label: 'Assessment', day: '2020-06-01' }]);
    expect(detail.answers.map(({ question, changed }) => [question, changed])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
    const [grade, , due] = detail.answers;
    expect(grade?.before).toMatchObject({ text: 'middling', provision: 'point 1', act: 'base' });
    expect(grade?.after).toMatchObject({ text: 'high', provisionName: 'point 1', act: 'change' });
    expect(due?.after?.reason).toContain('2 working days');
    expect(detail.clauses).toMatchObject([
      { provisionName: 'point 1', editName: 'point 1', questions: [0], cause: { act: 'change' } },
    ]);
    expect(detail.clauses[0]?.difference.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Graded by'],
      ['removed', 'points.'],
      ['added', 'points, otherwise.'],
    ]);
  });

  test('what a case expected and did not get, and what an edition refuses, in words', async () => {
    const session = await sessionWith(
      [BASE],
      [
        pointsFile([5], { expect: { grade: 'high', told_due: '2020-06-03', nothing: 1 } }),
        { ...pointsFile([12]), name: 'bad.ndjson' },
      ],
    );
    await session.replay(ALL, UNHURRIED);
    const detail = (row: number) =>
      session.detail({ methodology: 'body', row, before: null, after: 0, language: 'en' });
    expect(
      detail(0).unmet.map(({ kind, name, expected, actual }) => [kind, name, expected.text, actual.text]),
    ).toEqual([
      ['decision', 'grade', 'high', 'middling'],
      ['deadline', 'told_due', '2020-06-03', '–'],
      ['unknown-name', 'nothing', '1', '–'],
    ]);
    expect(detail(1).refused.after).toEqual([
      expect.stringContaining('(points): 12 is too much; the most is 9'),
    ]);
    expect(detail(1).unmet[0]).toMatchObject({ kind: 'bad-input', name: 'points' });
  });

  test('coverage: how many cases used each provision, and what has no rule', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile([1, 5])]);
    await session.replay(ALL, UNHURRIED);
    const { used, usable, provisions } = session.coverage('body', 1);
    expect([used, usable]).toEqual([2, 3]);
    expect(provisions.map(({ id, cases, text }) => [id, cases, text])).toEqual([
      ['point 1', 2, 'Graded by points, otherwise.'],
      ['point 2', 2, 'Passed with 5.'],
      ['point 3', 0, 'The result is told within two working days.'],
      ['point 4', null, 'Nothing to compute.'],
    ]);
  });
});

describe('drafts', () => {
  const draft = {
    ...CHANGE,
    text: CHANGE.text
      .replace('points < 4 =>', 'points < 5 =>')
      .replace('points >= 4 and points < 5', 'points >= 5 and points < 6')
      .replace('points >= 5 =>', 'points >= 6 =>'),
  };

  test('a draft of an act in force makes an edition beside the published one; its provision is to blame', async () => {
    const session = await sessionWith([BASE, CHANGE], [pointsFile([4, 5], { on: '2021-06-01' })], [draft]);
    expect(session.offer(draft.name).bodies[0]?.editions.map(({ key }) => key)).toEqual([
      '2020-02-01',
      '2021-02-01',
      'draft:2021-02-01',
    ]);
    await session.replay({ editions: 'own', draft: draft.name }, UNHURRIED);
    const [body] = session.results('en')?.bodies ?? [];
    expect(body?.shown).toEqual([1, 2]);
    expect(
      body?.groups.map(({ from, to, because }) => [from?.text, to?.text, because[0]?.provision]),
    ).toEqual([
      ['middling', 'low', 'point 1'],
      ['high', 'middling', 'point 1'],
    ]);
  });

  test('a draft of a new amendment adds an edition, and its edits are to blame', async () => {
    const session = await sessionWith([BASE], [pointsFile([5])], [CHANGE]);
    expect(session.offer(null).bodies[0]?.editions.length).toBe(1);
    await session.replay({ editions: 'all', draft: CHANGE.name }, UNHURRIED);
    expect(session.results('en')?.bodies[0]?.groups).toMatchObject([
      { direction: 'rises', because: [{ act: 'change', edit: 'change point 1' }] },
    ]);
  });

  test('a draft with mistakes is offered as one, and answers nothing', async () => {
    const broken = { ...CHANGE, text: CHANGE.text.replace('points < 4', 'pionts < 4') };
    const session = await sessionWith([BASE], [pointsFile([5])], [broken]);
    expect(session.offer(broken.name).bodies[0]?.editions.map(({ sound }) => sound)).toEqual([true, false]);
    await session.replay({ editions: 'all', draft: broken.name }, UNHURRIED);
    expect(session.results('en')?.bodies[0]).toMatchObject({ shown: [0], pairs: [] });
  });

  test('cases of a body that only a draft has are opened, and run with that draft only', async () => {
    const session = await sessionWith([], [pointsFile([5])], [BASE]);
    expect(session.summary()).toMatchObject({ cases: 1, problems: [] });
    await session.replay(ALL, UNHURRIED);
    expect(session.results('en')).toMatchObject({ done: 1, notRun: 1, bodies: [] });
    await session.replay({ editions: 'all', draft: BASE.name }, UNHURRIED);
    expect(session.results('en')).toMatchObject({ notRun: 0, bodies: [{ cases: 1 }] });
  });
});

describe('the orders of the repository', () => {
  test('every stored case is answered as it expects, and the clauses are those that replaying finds', async () => {
    const bodies = [
      'almaty-oblast-akimat',
      'atyrau-akimat',
      'baydibek-maslikhat',
      'ryskulov-akimat',
      'sjc-apparatus',
    ];
    const session = await sessionWith(realActs(), bodies.flatMap(storedCases));
    expect(session.summary().problems).toEqual([]);
    await session.replay(ALL, UNHURRIED);
    const found = session.results('kk')?.bodies ?? [];
    expect(found.map(({ methodology }) => methodology)).toEqual(bodies);
    expect(found.filter(({ cases, met }) => cases !== met)).toEqual([]);
    const atyrau = found.find(({ methodology }) => methodology === 'atyrau-akimat');
    expect(
      atyrau?.groups.map(({ question, because }) => [atyrau.questions[question]?.name, because]),
    ).toEqual([
      [
        'competency_results',
        [{ act: 'atyrau-2022-324', provision: 'annex 4', edit: 'atyrau-2022-324 point 1 subpoint 2' }],
      ],
      [
        'refusal_sending_due',
        [{ act: 'atyrau-2022-324', provision: 'point 41', edit: 'atyrau-2022-324 point 1 subpoint 1' }],
      ],
    ]);
    expect(found.map(({ questions, main }) => questions[main]?.name)).toEqual([
      'year_grade',
      'kpi_grade',
      'grade',
      'kpi_grade',
      'kpi_grade',
    ]);
  });
});
