import {formatLatency, formatRate} from '../../../lib/core/format.ts';
import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {summarizeScenario} from './scenario-summary.ts';

/** What the first screen says: a sentence, the rest, and what to do where it could not be told. */
export interface Answer {
  /** The worst thing with its number, unit and bound, and what follows from it. */
  readonly sentence: string;
  /** Further reasons, most important first. */
  readonly more: readonly string[];
  /** What to do next; empty where the run is conclusive. */
  readonly next: readonly string[];
}

/** The answer of a record, from the reasons of its verdict. */
export function answerOf(record: RunRecord): Answer {
  const {status, reasons} = record.verdict;
  const [first = '', ...more] = reasons;
  const follows = consequence(record);
  if (status !== 'inconclusive') {
    const said = status === 'passed' ? (carried(record) ?? first) : first;
    return {sentence: follows === null ? said : `${said}: ${follows}`, more, next: []};
  }
  return {
    sentence: `${withoutSteps(first)}: ${follows}`,
    more: more.map(withoutSteps),
    next: nextSteps(reasons),
  };
}

/** What a reader may conclude; null where the reason says it. */
function consequence({gate, capacity, verdict: {status}}: RunRecord): string | null {
  if (status === 'inconclusive') {
    if (gate) return 'this does not clear the release';
    return capacity ? 'this is not the capacity' : 'this says nothing of the target yet';
  }
  if (status === 'passed') return gate ? 'nothing keeps it from being released' : null;
  return capacity ? 'do not plan with this rate' : 'do not release';
}

/** What a single load or a search carried. */
function carried({loads, conformance, capacity, gate}: RunRecord): string | null {
  if (capacity) return capacitySentence(capacity);
  const [load, ...others] = loads;
  if (!load || others.length > 0 || conformance || gate) return null;
  const {requestsPerSecond, responseUs} = summarizeScenario(load);
  const p99 = responseUs.p99 === null ? '' : ` at a p99 of ${formatLatency(responseUs.p99)}`;
  return `${load.scenario} kept every bound with ${formatRate(requestsPerSecond)} requests/s${p99}`;
}

function capacitySentence({answer, objectives}: CapacityResult): string | null {
  const {perSecond, perSecondLow, perSecondHigh, reason} = answer;
  if (perSecond === null || perSecondLow === null) return null;
  const much =
    perSecondHigh === null
      ? `at least ${formatRate(perSecondLow)} process instances/s`
      : `${formatRate(perSecond)} process instances/s (${formatRate(perSecondLow)} to ${formatRate(perSecondHigh)})`;
  const beyond = reason === '' ? '' : `; beyond that ${reason}`;
  return `Carries ${much} within ${objectives.join(', ')}${beyond}`;
}

/** How the remedy in a reason begins: reasons are written as "what happened: what to do". */
const REMEDY =
  /^(ask|check|configure|continue|drain|give|grant|keep|leave|lower|make|measure|raise|report|run|start|stop|take|try|use|wait|write)\b/;

/** The remedies that stand in reasons, each once. */
export function nextSteps(reasons: readonly string[]): string[] {
  const parts = reasons
    .flatMap(partsOf)
    .map(each => each.replace(/ \([\d,]+ cases? not judged\)$/, ''));
  return [...new Set(parts.filter(each => REMEDY.test(each)))].slice(0, 4);
}

/** A reason up to its remedy. */
function withoutSteps(reason: string): string {
  const parts = partsOf(reason);
  const at = parts.findIndex(each => REMEDY.test(each));
  // What the generator manages is part of the advice.
  const kept = (at < 1 ? parts : parts.slice(0, at)).filter(
    each => !/^this generator manages/.test(each),
  );
  return kept.join(': ');
}

function partsOf(reason: string): string[] {
  return reason.split(/: |; /);
}
