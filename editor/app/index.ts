/** The application: its frame and its addresses. */
export { App } from './app.tsx';
