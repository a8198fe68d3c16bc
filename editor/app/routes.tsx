/** The addresses of the pages. A page's code is loaded when it is first gone to. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { Busy, Button, Notice, Page } from '../controls/index.ts';
import { useMessages } from '../language/index.ts';
import { MESSAGES } from './messages.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });

/** Only texts stand in addresses; what a page does not know in them is left out. */
const texts =
  <const Name extends string>(...names: readonly Name[]) =>
  (given: Readonly<Record<string, unknown>>): { readonly [N in Name]?: string } => {
    const known = names.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
    });
    return Object.fromEntries(known) as { readonly [N in Name]?: string };
  };

const bodies = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../bodies/index.ts'), 'BodiesPage'),
});
const body = createRoute({
  getParentRoute: () => root,
  path: '/bodies/$methodology',
  validateSearch: texts('edition'),
  component: lazyRouteComponent(() => import('../bodies/index.ts'), 'BodyPage'),
});
/** `act`: the name of the file that is open; or `form`: an empty form for an `act` or an `amendment` (of `body`). */
const write = createRoute({
  getParentRoute: () => root,
  path: '/write',
  validateSearch: texts('act', 'form', 'body'),
  component: lazyRouteComponent(() => import('../write/index.ts'), 'WritePage'),
});
/**
 * `from`, `to`: `methodology@day`, or `draft:name`; `view`: words, text or outcomes; the rest is what is chosen within
 * a view, so that a link shows the same.
 */
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  // biome-ignore format: a line for the page and for each of its views
  validateSearch: texts(
    'from', 'to', 'view', 'provision',
    'kinds', 'find', 'parts',
    'printed', 'only', 'files', 'left', 'right',
    'reading', 'cases', 'answer',
  ),
  component: lazyRouteComponent(() => import('../compare/index.ts'), 'ComparePage'),
});
/** The body and the day only: nothing about a person stands in an address. */
const assess = createRoute({
  getParentRoute: () => root,
  path: '/assess',
  validateSearch: texts('body', 'day'),
  component: lazyRouteComponent(() => import('../assess/index.ts'), 'AssessPage'),
});
/** `editions`: `own`, `all` or first days with commas; `draft`: a file; the rest is what of the results is shown. */
const replay = createRoute({
  getParentRoute: () => root,
  path: '/replay',
  validateSearch: texts('editions', 'draft', 'body', 'answer', 'show', 'pair', 'view'),
  component: lazyRouteComponent(() => import('../replay/index.ts'), 'ReplayPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([bodies, body, write, compare, assess, replay]),
  defaultPendingComponent: Busy,
  defaultPreload: false,
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  const m = useMessages(MESSAGES);
  return (
    <Page title={m.notFound}>
      <p>
        <Link to="/">{m.toBodies}</Link>
      </p>
    </Page>
  );
}

function Failed({ reset }: { readonly reset: () => void }) {
  const m = useMessages(MESSAGES);
  return (
    <Page title="Adisteme">
      <Notice kind="bad" live>
        {m.failed}
      </Notice>
      <p>
        <Button onClick={reset}>{m.again}</Button>
      </p>
    </Page>
  );
}
