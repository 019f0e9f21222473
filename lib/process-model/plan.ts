import {refusalsOf} from './drivable.ts';
import {errorCodesOf, uncaughtEnds} from './errors.ts';
import {type Expression, evaluated} from './expression.ts';
import {addForm} from './form-fields.ts';
import {type Gathered, gatherFiles, type ModelFile} from './gather-files.ts';
import {Graph, keyOf} from './graph.ts';
import {mendModels} from './mend-models.ts';
import {type Arrival, isProcessStart, type PlannedMessage, planMessages} from './messages.ts';
import {type ModelElement, nameOf, type ProcessModel} from './model.ts';
import {type Refusal, refuseAll} from './refusals.ts';
import {Shape} from './shape.ts';
import {timerMs} from './timers.ts';
import {addHints, drawVariables, isOfInstance, type Variables} from './variables.ts';
import {AT_ONCE, type WorkerSettings, type WorkersSettings} from './worker-settings.ts';

/** What a model is asked to be driven with. */
export interface PlanRequest {
  /** Absolute: a `.bpmn` file, or a folder. */
  readonly path: string;
  readonly workers: WorkersSettings;
  /** Values that start instances, as they are; none are drawn for their names. */
  readonly sample: readonly Variables[];
  /** Timers that wait longer, milliseconds, are shortened to it; absent: they are refused. */
  readonly timerMsMax?: number;
  readonly seed: number;
  readonly nowMs: number;
}

/** How a model is driven. */
export interface Plan {
  readonly files: readonly ModelFile[];
  readonly starts: readonly PlannedStart[];
  readonly processes: readonly string[];
  readonly workers: readonly PlannedWorker[];
  readonly tasks: readonly PlannedTask[];
  readonly messages: ReadonlyMap<string, PlannedMessage>;
  readonly after: ReadonlyMap<string, readonly Arrival[]>;
  readonly signals: readonly string[];
  readonly waits: readonly string[];
  readonly timerMs: number;
  readonly variables: readonly Variables[];
  readonly gives: readonly string[];
  /** What is done otherwise than the models say, or not at all: a line each. */
  readonly notes: readonly string[];
}

export interface PlannedStart {
  readonly element: ModelElement;
  readonly message?: string;
  readonly signal?: string;
}

export interface PlannedWorker extends WorkerSettings {
  readonly type: string;
  readonly elements: readonly ModelElement[];
  /** By {@link keyOf}. */
  readonly errorCodes: ReadonlyMap<string, readonly string[]>;
  /** Names that an element gives besides those of all, by {@link keyOf}. */
  readonly gives: ReadonlyMap<string, readonly string[]>;
}

export interface PlannedTask extends WorkerSettings {
  readonly element: ModelElement;
  readonly gives: readonly string[];
}

/** A timer that waits longer than a minute would outlast most loads. */
const TIMER_MS_MAX = 60_000;

/**
 * Works out how a model is driven: reads it with all that it names, refuses what cannot be driven, and
 * chooses variables.
 *
 * @throws ExplainedError that names each element that cannot be driven, with a remedy
 */
export async function planModel(request: PlanRequest): Promise<Plan> {
  const gathered = await gatherFiles(request.path);
  refuseAll(gathered.refusals);
  const {files, notes} = await mendModels(gathered.files, request.timerMsMax ?? null);
  return makePlan(request, {...gathered, files}, notes);
}

function makePlan(request: PlanRequest, gathered: Gathered, notes: readonly string[]): Plan {
  const {processes, decisions} = gathered;
  const graph = new Graph(processes);
  const timerMsMax = request.timerMsMax ?? TIMER_MS_MAX;
  const timing = {
    timerMsMax: request.timerMsMax === undefined ? timerMsMax : Infinity,
    nowMs: request.nowMs,
  };
  const starts = startsOf(processes, graph);
  const traps = trapsIn(processes, graph);
  refuseAll([...refusalsOf(graph, timing), ...starts.refusals, ...traps.refusals]);
  const shape = new Shape();
  const decided = new Map([...decisions].filter(([id]) => isDecided(id, graph, decisions)));
  addHints(graph, decided, shape);
  const messages = planMessages(graph, shape, each =>
    comesSoon(each, timing.timerMsMax, request.nowMs),
  );
  const forms = formFields(graph, gathered, shape);
  refuseAll([...messages.refusals, ...workerRefusals(request.workers, graph)]);
  const made = madeByModel(graph);
  const uncaught = uncaughtEnds(graph);
  const drawn = drawVariables(graph, {
    ...{shape, decisions: decided, sample: request.sample, seed: request.seed},
    ...{computed: made, avoided: uncaught},
  });
  const fixed = new Set([
    ...messages.keyNames,
    ...request.sample.flatMap(each => Object.keys(each)),
    ...made,
    ...forms.ofStart,
  ]);
  const gives = givenNames(graph, fixed, drawn.records);
  return {
    ...{files: gathered.files, starts: starts.starts, processes: processes.map(each => each.id)},
    workers: workersOf(graph, request.workers),
    tasks: tasksOf(graph, request.workers, forms.ofTasks, messages.keyNames),
    ...{messages: messages.messages, after: messages.after, signals: signalsOf(graph)},
    waits: graph.elements.filter(canStay).map(keyOf),
    timerMs: longestTimer(graph, timerMsMax, request.nowMs),
    ...{variables: drawn.records, gives},
    notes: [...notes, ...traps.notes, ...uncaught.map(uncaughtNote), ...drawn.notes],
  };
}

function uncaughtNote(end: ModelElement): string {
  return `${nameOf(end)} ends with an error that nothing catches, and instances stay there: variables are chosen so that few come to it`;
}

function nameIn(expression: Expression): string {
  return String(expression.isStatic ? expression.text : evaluated(expression, {}));
}

/** How the processes that no other calls are started. */
function startsOf(
  processes: readonly ProcessModel[],
  graph: Graph,
): {readonly starts: readonly PlannedStart[]; readonly refusals: readonly Refusal[]} {
  const uncalled = processes.filter(({id}) =>
    graph.callersOf(id).every(each => each.process === id),
  );
  const roots = uncalled.length > 0 ? uncalled : processes.slice(0, 1);
  const starts: PlannedStart[] = [];
  const refusals: Refusal[] = [];
  for (const process of roots) {
    const events = graph.inScope(process.id, null).filter(each => each.type === 'startEvent');
    const start = startOf(events);
    if (start) starts.push(start);
    else
      refusals.push({
        place: nameOf(events[0] ?? process),
        what: events[0]
          ? 'starts the process by itself, so no rate can be given'
          : 'has no start event',
        remedy: 'add a start event without a trigger',
      });
  }
  return {starts, refusals};
}

function startOf(events: readonly ModelElement[]): PlannedStart | null {
  const none = events.find(each => each.event === null);
  if (none) return {element: none};
  for (const element of events) {
    const {event} = element;
    if (event?.kind === 'message') return {element, message: nameIn(event.name)};
    if (event?.kind === 'signal') return {element, signal: nameIn(event.name)};
  }
  return null;
}

/** Processes that cannot end are refused; elements from which no end is reached are said. */
function trapsIn(
  processes: readonly ProcessModel[],
  graph: Graph,
): {readonly refusals: readonly Refusal[]; readonly notes: readonly string[]} {
  const refusals: Refusal[] = [];
  const notes: string[] = [];
  for (const process of processes) {
    const traps = graph.trapsIn(process.id, null);
    const starts = traps.filter(isProcessStart);
    const all = graph.inScope(process.id, null).filter(isProcessStart);
    const [trap] = traps.filter(each => !isProcessStart(each));
    if (all.length > 0 && starts.length === all.length)
      refusals.push({
        place: nameOf(process),
        what: `has no way to an end: from ${nameOf(trap ?? (starts[0] as ModelElement))} every path leads back`,
        remedy: 'draw a path that ends',
      });
    else if (trap) notes.push(`${nameOf(trap)}: from here no end is reached, and instances stay`);
  }
  return {refusals, notes};
}

/** Decisions that the models ask for, directly or through others. */
function isDecided(id: string, graph: Graph, decisions: Gathered['decisions']): boolean {
  const asked = graph.elements.flatMap(each => (each.decision ? [nameIn(each.decision)] : []));
  const seen = new Set<string>();
  for (let next = asked.pop(); next !== undefined; next = asked.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    asked.push(...(decisions.get(next)?.needs ?? []));
  }
  return false;
}

function comesSoon({event}: ModelElement, timerMsMax: number, nowMs: number): boolean {
  if (event?.kind !== 'timer') return event?.kind === 'signal';
  return (timerMs(event, nowMs) ?? 0) <= timerMsMax;
}

/** What forms give: those of starts, and of user tasks by {@link keyOf}. */
function formFields(
  graph: Graph,
  {forms}: Gathered,
  shape: Shape,
): {readonly ofStart: readonly string[]; readonly ofTasks: ReadonlyMap<string, readonly string[]>} {
  const ofStart: string[] = [];
  const ofTasks = new Map<string, readonly string[]>();
  for (const element of graph.elements) {
    if (!element.form) continue;
    const form = 'id' in element.form ? forms.get(element.form.id) : parsed(element.form.text);
    const names = addForm(form, shape);
    if (isProcessStart(element)) ofStart.push(...names);
    else ofTasks.set(keyOf(element), names);
  }
  return {ofStart, ofTasks};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Variables that the models make themselves. */
function madeByModel(graph: Graph): ReadonlySet<string> {
  return new Set(
    graph.elements.flatMap(({resultVariable, loop, inputs, outputs}) => [
      ...(resultVariable === null ? [] : [resultVariable]),
      ...(loop?.output ? [loop.output] : []),
      ...[...inputs, ...outputs].flatMap(({target, source}) =>
        // A mere copy of what a worker gives can be chosen.
        source.reference === null ? [target.split('.')[0] as string] : [],
      ),
    ]),
  );
}

/** What decides at gateways, and changes from step to step. */
function givenNames(
  graph: Graph,
  fixed: ReadonlySet<string>,
  records: readonly Variables[],
): readonly string[] {
  const roots = graph.elements
    .flatMap(each => each.outgoing)
    .flatMap(each => each.condition?.hints ?? [])
    .map(each => each.path[0] ?? '');
  const isDrawn = (name: string) => records.some(each => name in each && !isOfInstance(each[name]));
  return [...new Set(roots)].filter(each => !fixed.has(each) && isDrawn(each));
}

function workerRefusals(workers: WorkersSettings, graph: Graph): Refusal[] {
  const known = new Set([
    '*',
    ...graph.elements.flatMap(each => jobTypesOf(each)),
    ...graph.elements.filter(each => each.userTask).map(each => each.id),
  ]);
  const unknown = [...workers.keys()].filter(each => !known.has(each));
  return unknown.map(each => ({
    place: `--worker ${each}`,
    what: 'the model has no such job type or user task',
    remedy: `use one of ${[...known].join(', ')}`,
  }));
}

function jobTypesOf({jobType, listeners}: ModelElement): string[] {
  return [...(jobType ? [jobType] : []), ...listeners].map(nameIn);
}

function settingsOf(workers: WorkersSettings, name: string): WorkerSettings {
  return {...AT_ONCE, ...workers.get('*'), ...workers.get(name)};
}

function workersOf(graph: Graph, settings: WorkersSettings): readonly PlannedWorker[] {
  const byType = new Map<string, ModelElement[]>();
  for (const element of graph.elements)
    for (const type of jobTypesOf(element))
      byType.set(type, [...(byType.get(type) ?? []), element]);
  return [...byType].map(([type, elements]) => ({
    ...{type, elements, ...settingsOf(settings, type)},
    errorCodes: new Map(
      elements
        .map(each => [keyOf(each), errorCodesOf(each, graph)] as const)
        .filter(([, codes]) => codes.length > 0),
    ),
    gives: new Map(
      elements
        .map(each => [keyOf(each), resultsOf(each)] as const)
        .filter(([, names]) => names.length > 0),
    ),
  }));
}

/** What of a job's result the model reads. */
export function resultsOf({outputs}: ModelElement): readonly string[] {
  return [...new Set(outputs.flatMap(({source}) => source.hints.map(each => each.path[0] ?? '')))];
}

function tasksOf(
  graph: Graph,
  settings: WorkersSettings,
  fields: ReadonlyMap<string, readonly string[]>,
  keyNames: ReadonlySet<string>,
): readonly PlannedTask[] {
  return graph.elements
    .filter(each => each.userTask)
    .map(element => ({
      ...{element, ...settingsOf(settings, element.id)},
      gives: [...new Set([...(fields.get(keyOf(element)) ?? []), ...resultsOf(element)])].filter(
        each => !keyNames.has(each),
      ),
    }));
}

function signalsOf(graph: Graph): readonly string[] {
  const names = graph.elements.flatMap(element =>
    element.event?.kind === 'signal' && !/Throw|^end/.test(element.type) && !isProcessStart(element)
      ? [nameIn(element.event.name)]
      : [],
  );
  return [...new Set(names)];
}

/** An instance that does not end is where something has to happen, or where something went wrong. */
function canStay({type, event}: ModelElement): boolean {
  if (type === 'endEvent') return event?.kind === 'error';
  return (
    /Task$|^task$|CatchEvent$|^callActivity$|Gateway$/.test(type) && type !== 'parallelGateway'
  );
}

function longestTimer(graph: Graph, msMax: number, nowMs: number): number {
  const times = graph.elements.map(({event, attachedTo}) =>
    event?.kind === 'timer' && attachedTo === null ? (timerMs(event, nowMs) ?? 1000) : 0,
  );
  return Math.min(msMax, Math.max(0, ...times));
}
