import type {LoadResult, TimeMark} from '../../record/load-result.ts';
import type {RunPlan} from '../options/scenario-plan.ts';
import {stageMarks} from '../options/stage-marks.ts';
import {type SteadyTest, warmUpSeconds} from './warm-up.ts';

/** The seconds of warm-up that a run asked to leave out: a number, or what the test finds. */
export function warmUpOf(
  warmUp: number | SteadyTest | undefined,
  plan: RunPlan,
  medians: readonly number[],
): number {
  if (warmUp === undefined) return 0;
  return typeof warmUp === 'number' ? warmUp : warmUpSeconds(plan, medians, warmUp);
}

/** The part of a LoadResult that says what happened when; nothing where nothing did. */
export function marksOf(plan: RunPlan, warmUpUntil: number): Pick<LoadResult, 'marks'> {
  const marks = [...warmUpMark(warmUpUntil), ...stageMarks(plan)];
  return marks.length === 0 ? {} : {marks};
}

function warmUpMark(untilSecond: number): TimeMark[] {
  if (untilSecond === 0) return [];
  const label = 'warm-up: not in the percentiles';
  return [{second: 0, untilSecond, kind: 'warm-up', label}];
}
