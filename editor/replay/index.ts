/** The page. */
export { ReplayPage } from './replay-page.tsx';
