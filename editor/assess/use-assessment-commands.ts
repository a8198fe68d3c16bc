/** What can be done with a case under an edition, in the palette and by keys. */
import { type Dispatch, useEffect, useMemo, useRef } from 'react';
import type { Program } from '../../engine/index.ts';
import { type Command, useCommands } from '../commands/index.ts';
import { saveFile } from '../controls/index.ts';
import type { CaseAnswer } from './answer/index.ts';
import { writableCase } from './file/index.ts';
import { goTo } from './form/index.ts';
import { inEach } from './messages.ts';
import type { CaseAction, CaseState } from './typed/index.ts';

interface Assessed {
  readonly program: Program;
  readonly day: string;
  readonly state: CaseState;
  readonly answer: CaseAnswer;
  readonly dispatch: Dispatch<CaseAction>;
}

/** Moves the focus to the result. */
export function goToResult(): void {
  document.getElementById('assess-result')?.focus();
}

/** Offers the commands; gives the saving, which is a button as well. */
export function useAssessmentCommands(assessed: Assessed): () => Promise<void> {
  const latest = useRef(assessed);
  useEffect(() => {
    latest.current = assessed;
  });
  const { commands, save } = useMemo(() => {
    const saveCase = async () => {
      const { program, day, state, dispatch } = latest.current;
      // The writer is loaded when it is first needed.
      const { yamlOfCases } = await import('../../cases/index.ts');
      const text = yamlOfCases([writableCase(program, day, state)]);
      saveFile(`${program.methodology}-${day}.yaml`, text, 'application/yaml');
      dispatch({ kind: 'saved' });
    };
    const all: readonly Command[] = [
      {
        id: 'assess.save',
        label: inEach((m) => m.saveFile),
        keys: { code: 'KeyS', ctrl: true },
        perform: () => void saveCase(),
      },
      { id: 'assess.print', label: inEach((m) => m.print), perform: () => print() },
      {
        id: 'assess.missing',
        label: inEach((m) => m.toMissing),
        keys: { code: 'KeyM', alt: true },
        isEnabled: () => latest.current.answer.missing.length > 0,
        perform: () => goTo(latest.current.answer.missing[0] ?? ''),
      },
      {
        id: 'assess.result',
        label: inEach((m) => m.toResult),
        keys: { code: 'KeyR', alt: true },
        perform: goToResult,
      },
      {
        id: 'assess.reading',
        label: inEach((m) => m.literalReading),
        perform: () => {
          const { state, dispatch } = latest.current;
          dispatch({ kind: 'read', reading: state.reading === 'literal' ? 'adopted' : 'literal' });
        },
      },
    ];
    return { commands: all, save: saveCase };
  }, []);
  useCommands(commands);
  return save;
}
