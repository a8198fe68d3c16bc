/** The page. */
export { WritePage } from './write-page.tsx';
