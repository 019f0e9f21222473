import type {TimeMark} from '../../record/load-result.ts';
import type {RunPlan, ScenarioPlan} from './scenario-plan.ts';

/** So many marks fit into a chart. */
const MARKS_MAX = 50;

/** The stages of a run's ramps, for the charts: `to 200/s`, `to 50 VUs`. */
export function stageMarks(plan: RunPlan): TimeMark[] {
  const named = plan.scenarios.length > 1;
  return plan.scenarios.flatMap(each => marksOf(each, named)).slice(0, MARKS_MAX);
}

function marksOf(scenario: ScenarioPlan, named: boolean): TimeMark[] {
  if (!('stages' in scenario)) return [];
  let atMs = scenario.startTimeMs;
  return scenario.stages.map(({durationMs, target}) => {
    const second = atMs / 1000;
    atMs += durationMs;
    const label = `${named ? `${scenario.name} ` : ''}to ${targetOf(scenario, target)}`;
    return {second, untilSecond: atMs / 1000, kind: 'stage', label};
  });
}

function targetOf(scenario: ScenarioPlan, target: number): string {
  if (!('timeUnitMs' in scenario)) return `${target} VU${target === 1 ? '' : 's'}`;
  return `${Math.round((100_000 * target) / scenario.timeUnitMs) / 100}/s`;
}
