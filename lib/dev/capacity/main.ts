import {Command} from 'commander';
import {wholeNumber} from '../../cli/flags.ts';
import {seededRandom} from '../../core/random.ts';
import {LIVE_KINDS, searchLive} from './live-targets.ts';
import {SEARCH_HEAD, searchRow} from './search-table.ts';
import {isRight, type SearchEnd, searchSimulated} from './simulated-search.ts';
import {HEAVY_RATES, heavyTruthOf, KINDS, type Kind, shapeOf} from './target-shapes.ts';

interface VerifyFlags {
  readonly searches: number;
  readonly live: number;
  readonly sideBySide: number;
  readonly budgetMinutes: number;
  readonly seed: number;
  readonly kind?: string;
  readonly steps?: boolean;
}

/** Of the simulated searches of a kind, so many have to be right; of the live ones, all but one in five. */
const RIGHT_MIN = 0.9;
const LIVE_WRONG_MAX = 0.2;

/** `npm run capacity:verify`: does the stated interval hold the truth? */
async function verify(flags: VerifyFlags): Promise<void> {
  const broken = [...(await verifySimulated(flags)), ...(await verifyLive(flags))];
  for (const each of broken) console.log(`promise broken: ${each}`);
  console.log(broken.length === 0 ? 'passed: every promise was kept' : 'failed');
  process.exitCode = broken.length === 0 ? 0 : 1;
}

async function verifySimulated(flags: VerifyFlags): Promise<string[]> {
  const {searches, budgetMinutes, seed} = flags;
  if (searches === 0) return [];
  const broken: string[] = [];
  console.log(`${searches} simulated searches of each, ${budgetMinutes} minutes each at most\n`);
  console.log(SEARCH_HEAD);
  for (const kind of KINDS.filter(each => each.includes(flags.kind ?? ''))) {
    const ends: SearchEnd[] = [];
    for (let at = 0; at < searches; at++) {
      const rate = rateOf(kind, at, searches);
      const shape = shapeOf(kind, rate, kind === HEAVY ? await heavyTruth(rate) : Number.NaN);
      const end = await searchSimulated(shape, (seed + at) >>> 0, budgetMinutes * 60);
      ends.push(end);
      if (flags.steps) console.log(`  ${rate.toFixed(1)}/s: ${endLine(end)}`);
    }
    console.log(searchRow(kind, ends));
    const right = ends.filter(isRight).length;
    if (right < RIGHT_MIN * searches) broken.push(`${kind}: ${right} of ${searches} right`);
  }
  return broken;
}

const HEAVY: Kind = 'M/G/1, heavy service';
const truths = new Map<number, number>();

/** Found once for each of a few rates. */
async function heavyTruth(rate: number): Promise<number> {
  const truth = truths.get(rate) ?? heavyTruthOf(rate, () => seededRandom(1));
  truths.set(rate, truth);
  return truth;
}

/** Between 60 and 240 a second, evenly in the logarithm. */
function rateOf(kind: Kind, at: number, searches: number): number {
  if (kind === HEAVY) return HEAVY_RATES[at % HEAVY_RATES.length] as number;
  return 60 * 4 ** ((at + 0.5) / searches);
}

async function verifyLive({live, sideBySide, seed, kind = '', steps}: VerifyFlags) {
  if (live === 0) return [];
  const broken: string[] = [];
  console.log(`\n${live} live searches of each, ${sideBySide} side by side, on loopback\n`);
  console.log(SEARCH_HEAD);
  for (const each of LIVE_KINDS.filter(({name}) => name.includes(kind))) {
    const ends: SearchEnd[] = [];
    let next = 0;
    const searchOnAndOn = async () => {
      while (next < live) {
        const end = await searchLive(each, (seed + next++) >>> 0);
        ends.push(end);
        if (steps) console.log(`  ${endLine(end)}`);
      }
    };
    await Promise.all(Array.from({length: Math.min(live, sideBySide)}, searchOnAndOn));
    console.log(searchRow(`live: ${each.name}`, ends));
    const right = ends.filter(isRight).length;
    if (live - right > Math.max(1, Math.floor(LIVE_WRONG_MAX * live)))
      broken.push(`live, ${each.name}: ${right} of ${live} right`);
  }
  return broken;
}

function endLine({answer, truth, steps, seconds}: SearchEnd): string {
  const {outcome, perSecond, perSecondLow, perSecondHigh, reason} = answer;
  const figures = [perSecond, perSecondLow, perSecondHigh].map(each => each?.toFixed(1) ?? '-');
  const told = `${figures[0]} (${figures[1]} to ${figures[2]})`;
  const known = truth === 'none' ? 'none' : truth.toFixed(1);
  return `${outcome} ${told}, truth ${known}, ${steps.length} steps, ${Math.round(seconds / 60)} min: ${reason}`;
}

await new Command('capacity:verify')
  .description('Search targets of known capacity, simulated and live, and count right intervals.')
  .option('--searches <n>', 'simulated searches of each kind', wholeNumber(0, 10_000), 100)
  .option('--live <n>', 'live searches of each kind; 20 in the night', wholeNumber(0, 1000), 5)
  .option('--side-by-side <n>', 'live searches at a time', wholeNumber(1, 8), 3)
  .option('--budget-minutes <n>', 'of a simulated search', wholeNumber(1, 10_000), 120)
  .option('--kind <name>', 'only kinds whose name holds this')
  .option('--seed <n>', 'repeat an earlier verification', wholeNumber(0, 0xffff_ffff), 20_261_130)
  .option('--steps', 'a line a search')
  .action(verify)
  .parseAsync();
