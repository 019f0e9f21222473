import type {Clock} from '../../core/clock.ts';
import {asPartOf, CommandUse, runningCommand} from '../feel/limits.ts';

/** How many steps run in one turn, before other requests have theirs. */
const STEPS_PER_TURN = 5_000;

/** How long the slow expressions of one turn may take, in milliseconds; one that is begun is ended. */
const EVALUATION_MS_PER_TURN = 50;

/** A command leads to no more steps than this: 200,000 items of a multi-instance are two million. */
const STEPS_MAX = 5_000_000;

/** A step, and the command that it follows from. */
interface Step {
  readonly run: () => void;
  readonly command: CommandUse;
}

/**
 * The engine's work, one step a token's move, first in first out. A model that loops without ever
 * waiting keeps the queue busy for ever, as it would a broker, yet the server still answers:
 * after {@link STEPS_PER_TURN} steps, or slow expressions, the rest goes to the clock. What follows from
 * one command has a budget: see {@link StepQueue.isSpent}.
 */
export class StepQueue {
  readonly #clock: Clock;
  readonly #stepsMax: number;
  #steps: Step[] = [];
  #head = 0;
  #running = 0;
  #scheduled = 0;

  constructor(clock: Clock, stepsMax = STEPS_MAX) {
    this.#clock = clock;
    this.#stepsMax = stepsMax;
  }

  /** Whether the running command has led to as many steps as it may: the rest of it becomes an incident. */
  get isSpent(): boolean {
    return (runningCommand()?.steps ?? 0) > this.#stepsMax;
  }

  /** How many steps wait. */
  get size(): number {
    return this.#steps.length - this.#head;
  }

  /** Adds a step before those that wait. */
  pushFirst(step: () => void): void {
    const first = {run: step, command: runningCommand() ?? new CommandUse()};
    if (this.#head > 0) this.#steps[--this.#head] = first;
    else this.#steps.unshift(first);
  }

  push(step: () => void): void {
    this.#steps.push({run: step, command: runningCommand() ?? new CommandUse()});
  }

  /** Runs the steps that wait, and those that they add. Called after every command. */
  run(): void {
    if (this.#running > 0) return;
    this.#running++;
    try {
      this.#drain(STEPS_PER_TURN);
    } finally {
      this.#running--;
    }
    if (this.#head < this.#steps.length) this.#runLater();
  }

  #drain(budget: number): void {
    let evaluationMs = 0;
    for (let left = budget; left > 0 && evaluationMs < EVALUATION_MS_PER_TURN; left--) {
      const step = this.#steps[this.#head];
      if (!step) break;
      this.#head++;
      const {command, run} = step;
      const beforeMs = command.evaluationMs;
      command.steps++;
      asPartOf(command, run);
      evaluationMs += command.evaluationMs - beforeMs;
    }
    if (this.#head === this.#steps.length) this.#steps.length = 0;
    else this.#steps.splice(0, this.#head);
    this.#head = 0;
  }

  #runLater(): void {
    if (this.#scheduled > 0) return;
    this.#scheduled++;
    this.#clock.schedule(0, () => {
      this.#scheduled--;
      this.run();
    });
  }
}
