import {resolve} from 'node:path';
import {Command} from 'commander';
import {findK6} from '../../engine/k6/k6-process.ts';
import {type Comparison, compareRuns, type Outcome} from './compare-runs.ts';
import {type ForeignScript, findForeignScripts} from './foreign-scripts.ts';
import {PlacedScript} from './run-script.ts';
import {startStandInSite} from './stand-in-site.ts';

/** Scripts sleep most of the time. Each run has a site of its own. */
const SIDE_BY_SIDE = 4;
const ITERATIONS = 2;

const program = new Command('compare:k6')
  .description(
    "run other people's k6 scripts on k6 and on the embedded engine, and compare what they did",
  )
  .argument('<folders...>', 'where the scripts are: files, and blocks of code in pages')
  .option('--only <text>', 'only scripts whose name has this in it')
  .option('--jslib <folder>', 'a copy of jslib.k6.io, where k6 cannot reach that')
  .action(main);

async function main(
  folders: readonly string[],
  {only = '', jslib}: {readonly only?: string; readonly jslib?: string},
): Promise<void> {
  if ((await findK6()) === null) program.error('there is no k6 on the PATH');
  const scripts = folders.flatMap(findForeignScripts).filter(({name}) => name.includes(only));
  const compared = await compareAll(scripts, jslib && `${resolve(jslib)}/`);
  const count = (outcome: Outcome) => compared.filter(each => each.outcome === outcome).length;
  const comparable = compared.length - count('not comparable');
  const ran = comparable - count('refused');
  console.log(
    [
      '',
      `${compared.length} scripts, ${count('not comparable')} that k6 cannot run here either`,
      `run unmodified: ${ran} of ${comparable} (${share(ran, comparable)})`,
      `of those equal to k6: ${count('equal')} of ${ran} (${share(count('equal'), ran)})`,
      `refused at a line: ${compared.filter(isRefusedAtLine).length} of ${count('refused')} refused`,
    ].join('\n'),
  );
}

async function compareAll(
  scripts: readonly ForeignScript[],
  jslib: string | undefined,
): Promise<Comparison[]> {
  const waiting = [...scripts];
  const compared: Comparison[] = [];
  const work = async () => {
    for (let script = waiting.shift(); script; script = waiting.shift()) {
      const comparison = await compareScript(script, jslib);
      compared.push(comparison);
      console.log([`${comparison.outcome}  ${script.name}`, ...comparison.lines].join('\n    '));
    }
  };
  await Promise.all(Array.from({length: SIDE_BY_SIDE}, work));
  return compared;
}

async function compareScript(
  script: ForeignScript,
  jslib: string | undefined,
): Promise<Comparison> {
  const site = await startStandInSite();
  const placed = new PlacedScript(script, site, ITERATIONS, jslib);
  try {
    const k6 = await placed.onK6();
    return compareRuns(k6, await placed.onEmbedded());
  } finally {
    placed.dispose();
    await site.close();
  }
}

function isRefusedAtLine({outcome, lines}: Comparison): boolean {
  return outcome === 'refused' && /:\d+: /.test(lines.join());
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}

await program.parseAsync();
process.exit();
