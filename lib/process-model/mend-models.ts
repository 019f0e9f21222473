import type {ModdleElement} from 'bpmn-moddle';
import {readExpression} from './expression.ts';
import type {ModelFile} from './gather-files.ts';
import {moddle, part, parts, words} from './moddle.ts';
import {nameOf} from './model.ts';
import {timerMs} from './timers.ts';

/** Files as they are deployed, and what was changed in them. */
export interface Mended {
  readonly files: readonly ModelFile[];
  readonly notes: readonly string[];
}

/**
 * Changes what cannot be driven as it is, and says so:
 * - a user task that is a job of all processes alike becomes a Camunda user task;
 * - timers between activities that wait longer than asked for wait that long.
 *
 * @param timerMsMax null: timers stay as they are
 */
export async function mendModels(
  files: readonly ModelFile[],
  timerMsMax: number | null,
): Promise<Mended> {
  const notes: string[] = [];
  const mended: ModelFile[] = [];
  for (const file of files) {
    const text = file.name.endsWith('.bpmn') ? await mend(file.text, timerMsMax, notes) : file.text;
    mended.push({name: file.name, text});
  }
  return {files: mended, notes};
}

async function mend(xml: string, timerMsMax: number | null, notes: string[]): Promise<string> {
  const {rootElement} = await moddle.fromXML(xml);
  const before = notes.length;
  for (const element of nodesIn(rootElement)) {
    if (element.$type === 'bpmn:UserTask') mendUserTask(element, notes);
    // What only interrupts or accompanies an activity is in nobody's way.
    const isInTheWay = element.$type === 'bpmn:IntermediateCatchEvent';
    if (timerMsMax !== null && isInTheWay) mendTimer(element, timerMsMax, notes);
  }
  if (notes.length === before) return xml;
  return (await moddle.toXML(rootElement, {format: true})).xml;
}

/** All flow nodes of a document, at any depth. */
function nodesIn(element: ModdleElement): readonly ModdleElement[] {
  const inner = [...parts(element, 'rootElements'), ...parts(element, 'flowElements')];
  return inner.flatMap(each => [each, ...nodesIn(each)]);
}

function labelOf(element: ModdleElement): string {
  return nameOf({id: element.id ?? '', name: words(element, 'name') ?? null});
}

/** Parts of a user task that is a job, which a Camunda user task may not have. */
const OF_JOBS = new Set(['zeebe:TaskDefinition', 'zeebe:FormDefinition']);

function mendUserTask(element: ModdleElement, notes: string[]): void {
  const extensions = part(element, 'extensionElements');
  const values = [...parts(extensions, 'values')];
  if (values.some(each => each.$type === 'zeebe:UserTask')) return;
  const kept = values.filter(
    each => !OF_JOBS.has(each.$type) || words(each, 'formId') !== undefined,
  );
  const made = extensions ?? moddle.create('bpmn:ExtensionElements', {});
  Object.assign(made, {$parent: element, values: [moddle.create('zeebe:UserTask', {}), ...kept]});
  Object.assign(element, {extensionElements: made});
  notes.push(
    `${labelOf(element)} is deployed as a Camunda user task: the job of one would be any process's`,
  );
}

const PROPERTIES = ['timeDuration', 'timeDate', 'timeCycle'] as const;

function mendTimer(element: ModdleElement, timerMsMax: number, notes: string[]): void {
  const [definition] = parts(element, 'eventDefinitions');
  if (definition?.$type !== 'bpmn:TimerEventDefinition') return;
  for (const property of PROPERTIES) {
    const expression = part(definition, property);
    const body = words(expression, 'body');
    if (!expression || body === undefined) continue;
    const timer = property.slice(4).toLowerCase() as 'duration' | 'date' | 'cycle';
    const ms = waitOf(timer, body);
    if (ms === null || ms <= timerMsMax || timer === 'cycle') continue;
    const iso = `PT${timerMsMax / 1000}S`;
    const made = moddle.create('bpmn:FormalExpression', {body: iso});
    Object.assign(made, {$parent: definition});
    Object.assign(definition, {timeDate: undefined, timeDuration: made});
    notes.push(`${labelOf(element)} waits ${iso} instead of ${body}`);
  }
}

function waitOf(timer: 'duration' | 'date' | 'cycle', body: string): number | null {
  try {
    return timerMs({kind: 'timer', timer, at: readExpression(body)}, Date.now());
  } catch {
    return null;
  }
}
