/** The frame around every page: sections, language, colours, commands. */
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Language } from '../../engine/index.ts';
import { type Command, Palette, useCommands } from '../commands/index.ts';
import { LANGUAGES, useLanguage, useMessages } from '../language/index.ts';
import { THEMES, type Theme, useTheme } from '../theme/index.ts';
import { MESSAGES } from './messages.ts';
import styles from './shell.module.css';

/** The sections in the order in which they are shown; `number` is the digit that goes there with Alt. */
const SECTIONS = [
  { to: '/', name: 'bodies', number: 1 },
  { to: '/write', name: 'write', number: 2 },
  { to: '/compare', name: 'compare', number: 3 },
  { to: '/assess', name: 'assess', number: 4 },
  { to: '/replay', name: 'replay', number: 5 },
] as const;

/** The frame; the page stands in its outlet. */
export function Shell() {
  const m = useMessages(MESSAGES);
  useShellCommands();
  return (
    <div className={styles['shell']}>
      <a href="#main" className={styles['skip']}>
        {m.skip}
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['name']}>
          <span aria-hidden="true" className={styles['sign']}>
            Ә
          </span>
          Adisteme
        </Link>
        <nav aria-label={m.navigation} className={styles['sections']}>
          {SECTIONS.map(({ to, name }) => (
            <Link
              key={name}
              to={to}
              className={styles['section']}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {m[name]}
            </Link>
          ))}
        </nav>
        <Choices />
      </header>
      <Outlet />
    </div>
  );
}

function Choices() {
  const m = useMessages(MESSAGES);
  const { language, choose } = useLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  return (
    <div className={styles['choices']}>
      <Palette />
      <select
        aria-label={m.language}
        value={language}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={m.theme}
        value={theme}
        onChange={(event) => chooseTheme(event.target.value as Theme)}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {m.themes[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Going to the sections; choosing language and colours. */
function useShellCommands(): void {
  const navigate = useNavigate();
  const { choose } = useLanguage();
  const { choose: chooseTheme } = useTheme();
  const commands = useMemo(
    () => [
      ...SECTIONS.map(
        ({ to, name, number }): Command => ({
          id: `go.${name}`,
          label: inEach((m) => m[name]),
          keys: { code: `Digit${number}`, alt: true },
          perform: () => void navigate({ to }),
        }),
      ),
      ...Object.entries(LANGUAGES).map(
        ([id, name]): Command => ({
          id: `language.${id}`,
          label: inEach((m) => `${m.language}: ${name}`),
          perform: () => choose(id as Language),
        }),
      ),
      ...THEMES.map(
        (theme): Command => ({
          id: `theme.${theme}`,
          label: inEach((m) => `${m.theme}: ${m.themes[theme]}`),
          perform: () => chooseTheme(theme),
        }),
      ),
    ],
    [navigate, choose, chooseTheme],
  );
  useCommands(commands);
}

function inEach(say: (m: (typeof MESSAGES)['kk']) => string): Command['label'] {
  return { kk: say(MESSAGES.kk), ru: say(MESSAGES.ru), en: say(MESSAGES.en) };
}
