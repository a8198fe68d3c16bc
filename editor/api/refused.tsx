/** A refusal on the page. */
import { Notice } from '../controls/index.ts';
import { useLanguage } from '../language/index.ts';
import type { Refusal } from './answer.ts';
import { refusalText } from './refusal-messages.ts';

/** Tells why the server did not do what was asked. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { language } = useLanguage();
  return (
    <Notice kind="bad" live>
      {refusalText(refusal, language)}
    </Notice>
  );
}
