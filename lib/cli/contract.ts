import {resolve} from 'node:path';
import {Command} from 'commander';
import {loadBoundContract} from '../contract/dialects/bind.ts';
import {type Change, renamesBetween} from '../contract/diff/change.ts';
import {diffContracts, isBreaking} from '../contract/diff/diff-contracts.ts';
import {JSON_OPTION, wordsStream, writeJsonIfAsked} from './conclude.ts';
import type {Invocation} from './io.ts';

interface DiffFlags {
  readonly json?: string;
}

/** `c8gauge contract`: compares OpenAPI documents, without a cluster. */
export function contractCommand(run: Invocation): Command {
  const command = new Command('contract').description('Work with OpenAPI documents.');
  command
    .command('diff')
    .description(
      'List what changed between two documents, breaking changes first. Exits with 1 when there are any, with 2 when it cannot be told.',
    )
    .argument('<before>', 'an OpenAPI 3.0 or 3.1 document')
    .argument('<after>', 'a later one')
    .option(...JSON_OPTION)
    .action((before: string, after: string, flags: DiffFlags) => diff(run, before, after, flags));
  return command;
}

async function diff(
  run: Invocation,
  before: string,
  after: string,
  flags: DiffFlags,
): Promise<void> {
  const [was, is] = [
    await loadBoundContract(resolve(run.cwd, before)),
    await loadBoundContract(resolve(run.cwd, after)),
  ];
  const changes = diffContracts(was, is, renamesBetween(was, is));
  const breaking = changes.filter(isBreaking).length;
  const unclear = changes.filter(({level}) => level === 'unclear').length;
  const compatible = changes.length - breaking - unclear;
  const doubt = unclear > 0 ? `, and ${unclear} of which it cannot be told,` : '';
  const lines = [
    ...changes.map(changeLine),
    `${breaking} breaking and ${compatible} compatible changes${doubt} from ${before} to ${after}`,
  ];
  wordsStream(run, flags.json).write(`${lines.join('\n')}\n`);
  run.exitCode = breaking > 0 ? 1 : unclear > 0 ? 2 : 0;
  const about = [was, is].map(({title, version, sha256}) => ({title, version, sha256}));
  await writeJsonIfAsked(run, flags.json, {before: about[0], after: about[1], changes});
}

const MARKS = {breaking: 'BREAKING  ', unclear: 'cannot tell', compatible: 'compatible'};

/** `BREAKING   failJob path jobKey: was integer, is string` */
function changeLine({level, operation, place, message}: Change): string {
  return `${MARKS[level]} ${[operation, place].filter(Boolean).join(' ')}: ${message}`;
}
