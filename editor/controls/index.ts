/** What pages are made of. */

/** Something takes a moment. */
export { Busy } from './busy.tsx';
/** Buttons. */
export { Button, type ButtonKind, buttonClass } from './button.tsx';
/** Days. */
export { DayField } from './day-field.tsx';
/** Dialogs. */
export { Dialog } from './dialog.tsx';
/** Fields. */
export { Field, type FieldControl, RadioField, SelectField, TextField } from './field.tsx';
/** Messages and states. */
export { Badge, Notice, type NoticeKind } from './notice.tsx';
/** Pages and their parts. */
export { Page, Panel } from './page.tsx';
/** Tabs. */
export { Tabs } from './tabs.tsx';
