/** The language of the interface: the user's choice, else the browser's, else Kazakh. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Label, type Language, labelText } from '../../engine/index.ts';
import { keep, kept } from '../theme/index.ts';

/** The languages, each by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Wordings in all languages: a missing one is a type error. */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;

interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

const Context = createContext<LanguageChoice>({ language: 'kk', choose: () => {} });
const KEY = 'adisteme.language';

/** Provides the language and tells the document. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        setLanguage(next);
        keep(KEY, next);
      },
    }),
    [language],
  );
  return <Context value={choice}>{children}</Context>;
}

/** The language, and choosing another. */
export function useLanguage(): LanguageChoice {
  return useContext(Context);
}

/** The wordings of a catalogue in the language of the interface. */
export function useMessages<Messages>(catalogue: Catalogue<Messages>): Messages {
  return catalogue[useLanguage().language];
}

/** Reads labels in the language of the interface; the nearest other one where there is none, else `otherwise`. */
export function useLabels(): (label: Label | undefined, otherwise: string) => string {
  const { language } = useLanguage();
  return (label, otherwise) => labelText(label, language, otherwise);
}

function firstLanguage(): Language {
  const wanted = [kept(KEY) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'kk';
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
