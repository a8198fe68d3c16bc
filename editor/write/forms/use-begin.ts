/** Going on from a form to the draft that it makes. */
import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { WriteSession } from '../session/session.ts';
import { focusFirstError } from './focus-error.ts';
import type { HeaderForm, NewForm } from './form.ts';
import type { FormState } from './form-state.ts';

/** Makes the draft and opens it, or leads to the first mistake within the element `page`. `wrap` is that of `useForm`. */
export function useBegin<F extends HeaderForm>(
  session: WriteSession,
  state: FormState<F>,
  wrap: (form: F) => NewForm,
  page: RefObject<HTMLElement | null>,
): () => void {
  const navigate = useNavigate();
  const begin = async () => {
    const text = await state.finish();
    if (text === undefined) {
      focusFirstError(page.current);
      return;
    }
    const { file } = wrap(state.form).form;
    session.create(file, text);
    await navigate({ to: '/write', search: { act: file } });
  };
  return () => void begin();
}
