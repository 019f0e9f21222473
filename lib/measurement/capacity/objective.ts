import {parseDurationMs} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';

/** One clause of a service level objective. */
export interface Objective {
  /** As it was given: `p(99)<500ms`. */
  readonly expression: string;
  readonly figure: ObjectiveFigure;
  readonly operator: '<' | '<=' | '>' | '>=';
  /** Milliseconds for a time, 0 to 1 for a share. */
  readonly limit: number;
}

/** What is compared. `quantile` is 0 to 1; null is the mean. */
export type ObjectiveFigure =
  | {readonly of: 'create' | 'process_instance'; readonly quantile: number | null}
  | {readonly of: 'backpressure' | 'errors' | 'completion'};

const TIME =
  /^(?:(create|process_instance):)?(p\((\d+(?:\.\d+)?)\)|med|avg)\s*(<=?)\s*(\d[\w.µ]*)$/;
const SHARE = /^(backpressure|errors|completion)\s*([<>]=?)\s*(\d+(?:\.\d+)?)\s*%$/;

/**
 * Reads an objective: `p(99)<500ms` (response time of creating an instance), `med` and `avg`
 * likewise, `process_instance:p(99)<1s` (from creation to completion), `backpressure<10%`,
 * `errors<1%` (both of the creations that were sent), `completion>95%` (of the instances offered).
 *
 * @throws ExplainedError when it cannot be understood, or nothing could ever meet or miss it
 */
export function parseObjective(text: string): Objective {
  const expression = text.trim();
  const objective = parseTime(expression) ?? parseShare(expression);
  if (objective) return objective;
  throw new ExplainedError(
    `--slo '${text}' cannot be understood`,
    'write it like p(99)<500ms, process_instance:p(99)<1s, backpressure<10%, errors<1% or completion>95%',
  );
}

function parseTime(expression: string): Objective | null {
  const match = TIME.exec(expression);
  if (!match) return null;
  const [, metric = 'create', aggregation = '', percent, operator, limit = ''] = match;
  const of = metric as 'create' | 'process_instance';
  const quantile = aggregation === 'avg' ? null : Number(percent ?? 50) / 100;
  if (quantile !== null && (quantile <= 0 || quantile >= 1)) {
    throw new ExplainedError(
      `--slo '${expression}' asks for a percentile that does not exist`,
      'give one between 0 and 100, as in p(99)<500ms',
    );
  }
  const limitMs = parseDurationMs(limit);
  if (limitMs <= 0) refuseLimit(expression);
  return {expression, figure: {of, quantile}, operator: operator as '<', limit: limitMs};
}

function parseShare(expression: string): Objective | null {
  const match = SHARE.exec(expression);
  if (!match) return null;
  const of = match[1] as 'backpressure' | 'errors' | 'completion';
  const operator = match[2] as Objective['operator'];
  const limit = Number(match[3]) / 100;
  const wantsMore = operator.startsWith('>');
  if (wantsMore !== (of === 'completion') || limit > 1) refuseLimit(expression);
  if ((operator === '<' && limit === 0) || (operator === '>' && limit === 1))
    refuseLimit(expression);
  return {expression, figure: {of}, operator, limit};
}

function refuseLimit(expression: string): never {
  throw new ExplainedError(
    `--slo '${expression}' sets a limit that means nothing`,
    'ask for a time, backpressure or errors below a limit, or for a completion above one',
  );
}

/** Whether a figure meets an objective. One that was never observed does not. */
export function isMet({operator, limit}: Objective, observed: number | null): boolean {
  if (observed === null) return false;
  if (operator === '<') return observed < limit;
  if (operator === '<=') return observed <= limit;
  if (operator === '>') return observed > limit;
  return observed >= limit;
}
