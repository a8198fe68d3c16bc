/** JSON from bytes. */
export { JsonCursor, type JsonValue } from './json-cursor.ts';
