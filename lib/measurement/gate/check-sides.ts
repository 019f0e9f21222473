import {readWaivers} from '../../../conformance/waivers/waivers.ts';
import {type ConformanceResult, counts} from '../../record/findings.ts';
import {checkTarget, plannedLine} from '../check.ts';
import {linesOf} from '../left-behind.ts';
import {politeRate} from '../target/confirm-target.ts';
import {dialectSpoken} from '../target/recognise.ts';
import {boundOf} from './gate-plan.ts';
import {makeReady, type Session} from './gate-session.ts';
import {findingsText} from './gate-words.ts';
import {SIDES, type Side} from './run-figures.ts';

/** What a check of both sides came to. */
export interface Checked {
  /** Of the candidate, which is the one that is judged. Absent where nothing was checked. */
  readonly candidate?: ConformanceResult;
  /** Those that the candidate showed each time, and the baseline never; null where nothing was checked. */
  readonly newFindings: readonly string[] | null;
  /** Those that only the candidate showed, and once. */
  readonly once: readonly string[];
  readonly failures: readonly string[];
}

type Both = Readonly<Record<Side, ConformanceResult>>;

/**
 * Checks both sides against the contract. A finding of the candidate alone would decide the gate, so both
 * are checked a second time then: what does not come again, or comes on the baseline too, decides nothing.
 */
export async function checkSides(session: Session): Promise<Checked> {
  if (!session.plan.conformance) return {newFindings: null, once: [], failures: []};
  const first = await checkBoth(session);
  if (first === null) return interrupted;
  const found = newFindings(first.baseline, first.candidate);
  if (found.length === 0)
    return {candidate: first.candidate, newFindings: [], once: [], failures: []};
  session.progress.say(
    `${findingsText(found.length)} that only the candidate has: both are checked once more`,
  );
  const second = await checkBoth(session);
  if (second === null) return {...interrupted, candidate: first.candidate};
  return {candidate: first.candidate, ...repeated(found, second), failures: []};
}

const interrupted: Checked = {newFindings: null, once: [], failures: ['interrupted']};

/** Which findings came again, and which did not. */
export function repeated(
  found: readonly string[],
  {baseline, candidate}: Both,
): Pick<Checked, 'newFindings' | 'once'> {
  const again = new Set(candidate.findings.map(each => each.id));
  const elsewhere = new Set(baseline.findings.map(each => each.id));
  const own = found.filter(each => !elsewhere.has(each));
  return {
    newFindings: own.filter(each => again.has(each)),
    once: own.filter(each => !again.has(each)),
  };
}

/** Findings of the candidate that the baseline does not have, by their ids. */
export function newFindings(baseline: ConformanceResult, candidate: ConformanceResult): string[] {
  const known = new Set(baseline.findings.map(each => each.id));
  const found = candidate.findings.filter(each => counts(each, candidate) && !known.has(each.id));
  return [...new Set(found.map(each => each.id))].sort((a, b) => (a < b ? -1 : 1));
}

/** Null where it was interrupted. */
async function checkBoth(session: Session): Promise<Both | null> {
  const {plan, settings, targets, progress} = session;
  const results: Partial<Record<Side, ConformanceResult>> = {};
  const waivers =
    plan.waivers === undefined ? {} : await readWaivers(plan.waivers, settings.startedAtMs);
  const {seed, contract: contractFile} = plan;
  const options = {contractFile, seed, ...waivers, signal: settings.interrupt};
  for (const side of SIDES) {
    if (settings.interrupt.aborted) return null;
    await makeReady(session, side, 0);
    const target = targets[side];
    const maxRate = politeRate(boundOf(plan), target);
    progress.say(plannedLine(maxRate));
    progress.begin(`check ${side}`);
    const spoken = dialectSpoken(target.facts.speaks);
    const result = await checkTarget(target, {...options, spoken, maxRate}, progress);
    for (const each of linesOf([result.leftBehind], target.baseUrl)) progress.say(each);
    results[side] = result;
  }
  const {baseline, candidate} = results;
  return baseline && candidate ? {baseline, candidate} : null;
}
