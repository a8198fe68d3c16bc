/** The version of this package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version that `package.json` in the folder of the package gives. */
export function packageVersion(packageRoot: string): string {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : '';
  return String(version);
}
