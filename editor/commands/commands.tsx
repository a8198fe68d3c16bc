/** The commands of what is on the screen. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Command, pressed } from './command.ts';

interface Registry {
  /** Adds commands; gives what takes them away again. */
  add(commands: readonly Command[]): () => void;
  readonly present: readonly Command[];
}

const Context = createContext<Registry>({ add: () => () => {}, present: [] });

/** Gathers the commands of all parts of the page, and performs those whose keys are pressed. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [lists, setLists] = useState<readonly (readonly Command[])[]>([]);
  const add = useCallback((commands: readonly Command[]) => {
    setLists((before) => [...before, commands]);
    return () => setLists((before) => before.filter((list) => list !== commands));
  }, []);
  const present = useMemo(() => lists.flat(), [lists]);
  const latest = useRef(present);
  useEffect(() => {
    latest.current = present;
  }, [present]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const command = latest.current.findLast(({ keys }) => keys !== undefined && pressed(event, keys));
      if (command === undefined || command.isEnabled?.() === false) return;
      event.preventDefault();
      event.stopPropagation();
      command.perform();
    };
    // Before what has the focus: the text editor would take Ctrl+K for the first of two keys.
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
  const registry = useMemo(() => ({ add, present }), [add, present]);
  return <Context value={registry}>{children}</Context>;
}

/** Offers commands as long as the component is on the screen. The list must be kept with `useMemo`. */
export function useCommands(commands: readonly Command[]): void {
  const { add } = use(Context);
  useEffect(() => add(commands), [add, commands]);
}

/** All commands that are offered now. */
export function usePresentCommands(): readonly Command[] {
  return use(Context).present;
}
