import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {brokenArchitecture} from './architecture-rules.ts';
import {usesOfTheMachine} from './machine-uses.ts';
import {unfitPackages} from './production-packages.ts';
import {untidyFiles} from './tidy.ts';

/** Something that the checkout has to keep. */
export interface Rule {
  readonly name: string;
  /** @returns what breaks it; empty where nothing does */
  readonly findings: () => Promise<string>;
}

/** A tool of the project, run over the whole checkout; it keeps the rule if it exits with 0. */
function tool(name: string, ...args: string[]): Rule['findings'] {
  return () =>
    new Promise((resolve, reject) => {
      const child = spawn(`node_modules/.bin/${name}`, args);
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
      child.on('error', reject);
      child.on('close', status => resolve(status === 0 ? '' : `${said}\n${name} exits: ${status}`));
    });
}

/** Those that are processes of their own come first: they run while the others are read here. */
const RULES: readonly Rule[] = [
  {name: 'types', findings: tool('tsc', '--noEmit')},
  {name: 'browser-types', findings: tool('tsc', '--noEmit', '-p', 'reports/render/browser')},
  {name: 'lint', findings: tool('biome', 'check', '--error-on-warnings', '.')},
  {name: 'unused', findings: tool('knip')},
  {name: 'packages', findings: async () => unfitPackages().join('\n')},
  {name: 'lengths-and-names', findings: async () => untidyFiles().join('\n')},
  {name: 'machine', findings: async () => usesOfTheMachine().join('\n')},
  {name: 'architecture', findings: async () => (await brokenArchitecture()).join('\n')},
];

/**
 * Applies rules at the same time and says of each whether it is kept, as it is known. Ends with
 * `N passed, N failed` on a line of its own. A rule that cannot be applied has failed.
 *
 * @returns how many failed
 */
export async function applyRules(
  rules: readonly Rule[],
  print: (line: string) => void,
): Promise<number> {
  const kept = await Promise.all(
    rules.map(async ({name, findings}) => {
      const found = await findings().catch((thrown: Error) => thrown.message || String(thrown));
      print(found === '' ? `passed: ${name}` : `failed: ${name}\n${found.trim()}`);
      return found === '';
    }),
  );
  const failed = kept.filter(each => !each).length;
  print(`${kept.length - failed} passed, ${failed} failed`);
  return failed;
}

/** `npm run verify` applies all rules, `npm run verify -- lint unused` those two. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !RULES.some(each => each.name === name));
  if (unknown.length > 0) {
    throw new Error(`no rule ${unknown.join()}: there are ${RULES.map(each => each.name).join()}`);
  }
  const rules = RULES.filter(each => names.length === 0 || names.includes(each.name));
  const failed = await applyRules(rules, line => process.stdout.write(`${line}\n`));
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
