import {createLogUpdate} from 'log-update';
import pc from 'picocolors';

/** What a command says while it works: one line a stage, alive on a terminal, plain elsewhere. */
export interface Progress {
  /** A stage begins. */
  begin(stage: string): void;
  /** How the stage stands; shown on a terminal only, replaced by the next. */
  update(state: string): void;
  /** The stage is over; its line stays. */
  end(outcome: 'good' | 'bad' | 'unknown', summary: string): void;
  /** The stage is over and leaves no line: an error will say all there is. */
  abandon(): void;
  /** A line beside the stages. */
  say(line: string): void;
}

const STAGE_COLUMNS = 17;
const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;

/**
 * @param quiet says nothing at all
 * @param stream where to; lines are updated in place only where it is a terminal
 */
export function createProgress(quiet: boolean, stream: NodeJS.WriteStream): Progress {
  const silent = () => undefined;
  if (quiet) return {begin: silent, update: silent, end: silent, abandon: silent, say: silent};
  const colors = pc.createColors(stream.isTTY && !process.env.NO_COLOR);
  const paint = {good: colors.green, bad: colors.red, unknown: colors.yellow};
  const live = stream.isTTY ? createLogUpdate(stream) : undefined;
  let stage = '';
  const label = () => stage.padEnd(STAGE_COLUMNS);
  return {
    begin(name) {
      stage = name;
      live?.(`· ${label()}`);
    },
    update(state) {
      live?.(`· ${label()}${colors.dim(state)}`);
    },
    end(outcome, summary) {
      live?.clear();
      live?.done();
      stream.write(`${paint[outcome](MARKS[outcome])} ${label()}${summary}\n`);
    },
    abandon() {
      live?.clear();
      live?.done();
    },
    say(line) {
      live?.clear();
      stream.write(`${line}\n`);
    },
  };
}
