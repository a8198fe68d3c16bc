/** The form. */

/** All fields. */
export { CaseForm } from './case-form.tsx';
/** What fields need. */
export { FormProvider } from './form-context.tsx';
/** Going to a field. */
export { goTo } from './place.tsx';
/** The parts of the form. */
export { type Section, sectionsOf } from './sections.ts';
