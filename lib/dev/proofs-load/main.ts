import {Command, InvalidArgumentError} from 'commander';
import {allLoadTrials} from '../../faults/loads/all-load-trials.ts';
import type {LoadTrial} from '../../faults/loads/load-trial.ts';
import {buildC8gauge} from './load-process.ts';
import {closingLines, proofTable, rulesWithoutRow} from './proof-table.ts';
import {type Proof, proveTarget} from './prove-target.ts';

/** More runs at a time would disturb one another. */
const SIDE_BY_SIDE = 2;

interface Flags {
  readonly seed: number;
  /** Seconds. */
  readonly limit: number;
}

async function main(names: readonly string[], flags: Flags): Promise<void> {
  const targets = targetsNamed(names);
  await buildC8gauge();
  const proofs = await proveAll(targets, flags);
  console.log(['', ...proofTable(proofs), '', ...closingLines(proofs)].join('\n'));
  const areRulesNeeded = names.length > 0 || rulesWithoutRow(proofs).length === 0;
  process.exitCode = areRulesNeeded && proofs.every(each => each.isRight) ? 0 : 1;
}

/** In the order of the list, whichever ends first. */
async function proveAll(targets: readonly LoadTrial[], {seed, limit}: Flags): Promise<Proof[]> {
  const waiting = [...targets.entries()];
  const proofs: Proof[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, target] = next;
      const proof = await proveTarget(target, seed, 1000 * limit);
      proofs[index] = proof;
      console.error(
        `${proof.isRight ? 'right' : 'wrong'}  ${target.name}: ${proof.got}, ${proof.reason}`,
      );
    }
  };
  await Promise.all(Array.from({length: SIDE_BY_SIDE}, worker));
  return proofs;
}

function targetsNamed(names: readonly string[]): readonly LoadTrial[] {
  if (names.length === 0) return allLoadTrials;
  return names.map(name => {
    const target = allLoadTrials.find(each => each.name === name);
    if (!target) throw new InvalidArgumentError(`There is no target '${name}'.`);
    return target;
  });
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

await new Command('proofs:load')
  .description('prove that a load detects every bad target, and blames none that is fine')
  .argument('[names...]', 'only these targets')
  .option('--seed <n>', 'seeds the targets and the payloads', wholeNumber, 1)
  .option('--limit <seconds>', 'how long a run may take before it counts as hung', wholeNumber, 90)
  .action(main)
  .parseAsync();
