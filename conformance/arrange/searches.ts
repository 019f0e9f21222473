import {jsonSchema} from '../../lib/contract/cases/operation-cases.ts';
import type {JsonSchema} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {flatSchema, objectShape} from '../../lib/contract/schema-shape.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {answerObject} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {jsonDraft, multipartDraft} from './drafts.ts';
import {decisionModel} from './models.ts';
import {type JsonObject, type Stage, VERSIONS} from './stage.ts';

/** Items for a search, and the filter that finds exactly them. */
export interface SearchableItems {
  readonly scope: JsonObject;
  readonly count: number;
}

/** One search operation: how its items are made, and by which properties they are found. */
export interface SearchSubject {
  readonly operation: string;
  /** The property that identifies an item. */
  readonly key: string;
  /** Properties to filter and sort by: all of the contract, or of the product where the contract lists none. */
  readonly fields: readonly string[];
  /** A property that some items have and others do not. */
  readonly partial?: string;
  /** Makes items with ties in some of the fields. */
  make(stage: Stage): Promise<SearchableItems>;
}

/** The properties by which the document lets a search filter and sort. */
export function admittedFields(contract: BoundContract, {operation, fields}: SearchSubject) {
  const found = contract.operations.find(each => each.operationId === operation);
  const {properties} = objectShape(jsonSchema(found?.requestBody?.content ?? {}) ?? true);
  const names = contract.translationOf(operation)?.request ?? {};
  const {filter = true, sort = true} = properties;
  const filters = Object.keys(objectShape(filter).properties);
  const sorted = objectShape((flatSchema(sort)['items'] ?? true) as JsonSchema).properties['field'];
  const sorts = (flatSchema(sorted ?? true)['enum'] ?? []) as readonly string[];
  const among = (admitted: readonly string[]) =>
    fields.filter(each => admitted.length === 0 || admitted.includes(names[each] ?? each));
  return {
    filters: among(filters),
    sorts: among(sorts),
    /** Whether items can be sorted by a field, and filtered by one that the document names. */
    isSortable: (field: string) => sorts.length === 0 || sorts.includes(names[field] ?? field),
    isFilter: (field: string) => filters.includes(names[field] ?? field),
    /** The values of a field, if the document lists them. */
    valuesOf(field: string): readonly JsonValue[] {
      const property = objectShape(filter).properties[names[field] ?? field] ?? true;
      return (flatSchema(property)['enum'] ?? []) as readonly JsonValue[];
    },
  };
}

const ITEMS = 7;

/** Every search that can be limited to items of the run. */
export const searchSubjects: readonly SearchSubject[] = [
  {
    operation: 'searchProcessInstances',
    key: 'processInstanceKey',
    fields: ['processInstanceKey', 'processDefinitionKey', 'bpmnProcessId', 'version', 'tenantId'],
    async make(stage) {
      const {processId} = await stage.versions();
      for (let count = 0; count < ITEMS; count += 1) {
        await stage.createInstance(processId, {}, 1 + (count % 2));
      }
      return {scope: {bpmnProcessId: processId}, count: ITEMS};
    },
  },
  {
    operation: 'searchProcessDefinitions',
    key: 'processDefinitionKey',
    fields: [
      'processDefinitionKey',
      'bpmnProcessId',
      'name',
      'version',
      'resourceName',
      'tenantId',
    ],
    async make(stage) {
      const {keys, processId} = await stage.versions();
      return {scope: {bpmnProcessId: processId}, count: keys.length};
    },
  },
  {
    operation: 'searchUserTasks',
    key: 'userTaskKey',
    fields: [
      'userTaskKey',
      'state',
      'elementId',
      'processInstanceKey',
      'processDefinitionKey',
      'bpmnProcessId',
    ],
    partial: 'completionDate',
    async make(stage) {
      const {processId} = await stage.shared('user-tasks-found');
      for (let count = 0; count < ITEMS; count += 1) {
        const {userTaskKey} = await stage.userTask(processId);
        if (count % 3 === 0) await stage.succeed('completeUserTask', jsonDraft({}, {userTaskKey}));
      }
      const scope = {bpmnProcessId: processId};
      const completed = Math.ceil(ITEMS / 3);
      const search = () => stage.found('searchUserTasks', {...scope, state: 'COMPLETED'});
      await stage.eventually(search, found => found.length >= completed);
      return {scope, count: ITEMS};
    },
  },
  {
    operation: 'searchIncidents',
    key: 'incidentKey',
    fields: [
      'incidentKey',
      'errorType',
      'state',
      'jobKey',
      'processInstanceKey',
      'processDefinitionKey',
      'bpmnProcessId',
    ],
    async make(stage) {
      // The process in which no other case has an incident.
      const model = await stage.shared('two-tasks');
      const jobType = String(model.variables['c8gaugeJob']);
      for (let count = 0; count < ITEMS; count += 1) await stage.incident({...model, jobType});
      return {scope: {bpmnProcessId: model.processId}, count: ITEMS};
    },
  },
  {
    operation: 'searchDecisionDefinitions',
    key: 'decisionDefinitionKey',
    fields: ['decisionDefinitionKey', 'decisionDefinitionId', 'name', 'version', 'tenantId'],
    async make(stage) {
      const decisionId = stage.uniqueName('decision');
      for (let count = 0; count < VERSIONS; count += 1) {
        await stage.succeed('createDeployment', multipartDraft(decisionModel(decisionId, count)));
      }
      return {scope: {decisionDefinitionId: decisionId}, count: VERSIONS};
    },
  },
];

/** The answer of a search. */
interface SearchPage {
  readonly items: readonly JsonObject[];
  readonly keys: readonly string[];
  readonly page: JsonObject;
}

/** Searches within the items of a subject, judged. */
export class SearchProbe {
  readonly #stage: Stage;
  readonly #subject: SearchSubject;
  readonly #makeItems: () => Promise<SearchableItems>;

  constructor(stage: Stage, subject: SearchSubject) {
    this.#stage = stage;
    this.#subject = subject;
    this.#makeItems = stage.once(() => subject.make(stage));
  }

  /** All items, once they can be found or the run's bound is over; at most 100. */
  async all(probe: Probe): Promise<SearchPage> {
    const {count} = await this.#makeItems();
    return this.#stage.eventually(
      () => this.search(probe, {}),
      ({items}) => items.length >= count,
    );
  }

  /** How many there are. */
  async count(): Promise<number> {
    return (await this.#makeItems()).count;
  }

  /** One search; a filter is added to the one that finds exactly the items of the subject. */
  async search(probe: Probe, query: JsonObject): Promise<SearchPage> {
    const {scope} = await this.#makeItems();
    const filter = {...scope, ...(query.filter as JsonObject | undefined)};
    const exchange = await probe.call(this.#subject.operation, jsonDraft({...query, filter}));
    probe.expectStatus(exchange, 200);
    const {items, page} = answerObject(exchange);
    const list = Array.isArray(items) ? (items as JsonObject[]) : [];
    return {
      items: list,
      keys: list.map(each => this.keyOf(each)),
      page: (page ?? {}) as JsonObject,
    };
  }

  keyOf(item: JsonObject): string {
    return String(item[this.#subject.key] ?? '');
  }
}

/** Whether values are in order: numbers by size, text by code unit. */
export function isSorted(values: readonly JsonValue[], descending: boolean): boolean {
  return values.every((value, at) => {
    const next = values[at + 1];
    if (at + 1 >= values.length || value === null || next == null) return true;
    return descending ? value >= next : value <= next;
  });
}
