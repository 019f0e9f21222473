import {formatDuration} from '../core/duration.ts';
import {formatCount, plural} from '../core/format.ts';

/** A command of the user's that ran in the middle of a load, and how the target took it. */
export interface Disturbance {
  /** As it was given, secrets masked. */
  readonly command: string;
  /** When it was started, seconds since the run's start, and when it ended; null: with the run. */
  readonly second: number;
  readonly untilSecond: number | null;
  /** Null where it could not be started, or was ended with the run. */
  readonly exit: number | null;
  /** Its last words where it failed. */
  readonly problem?: string;
  /**
   * `unharmed`: no second after it was worse than those before. `recovered`: five in a row were as before
   * again. `not recovered`: they never were. `not known`: too little was seen before or after it.
   */
  readonly state: 'unharmed' | 'recovered' | 'not recovered' | 'not known';
  /** From its start until the first second that was as before; null unless it recovered. */
  readonly recoverySeconds: number | null;
  /** Requests that did not go well until then, or until the end. */
  readonly meanwhile: {
    readonly backpressure: number;
    readonly failed: number;
    readonly unanswered: number;
  };
  /** Process instances that were never completed; absent where no ledger was kept. */
  readonly lost?: number;
}

/** `disturbed at 30 s (./restart.sh): recovered after 12 s; meanwhile 210 pushed back; nothing was lost`. */
export function disturbanceLine(disturbance: Disturbance): string {
  const {command, second, state, recoverySeconds, meanwhile, lost} = disturbance;
  const {backpressure, failed, unanswered} = meanwhile;
  const counts = [
    [backpressure, 'pushed back'],
    [failed, 'failed'],
    [unanswered, 'without an answer'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${formatCount(Number(count))} ${what}`]));
  const outcome =
    recoverySeconds === null ? state : `${state} after ${formatDuration(recoverySeconds * 1000)}`;
  const parts = [
    `disturbed at ${formatDuration(second * 1000)} (${command}): ${outcome}`,
    counts.length === 0 ? null : `meanwhile ${counts.join(', ')}`,
    lost === undefined ? null : lostText(lost),
    endText(disturbance),
  ];
  return parts.filter(each => each !== null).join('; ');
}

function lostText(lost: number): string {
  return lost === 0 ? 'nothing was lost' : `${plural(lost, 'process instance')} lost`;
}

/** How a command ended that did not end well; null where it did. */
export function endText({exit, problem}: Pick<Disturbance, 'exit' | 'problem'>): string | null {
  if (exit === 0) return null;
  const how =
    exit === null ? 'the command did not end by itself' : `the command ended with ${exit}`;
  return problem === undefined ? how : `${how}: ${problem}`;
}
