import {createHash} from 'node:crypto';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import {IncidentError} from '../bpmn/incidents.ts';
import type {ProcessModel} from '../bpmn/model.ts';
import {ModelError, readBpmn} from '../bpmn/read-bpmn.ts';
import {tryStartEvents} from '../bpmn/start-events.ts';
import type {DecisionGraph} from '../dmn/model.ts';
import {parseDecisions} from '../dmn/parse-decisions.ts';
import {DmnParseError} from '../dmn/problems.ts';
import type {Runtime} from '../runtime.ts';

/** A file of a deployment. */
export interface Resource {
  readonly name: string;
  readonly content: string;
}

/** A file that was read and may now be stored. */
export interface ReadResource extends Resource {
  readonly checksum: string;
  readonly processes: readonly ProcessModel[];
  readonly graph: DecisionGraph | null;
  readonly formId: string | null;
}

/**
 * Reads a file by what its name says it is.
 *
 * @throws ModelError saying what is wrong, elements by their id
 */
export async function readResource(runtime: Runtime, resource: Resource): Promise<ReadResource> {
  const checksum = createHash('sha256').update(resource.content).digest('hex');
  const read: ReadResource = {...resource, checksum, processes: [], graph: null, formId: null};
  const {name, content} = resource;
  if (/\.(bpmn|bpmn20\.xml)$/i.test(name)) {
    return {...read, processes: await readProcesses(runtime, content)};
  }
  if (/\.dmn$/i.test(name)) return {...read, graph: await readDecisions(content)};
  if (/\.form$/i.test(name)) return {...read, formId: readFormId(content)};
  throw new ModelError('unknown resource type');
}

async function readProcesses(runtime: Runtime, content: string): Promise<readonly ProcessModel[]> {
  const processes = await readBpmn(content);
  try {
    for (const {root} of processes) tryStartEvents(runtime, root);
  } catch (error) {
    throw error instanceof IncidentError ? new ModelError(error.message) : error;
  }
  return processes;
}

async function readDecisions(content: string): Promise<DecisionGraph> {
  try {
    return await parseDecisions(content);
  } catch (error) {
    throw error instanceof DmnParseError ? new ModelError(error.message) : error;
  }
}

/** A form is JSON with an id; nothing else of it is looked at. */
function readFormId(content: string): string {
  let form: JsonValue;
  try {
    form = parseJson(content);
  } catch {
    throw new ModelError('Failed to parse formJson into object');
  }
  const id = typeof form === 'object' && form !== null && 'id' in form ? form['id'] : undefined;
  if (typeof id === 'string' && id.trim() !== '') return id;
  throw new ModelError('Expected the form id to be present, but none given');
}
