/** Running something that might never end. */
import { createContext, Script } from 'node:vm';

const context: { run?: () => unknown } = createContext({});
const call = new Script('run()');

/** Runs synchronous code and ends it when it takes longer; then it throws with code ERR_SCRIPT_EXECUTION_TIMEOUT. */
export function withinTime<T>(milliseconds: number, run: () => T): T {
  let result: { readonly value: T } | undefined;
  context.run = () => {
    result = { value: run() };
  };
  call.runInContext(context, { timeout: milliseconds });
  if (result === undefined) throw new Error('it did not run');
  return result.value;
}
