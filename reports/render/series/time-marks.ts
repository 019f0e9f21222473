import {parseDurationMs} from '../../../lib/core/duration.ts';
import type {LoadResult, TimeMark} from '../../../lib/record/load-result.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';

const LABEL_LENGTH_MAX = 40;

/**
 * What is marked on the charts: what the record says, and where that names no stages (records of
 * earlier versions did not) those of its k6 options.
 */
export function timeMarks(load: LoadResult): TimeMark[] {
  const {marks = []} = load;
  const stages = marks.some(each => each.kind === 'stage') ? [] : stageMarks(load);
  return [...marks, ...stages].map(each => ({
    ...each,
    label: cutText(visibleLine(each.label), LABEL_LENGTH_MAX),
  }));
}

function stageMarks(load: LoadResult): TimeMark[] {
  const stages = stagesOf(load.options);
  let second = 0;
  return stages.map(({duration, target}, at) => {
    const start = second;
    second += stageSeconds(duration);
    return {second: start, untilSecond: second, kind: 'stage', label: `${at + 1}: to ${target}`};
  });
}

interface Stage {
  readonly duration: unknown;
  readonly target: unknown;
}

/** `options.stages`, or the stages of the only scenario. */
function stagesOf(options: Readonly<Record<string, unknown>>): Stage[] {
  const scenarios = Object.values((options['scenarios'] ?? {}) as Record<string, unknown>);
  const [only] = scenarios as ({stages?: unknown} | null)[];
  const stages = options['stages'] ?? (scenarios.length === 1 ? only?.stages : undefined);
  return Array.isArray(stages) ? stages.filter(each => typeof each === 'object' && each) : [];
}

function stageSeconds(duration: unknown): number {
  try {
    return parseDurationMs(String(duration)) / 1000;
  } catch {
    return 0;
  }
}
