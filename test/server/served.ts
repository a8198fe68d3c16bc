/** The server as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A running server over a folder. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Ends the server with a signal and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** A test that fails may leave a server running, which would keep the test file from ending. */
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `adisteme serve` over a folder, on a port that is free unless one is given; resolves when it answers. */
export async function serve(folder: string, port: number | string = 0): Promise<Served> {
  const child = spawn(
    process.execPath,
    [join(process.cwd(), 'cli/bin.js'), 'serve', '--port', String(port), '--methodologies', folder],
    { env: { ...process.env, ADISTEME_DEBUG: '1' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  const address = await addressOf(child);
  return {
    address,
    folder,
    process: child,
    end: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill(signal);
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.endsWith('\n')) resolve(told.trim());
    });
    child.once('exit', (status) => reject(new Error(`the server ended with ${status}`)));
  });
}
