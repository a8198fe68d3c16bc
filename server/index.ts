/** The local service behind the pages. The only door of `server/`, beside `api/`. */

/** Making a server. */
export { createServer, type ServerOptions } from './create-server.ts';
