/** The page. */
export { ComparePage } from './compare-page.tsx';
