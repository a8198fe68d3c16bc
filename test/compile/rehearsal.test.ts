import { expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { REHEARSAL } from '../../dsl/workspace/rehearsal.ts';

test('the act that is read when the language is loaded has a program, and nothing is found in it', () => {
  const workspace = openWorkspace([{ path: 'rehearsal.adisteme', text: REHEARSAL }]);
  expect(workspace.check()).toEqual([]);
  const [edition] = workspace.editions('rehearsal').value;
  expect(edition && workspace.program(edition)).toMatchObject({ complete: true, value: { decisions: [{}] } });
});
