/** Going to the first field that is wrong. */

/** Puts the focus into the first field of a form whose mistake is shown. */
export function focusFirstError(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input, button') : wrong;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
