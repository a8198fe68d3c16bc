/** The application. */
import { RouterProvider } from '@tanstack/react-router';
import { CommandProvider } from '../commands/index.ts';
import { LanguageProvider } from '../language/index.ts';
import { ThemeProvider } from '../theme/index.ts';
import { router } from './routes.tsx';

/** Everything that the pages stand in. */
export function App() {
  return (
    <ThemeProvider>
      <LanguageProvider>
        <CommandProvider>
          <RouterProvider router={router} />
        </CommandProvider>
      </LanguageProvider>
    </ThemeProvider>
  );
}
