/** The official text of provisions, always in the language of the act and always as text. */
import type { Label } from '../../engine/index.ts';
import { type Catalogue, useLabels, useMessages } from '../language/index.ts';
import styles from './official-text.module.css';

interface Messages {
  readonly notInHand: string;
  readonly empty: string;
}

const MESSAGES: Catalogue<Messages> = {
  kk: { notInHand: 'мәтін қолда жоқ', empty: 'Бұл ережеде мәтін жоқ.' },
  ru: { notInHand: 'текста не имеется', empty: 'У этого положения нет текста.' },
  en: { notInHand: 'text not in hand', empty: 'This provision has no text.' },
};

/** The lines of a text as paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text have no other name
    <p key={place}>{line}</p>
  ));
}

interface ProvisionTextProps {
  /** Null: not in hand. */
  readonly text: string | null;
  /** Why, where the act's encoding says so. */
  readonly notInHand: Label | undefined;
}

/** The text of a provision, or that there is none. */
export function ProvisionText({ text, notInHand }: ProvisionTextProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  if (text === null) return <p className={styles['absent']}>{label(notInHand, m.notInHand)}</p>;
  return (
    <div lang="kk" className={styles['text']}>
      {text === '' ? <p className={styles['absent']}>{m.empty}</p> : null}
      <Paragraphs text={text} />
    </div>
  );
}
