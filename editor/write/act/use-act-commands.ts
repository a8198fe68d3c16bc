/** What can be done with an act that is open, as commands with keys. */
import { useMemo } from 'react';
import { type Command, type Keys, useCommands } from '../../commands/index.ts';
import type { ActEditor } from '../text/act-editor.ts';
import { MESSAGES } from './messages.ts';

type Name = Extract<
  keyof (typeof MESSAGES)['kk'],
  | 'save'
  | 'publish'
  | 'compareWithInForce'
  | 'discard'
  | 'format'
  | 'nextProblem'
  | 'previousProblem'
  | 'goToPoint'
  | 'toggleSide'
  | 'toggleProblems'
  | 'nextRegion'
>;

/** What the commands of the page do; the others are done by the text editor. */
export type ActActions = Readonly<
  Record<Exclude<Name, 'format' | 'nextProblem' | 'previousProblem' | 'goToPoint'>, () => void>
>;

const KEYS: Readonly<Partial<Record<Name, Keys>>> = {
  save: { code: 'KeyS', ctrl: true },
  publish: { code: 'KeyS', ctrl: true, shift: true },
  compareWithInForce: { code: 'F9' },
  format: { code: 'KeyF', shift: true, alt: true },
  nextProblem: { code: 'F8' },
  previousProblem: { code: 'F8', shift: true },
  goToPoint: { code: 'KeyO', ctrl: true, shift: true },
  toggleSide: { code: 'KeyB', ctrl: true },
  toggleProblems: { code: 'KeyJ', ctrl: true },
  nextRegion: { code: 'F6' },
};

/** The text editor's own actions behind commands. */
const ACTIONS: Readonly<Partial<Record<Name, string>>> = {
  format: 'editor.action.formatDocument',
  nextProblem: 'editor.action.marker.next',
  previousProblem: 'editor.action.marker.prev',
  goToPoint: 'editor.action.quickOutline',
};

const NAMES: readonly Name[] = [
  'save',
  'publish',
  'compareWithInForce',
  'discard',
  'format',
  'nextProblem',
  'previousProblem',
  'goToPoint',
  'toggleSide',
  'toggleProblems',
  'nextRegion',
];

/** Offers the commands as long as the act is open; `actions` must be kept with `useMemo`. */
export function useActCommands(editor: ActEditor | undefined, actions: ActActions): void {
  const commands = useMemo(
    () =>
      NAMES.map((name): Command => {
        const { [name]: keys } = KEYS;
        const action = ACTIONS[name];
        return {
          id: `write.${name}`,
          label: { kk: MESSAGES.kk[name], ru: MESSAGES.ru[name], en: MESSAGES.en[name] },
          ...(keys === undefined ? {} : { keys }),
          isEnabled: () => editor?.opened.get() !== undefined,
          perform: () => {
            if (action === undefined) actions[name as keyof ActActions]();
            else {
              editor?.editor.focus();
              void editor?.editor.getAction(action)?.run();
            }
          },
        };
      }),
    [editor, actions],
  );
  useCommands(commands);
}
