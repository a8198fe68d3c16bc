/** Acts, edits and causes as links to where they stand. */
import { Link } from '@tanstack/react-router';
import type { Cause } from '../../dsl/index.ts';
import { provisionName } from '../../engine/index.ts';
import { documentText, useLanguage } from '../language/index.ts';
import { useCompared } from './comparison.tsx';

interface ActLinkProps {
  /** The id of the act. */
  readonly act: string;
  /** The provision of the act that is meant, where one is. */
  readonly provision?: string;
}

/** The document of an act, with a provision of it, as a link to its text. */
export function ActLink({ act, provision = '' }: ActLinkProps) {
  const { language } = useLanguage();
  const { choices } = useCompared();
  const named = choices.acts.find(({ id }) => id === act);
  const document = documentText(named?.document, language, act);
  const text = provision === '' ? document : `${document}, ${provisionName(provision, language)}`;
  if (named === undefined) return <span>{text}</span>;
  return (
    <Link to="/write" search={{ act: named.name }}>
      {text}
    </Link>
  );
}

/** A cause: the provision that makes the difference, and the edit of it or the act that words it. */
export function CauseText({ cause: { act, provision, edit } }: { readonly cause: Cause }) {
  const { language } = useLanguage();
  const { pair } = useCompared();
  return (
    <>
      <Link to="/compare" search={{ ...pair, view: 'words', provision: outermost(provision) }}>
        {provisionName(provision, language)}
      </Link>
      {' ('}
      <ActLink act={act} provision={edit === null ? '' : edit.slice(edit.indexOf(' ') + 1)} />)
    </>
  );
}

/** `point 5` of `point 5 part 2`: what the list of changes goes by. */
function outermost(id: string): string {
  return id.split(' ', 2).join(' ');
}
