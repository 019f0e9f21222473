import {createLogUpdate} from 'log-update';
import pc from 'picocolors';
import {
  type ProgressState,
  renderProgress,
  renderProgressLine,
} from '../../reports/render/text/live-progress.ts';
import {maskSecrets} from '../core/secret.ts';
import type {Io, OutputStream} from './io.ts';
import {wordsStream} from './json-output.ts';

/** What a command says while it works: one line a stage, alive on a terminal, plain elsewhere. */
export interface Progress {
  /** A stage begins. */
  begin(stage: string): void;
  /** How the stage stands; shown on a terminal only, replaced by the next. */
  update(state: string): void;
  /** How a running scenario stands: drawn over itself on a terminal, a line every 10 s elsewhere. */
  run(state: ProgressState): void;
  /** The stage is over; its line stays. */
  end(outcome: 'good' | 'bad' | 'unknown', summary: string): void;
  /** The stage is over and leaves no line: an error will say all there is. */
  abandon(): void;
  /** A line beside the stages. */
  say(line: string): void;
  /** What the user should know though nothing failed: said also where all else is quiet. */
  warn(line: string): void;
  /** What a script wrote to its console, or the engine about it. */
  log(level: string, line: string): void;
}

const STAGE_COLUMNS = 17;
const PLAIN_LINE_MS = 10_000;
const RATES_MAX = 20;
const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;

/** How much a command says, and where: the words make way for JSON on stdout. */
export interface Wording {
  readonly quiet?: boolean;
  readonly json?: string;
}

/** Says what a command does on its streams; lines are updated in place only where it is a terminal. */
export function createProgress(
  io: Pick<Io, 'stdout' | 'stderr' | 'env'>,
  {quiet = false, json}: Wording = {},
): Progress {
  const warn = (line: string) => void io.stderr.write(`warning: ${maskSecrets(line)}\n`);
  const log = (level: string, line: string) =>
    void io.stderr.write(`${level}: ${maskSecrets(line)}\n`);
  if (quiet) return {...SILENT, warn, log};
  const stream = wordsStream(io, json);
  const stages = stream.isTTY ? liveProgress(stream, !io.env['NO_COLOR']) : plainProgress(stream);
  return {...stages, warn, log};
}

const silent = () => undefined;
const SILENT = {
  begin: silent,
  update: silent,
  run: silent,
  end: silent,
  abandon: silent,
  say: silent,
};

function endLine(stage: string, outcome: keyof typeof MARKS, summary: string, color: boolean) {
  const colors = pc.createColors(color);
  const paint = {good: colors.green, bad: colors.red, unknown: colors.yellow};
  return `${paint[outcome](MARKS[outcome])} ${stage.padEnd(STAGE_COLUMNS)}${summary}\n`;
}

function liveProgress(stream: OutputStream, color: boolean): Omit<Progress, 'warn' | 'log'> {
  const live = createLogUpdate(stream as NodeJS.WriteStream);
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
    update: state => live(`· ${stage.padEnd(STAGE_COLUMNS)}${state}`),
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

function plainProgress(stream: OutputStream): Omit<Progress, 'warn' | 'log'> {
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
