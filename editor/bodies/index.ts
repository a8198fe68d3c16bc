/** The pages of bodies. */
export { BodiesPage } from './bodies-page.tsx';
export { BodyPage } from './body-page.tsx';
