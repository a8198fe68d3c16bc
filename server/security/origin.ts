/** Whether a request comes from the server's own pages (or from a program on the machine), not from another site. */
import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The host a browser thinks it talks to is one that the server was started for; any other name has been pointed at this
 * machine by somebody else (DNS rebinding). A server started for all addresses takes any host.
 */
export function isOwnHost(headers: IncomingHttpHeaders, listensOn: string): boolean {
  const name = hostName(headers.host);
  if (name === undefined) return false;
  if (listensOn === '0.0.0.0' || listensOn === '::') return true;
  return LOOPBACK.includes(name) || name === listensOn || name === `[${listensOn}]`;
}

/** A write comes from a page of ours: browsers always say the origin of one. Programs say none, and are trusted. */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (headers.origin === undefined) return site === undefined || site === 'same-origin';
  return headers.origin === `http://${headers.host}` && (site === undefined || site === 'same-origin');
}

function hostName(host: string | undefined): string | undefined {
  return host === undefined
    ? undefined
    : /^(\[[0-9a-f:.]+\]|[^:[\]]+)(:\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase();
}
