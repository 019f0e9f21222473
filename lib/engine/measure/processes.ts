import type {ElementCounts, ElementTally} from '../../client/element-tally.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {JobCounts, ProcessCounts} from '../../record/process-counts.ts';

/** A larger model is left out of the record. */
const MODEL_LENGTH_MAX = 200_000;

/** The record holds the models of so many processes. */
const MODELS_MAX = 20;

/** `task2` before `task10`. */
const BY_NUMBER = new Intl.Collator('en', {numeric: true});

/** A model says `<bpmn:process id="order" ...>`, once for each process that is in it. */
const PROCESS_ID = /<(?:[\w.-]+:)?process\s(?:[^>]*?\s)?id\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The part of a LoadResult that a tally fills; nothing when it is empty, or was fuller than it
 * could count.
 *
 * @param models BPMN that the script imports; each goes to the process that it defines
 */
export function processesOf(
  tally: ElementTally,
  models: readonly string[],
): Pick<LoadResult, 'processes'> {
  if (tally.overflowed) return {};
  const byProcess = new Map(models.flatMap(each => idsIn(each).map(id => [id, each] as const)));
  const processes = [...tally.entries()]
    .map(([id, elements], at) => ({
      ...countsOf(id, elements),
      ...modelOf(at < MODELS_MAX ? byProcess.get(id) : undefined),
    }))
    .sort((a, b) => (a.bpmnProcessId < b.bpmnProcessId ? -1 : 1));
  return processes.length === 0 ? {} : {processes};
}

function idsIn(model: string): string[] {
  return [...model.matchAll(PROCESS_ID)].map(([, double, single]) => double ?? single ?? '');
}

function countsOf(
  bpmnProcessId: string,
  elements: ReadonlyMap<string, Readonly<ElementCounts>>,
): ProcessCounts {
  const whole = elements.get(bpmnProcessId);
  const jobs = [...elements]
    .filter(([id]) => id !== bpmnProcessId)
    .map(([id, counts]): [string, JobCounts] => [id, jobCounts(counts)])
    .sort(([a], [b]) => BY_NUMBER.compare(a, b));
  return {
    bpmnProcessId,
    created: whole?.activated ?? 0,
    ...(whole && whole.completed > 0 ? {completed: whole.completed} : {}),
    elements: Object.fromEntries(jobs),
  };
}

function jobCounts(counts: Readonly<ElementCounts>): JobCounts {
  const {activated, completed, failed, errors, incidents, staying} = counts;
  const {waits, waitingMs, waitingMsMax, handlingMs, handlingMsMax} = counts;
  return {
    ...{activated, completed, failed},
    ...(errors > 0 ? {errors} : {}),
    ...(incidents > 0 ? {incidents} : {}),
    ...(staying > 0 ? {staying} : {}),
    ...timeOf('waiting', waits, waitingMs, waitingMsMax),
    // Only of what is timed is there a longest.
    ...timeOf('handling', handlingMsMax > 0 ? completed : 0, handlingMs, handlingMsMax),
  };
}

function timeOf(
  name: 'waiting' | 'handling',
  count: number,
  sumMs: number,
  maxMs: number,
): Pick<JobCounts, 'waiting' | 'handling'> {
  return count === 0 ? {} : {[name]: {count, meanMs: sumMs / count, maxMs}};
}

function modelOf(bpmn: string | undefined): {readonly bpmn?: string} {
  return bpmn !== undefined && bpmn.length <= MODEL_LENGTH_MAX ? {bpmn} : {};
}
