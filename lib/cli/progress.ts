import {createLogUpdate} from 'log-update';
import pc from 'picocolors';
import {cutText, visibleLine} from '../../reports/render/summary/visible-text.ts';
import {cutTo} from '../../reports/render/text/columns.ts';
import {
  leftText,
  renderOverall,
  renderProgress,
  renderProgressLine,
} from '../../reports/render/text/live-progress.ts';
import {renderLoadLine} from '../../reports/render/text/load-lines.ts';
import {type Clock, systemClock} from '../core/clock.ts';
import {maskSecrets} from '../core/secret.ts';
import type {OverallState, Progress} from '../measurement/progress.ts';
import type {VerdictStatus} from '../record/run-record.ts';
import {fitted, wordsStream} from './conclude.ts';
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
  clock: Pick<Clock, 'monotonicMs'> = systemClock,
): Progress {
  const beside = besideStages(io, json);
  if (quiet) return {...SILENT, ...beside};
  const stream = wordsStream(io, json);
  const stages = stream.isTTY
    ? liveProgress(stream, !io.env['NO_COLOR'])
    : plainProgress(stream, clock);
  const endLoad: Progress['endLoad'] = (outcome, load) => stages.end(outcome, renderLoadLine(load));
  return {...SILENT, ...stages, endLoad, ...beside};
}

/** What is said even with `--quiet`; nothing of it gets into the JSON on stdout. */
function besideStages(
  io: Pick<Io, 'stdout' | 'stderr'>,
  json: string | undefined,
): Pick<Progress, Beside> {
  return {
    warn: line => void io.stderr.write(`${fitted(io.stderr, `warning: ${oneShown(line)}`)}\n`),
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
/** What is shown where the stages stand. */
type Stages = Omit<Progress, Beside | 'endLoad' | 'second' | 'soFar'>;

const silent = () => undefined;
const SILENT = {
  begin: silent,
  update: silent,
  overall: silent,
  run: silent,
  second: silent,
  soFar: silent,
  end: silent,
  endLoad: silent,
  abandon: silent,
  say: silent,
};

/** The line that stays of a stage; on a terminal its further lines stand below its words. */
function endLine(
  stream: OutputStream,
  {stage, outcome, summary}: {stage: string; outcome: VerdictStatus; summary: string},
  color: boolean,
): string {
  const colors = pc.createColors(color);
  const paint = {passed: colors.green, failed: colors.red, inconclusive: colors.yellow};
  const line = `${MARKS[outcome]} ${`${stage} `.padEnd(STAGE_COLUMNS)}${oneShown(summary)}`;
  const shown = fitted(stream, line, ' '.repeat(STAGE_COLUMNS + 2));
  return `${paint[outcome](shown.slice(0, 1))}${shown.slice(1)}\n`;
}

/** A line that may have words of a target in it: no word of them may make a line of its own. */
function oneShown(line: string): string {
  return cutText(visibleLine(maskSecrets(line)), LINE_LENGTH_MAX);
}

function liveProgress(stream: OutputStream, color: boolean): Stages {
  const live = createLogUpdate((stream.terminal ?? stream) as NodeJS.WriteStream);
  let stage = '';
  let rates: number[] = [];
  let whole: OverallState | null = null;
  let part = '';
  const shape = () => ({columns: Math.max(60, stream.columns || 80), color});
  const draw = () => live(whole === null ? part : `${renderOverall(whole, shape())}\n${part}`);
  const clear = () => {
    live.clear();
    live.done();
  };
  return {
    begin(name) {
      stage = name;
      rates = [];
      part = `· ${stage}`;
      draw();
    },
    update(state) {
      part = cutTo(`· ${stage.padEnd(STAGE_COLUMNS)}${oneShown(state)}`, shape().columns - 1);
      draw();
    },
    overall(state) {
      whole = state;
      draw();
    },
    run(state) {
      rates = [...rates, state.requestsPerSecond].slice(-RATES_MAX);
      part = renderProgress(state, rates, shape());
      draw();
    },
    end(outcome, summary) {
      clear();
      stream.write(endLine(stream, {stage, outcome, summary}, color));
      if (whole !== null && whole.share >= 1) whole = null;
    },
    abandon() {
      whole = null;
      clear();
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
  };
}

/** Lines for a log: what stays of each stage, and every ten seconds without one how it stands. */
function plainProgress(stream: OutputStream, clock: Pick<Clock, 'monotonicMs'>): Stages {
  let stage = '';
  let whole: OverallState | null = null;
  let lastMs = clock.monotonicMs();
  const write = (line: string) => {
    lastMs = clock.monotonicMs();
    stream.write(`${line}\n`);
  };
  const tell = (state: () => string) => {
    if (clock.monotonicMs() - lastMs >= PLAIN_LINE_MS) write(`  ${wholeText(whole)}${state()}`);
  };
  return {
    begin(name) {
      stage = name;
    },
    update: state => tell(() => `${stage}: ${oneShown(state)}`),
    overall(state) {
      whole = state;
    },
    run: state => tell(() => renderProgressLine(state)),
    end(outcome, summary) {
      write(endLine(stream, {stage, outcome, summary}, false).trimEnd());
      if (whole !== null && whole.share >= 1) whole = null;
    },
    abandon: () => undefined,
    say: write,
  };
}

/** `3 of 10 pairs, about 4 m 05 s left: `. */
function wholeText(whole: OverallState | null): string {
  if (whole === null) return '';
  const {text, leftMs} = whole;
  return `${text}${leftMs === null ? '' : `, about ${leftText(leftMs)} left`}: `;
}
