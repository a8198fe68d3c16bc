/** What a user can do, as objects: menus, the palette, the help and the keys all read one list. */
import type { Language } from '../../engine/index.ts';

/** A combination of keys; `code` is that of the key's place, so that it works on every layout. */
export interface Keys {
  readonly code: string;
  readonly ctrl?: true;
  readonly shift?: true;
  readonly alt?: true;
  /** How the key is shown, where its code does not say. */
  readonly shown?: string;
}

/** A command of the interface. */
export interface Command {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly keys?: Keys;
  /** Absent: always possible. */
  readonly isEnabled?: () => boolean;
  readonly perform: () => void;
}

/** Whether the keys pressed are those of a command. Command keys of a Mac count as Ctrl. */
export function pressed(event: KeyboardEvent, keys: Keys): boolean {
  return (
    event.code === keys.code &&
    (event.ctrlKey || event.metaKey) === (keys.ctrl ?? false) &&
    event.shiftKey === (keys.shift ?? false) &&
    event.altKey === (keys.alt ?? false)
  );
}

/** The keys as they are shown: `Ctrl+Shift+K`. */
export function keysText({ code, ctrl, shift, alt, shown }: Keys): string {
  const key = shown ?? code.replace(/^(Key|Digit)/, '');
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}
