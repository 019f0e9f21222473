import {causeLine, findingCauses} from '../../../lib/record/finding-causes.ts';
import {counts} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';

/** What somebody who decides reads first. */
export interface WorstThings {
  readonly lines: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

const SHOWN = 3;

/** The verdict's reason for findings, which their causes say better. */
const FINDINGS = /^[\d,]+ findings? in [\d,]+ operations?\b/;

/** The three worst things of a run: causes of findings and reasons of the verdict; both where there are both. */
export function worstThings({verdict, conformance}: RunRecord): WorstThings {
  const counted = conformance?.findings.filter(each => counts(each, conformance)) ?? [];
  const causes = findingCauses(counted).map(
    each => `${each.check}: ${causeLine(each)}, as ${each.example.id}`,
  );
  const others = verdict.reasons.filter(each => causes.length === 0 || !FINDINGS.test(each));
  const first = causes.slice(0, others.length > 0 ? SHOWN - 1 : SHOWN);
  const lines = [...first, ...others].slice(0, SHOWN);
  return {lines, more: causes.length + others.length - lines.length};
}
