/** Moving between the parts of the page with one key: the text, the problems, the panel. */

/** The parts, in their order, are marked with `data-region`; what has the focus in each stands first in `FOCUS`. */
const FOCUS =
  '.native-edit-context, textarea.inputarea, [role="tab"][aria-selected="true"], [role="listbox"], button, input';

/** Puts the focus into the part behind the one that has it. */
export function nextRegion(work: HTMLElement | null): void {
  const regions = [...(work?.querySelectorAll<HTMLElement>('[data-region]') ?? [])];
  const present = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(present + 1) % regions.length];
  next?.querySelector<HTMLElement>(FOCUS)?.focus();
}

/** Whether a part has the focus: where it is hidden, the focus has to go elsewhere. */
export function hasFocus(work: HTMLElement | null, region: string): boolean {
  return work?.querySelector(`[data-region="${region}"]`)?.contains(document.activeElement) === true;
}
