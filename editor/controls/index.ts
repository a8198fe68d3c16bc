/** What pages are made of. */

/** Something takes a moment. */
export { Busy } from './busy.tsx';
/** Buttons. */
export { Button, type ButtonKind, buttonClass } from './button.tsx';
/** Copying to the clipboard. */
export { CopyButton } from './copy-button.tsx';
/** Days. */
export { DayField } from './day-field.tsx';
/** Dialogs. */
export { Dialog } from './dialog.tsx';
/** Fields. */
export { Field, type FieldControl, RadioField, SelectField, TextField } from './field.tsx';
/** Messages and states. */
export { Badge, Notice, type NoticeKind } from './notice.tsx';
/** Official text. */
export { Paragraphs, ProvisionText } from './official-text.tsx';
/** Pages and their parts. */
export { Page, Panel } from './page.tsx';
/** Files for the user. */
export { saveFile } from './save-file.ts';
/** Tabs. */
export { Tabs } from './tabs.tsx';
/** Not moving the page while a pointer is down. */
export { whenReleased } from './when-released.ts';
