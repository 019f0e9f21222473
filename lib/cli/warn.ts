import {maskSecrets} from '../core/secret.ts';

/** What the user should know though nothing failed: one line on stderr, also where it is quiet. */
export function warn(line: string): void {
  process.stderr.write(`warning: ${maskSecrets(line)}\n`);
}
