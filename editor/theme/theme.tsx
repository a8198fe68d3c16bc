/** Light, dark or high contrast: the user's choice, else what the system asks for. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { keep, kept } from './kept.ts';

/** The themes that colours are defined for. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

interface ThemeChoice {
  readonly theme: Theme;
  choose(theme: Theme): void;
}

const Context = createContext<ThemeChoice>({ theme: 'light', choose: () => {} });
const KEY = 'adisteme.theme';

/** Provides the theme and puts it on the document. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(() => THEMES.find((theme) => theme === kept(KEY)));
  const system = useSystemTheme();
  const theme = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choice = useMemo(
    () => ({
      theme,
      choose: (next: Theme) => {
        setChosen(next);
        keep(KEY, next);
      },
    }),
    [theme],
  );
  return <Context value={choice}>{children}</Context>;
}

/** The theme, and choosing another. */
export function useTheme(): ThemeChoice {
  return useContext(Context);
}

function useSystemTheme(): Theme {
  const [theme, setTheme] = useState(systemTheme);
  useEffect(() => {
    const queries = [matchMedia(MORE_CONTRAST), matchMedia(DARK)];
    const update = () => setTheme(systemTheme());
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
  return theme;
}

const MORE_CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

function systemTheme(): Theme {
  if (matchMedia(MORE_CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}
