/** The page. */
export { AssessPage } from './assess-page.tsx';
