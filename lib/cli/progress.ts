import {createLogUpdate} from 'log-update';
import pc from 'picocolors';
import {cutText, visibleLine} from '../../reports/render/summary/visible-text.ts';
import {renderProgress, renderProgressLine} from '../../reports/render/text/live-progress.ts';
import {renderLoadLine} from '../../reports/render/text/load-lines.ts';
import {maskSecrets} from '../core/secret.ts';
import type {Progress} from '../measurement/progress.ts';
import type {VerdictStatus} from '../record/run-record.ts';
import {wordsStream} from './conclude.ts';
import type {Io, OutputStream} from './io.ts';

const STAGE_COLUMNS = 17;
const PLAIN_LINE_MS = 10_000;
const RATES_MAX = 20;
/** A target may call itself by a megabyte. */
const LINE_LENGTH_MAX = 4000;
const MARKS = {passed: '✓', failed: '✗', inconclusive: '?'} as const;

/** How much a command says, and where: with JSON on stdout, the words go to stderr. */
export interface Wording {
  readonly quiet?: boolean;
  readonly json?: string;
}

/** Says what a command does: alive on a terminal, plain lines elsewhere. Warnings appear even with `--quiet`. */
export function createProgress(
  io: Pick<Io, 'stdout' | 'stderr' | 'env'>,
  {quiet = false, json}: Wording = {},
): Progress {
  const beside = besideStages(io, json);
  if (quiet) return {...SILENT, ...beside};
  const stream = wordsStream(io, json);
  const stages = stream.isTTY ? liveProgress(stream, !io.env['NO_COLOR']) : plainProgress(stream);
  const endLoad: Progress['endLoad'] = (outcome, load) => stages.end(outcome, renderLoadLine(load));
  return {...stages, endLoad, ...beside};
}

/** What is said even with `--quiet`; nothing of it gets into the JSON on stdout. */
function besideStages(
  io: Pick<Io, 'stdout' | 'stderr'>,
  json: string | undefined,
): Pick<Progress, Beside> {
  return {
    warn: line => void io.stderr.write(`warning: ${oneShown(line)}\n`),
    log(level, line) {
      // k6 shows them with --verbose only.
      if (level !== 'debug') io.stderr.write(`${level}: ${line}\n`);
    },
    print(stream, content) {
      const to = stream === 'stdout' ? wordsStream(io, json) : io.stderr;
      // A script's own summary: its colours pass on a pipe too, as on k6.
      to.write(typeof content === 'string' ? Buffer.from(maskSecrets(content)) : content);
      // What is said next has a line of its own.
      if (content.length > 0 && !endsLine(content)) to.write('\n');
    },
  };
}

function endsLine(content: string | Uint8Array): boolean {
  return typeof content === 'string' ? content.endsWith('\n') : content.at(-1) === 10;
}

type Beside = 'warn' | 'log' | 'print';

const silent = () => undefined;
const SILENT = {
  begin: silent,
  update: silent,
  run: silent,
  end: silent,
  endLoad: silent,
  abandon: silent,
  say: silent,
};

function endLine(stage: string, outcome: VerdictStatus, summary: string, color: boolean) {
  const colors = pc.createColors(color);
  const paint = {passed: colors.green, failed: colors.red, inconclusive: colors.yellow};
  return `${paint[outcome](MARKS[outcome])} ${`${stage} `.padEnd(STAGE_COLUMNS)}${oneShown(summary)}\n`;
}

/** A line that may have words of a target in it: no word of them may make a line of its own. */
function oneShown(line: string): string {
  return cutText(visibleLine(maskSecrets(line)), LINE_LENGTH_MAX);
}

function liveProgress(stream: OutputStream, color: boolean): Omit<Progress, Beside | 'endLoad'> {
  const live = createLogUpdate((stream.terminal ?? stream) as NodeJS.WriteStream);
  let stage = '';
  let rates: number[] = [];
  const clear = () => {
    live.clear();
    live.done();
  };
  return {
    begin(name) {
      stage = name;
      rates = [];
      live(`· ${stage}`);
    },
    update: state => live(`· ${stage.padEnd(STAGE_COLUMNS)}${oneShown(state)}`),
    run(state) {
      rates = [...rates, state.requestsPerSecond].slice(-RATES_MAX);
      live(renderProgress(state, rates, {columns: Math.max(60, stream.columns || 80), color}));
    },
    end(outcome, summary) {
      clear();
      stream.write(endLine(stage, outcome, summary, color));
    },
    abandon: clear,
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
  };
}

function plainProgress(stream: OutputStream): Omit<Progress, Beside | 'endLoad'> {
  let stage = '';
  let nextLineMs = PLAIN_LINE_MS;
  return {
    begin(name) {
      stage = name;
      nextLineMs = PLAIN_LINE_MS;
    },
    update: () => undefined,
    run(state) {
      if (state.elapsedMs < nextLineMs) return;
      nextLineMs = state.elapsedMs + PLAIN_LINE_MS;
      stream.write(`  ${renderProgressLine(state)}\n`);
    },
    end(outcome, summary) {
      stream.write(endLine(stage, outcome, summary, false));
    },
    abandon: () => undefined,
    say(line) {
      stream.write(`${line}\n`);
    },
  };
}
