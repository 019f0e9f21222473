import type {CompiledExpression} from '../../feel/expression.ts';
import {evaluateDateTime} from '../../feel/timers.ts';
import {evaluateStringList} from '../../feel/typed-results.ts';
import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ElementInstance} from '../../store/instances.ts';
import type {UserTaskRecord} from '../../store/search-index.ts';
import {evaluateAs, numberFrom, textFrom} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {openJob} from '../jobs.ts';
import type {UserTaskDefinition} from '../model.ts';

/** The priority of a user task that has none in its model. */
const DEFAULT_PRIORITY = 50;

/**
 * A user task with `zeebe:userTask` waits until a user completes it; without, it is a job of the
 * type `io.camunda.zeebe:userTask`.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/user-tasks/
 */
export const userTask: Behaviour = {
  enter(runtime, element) {
    const {job, userTask: definition} = element.node;
    if (job) openJob(runtime, element, job);
    else if (definition) openUserTask(runtime, element, definition);
  },
};

function openUserTask(
  runtime: Runtime,
  element: ElementInstance,
  definition: UserTaskDefinition,
): void {
  const {process, node} = element;
  const optional = <T>(
    read: (runtime: Runtime, expression: CompiledExpression, element: ElementInstance) => T,
    expression: CompiledExpression | null,
  ) => (expression ? read(runtime, expression, element) : null);
  const record: UserTaskRecord = {
    key: runtime.keys.next(process.partition),
    state: 'CREATED',
    assignee: optional(textFrom, definition.assignee),
    elementId: node.id,
    name: node.name,
    elementInstanceKey: element.key,
    processInstanceKey: process.key,
    definition: process.definition,
    candidateGroups: optional(namesFrom, definition.candidateGroups) ?? [],
    candidateUsers: optional(namesFrom, definition.candidateUsers) ?? [],
    formKey: formKeyOf(runtime, definition),
    externalFormReference: optional(textFrom, definition.externalFormReference),
    customHeaders: definition.headers,
    priority: optional(numberFrom, definition.priority) ?? DEFAULT_PRIORITY,
    createdMs: runtime.clock.wallMs(),
    endedMs: null,
    dueMs: optional(timeFrom, definition.dueDate),
    followUpMs: optional(timeFrom, definition.followUpDate),
    tenantId: process.tenantId,
  };
  runtime.userTasks.add({record, element});
  runtime.search.userTasks.put(record.key, record);
  element.onTerminate = () => endUserTask(runtime, record.key, 'CANCELED');
}

/** Removes an open user task; the search index keeps it. */
export function endUserTask(runtime: Runtime, key: bigint, state: 'COMPLETED' | 'CANCELED'): void {
  const task = runtime.userTasks.get(key);
  if (!task) return;
  task.element.onTerminate = null;
  runtime.userTasks.remove(key);
  const ended = {...task.record, state, endedMs: runtime.clock.wallMs()};
  runtime.search.userTasks.put(key, ended, true);
}

function formKeyOf(runtime: Runtime, {formId}: UserTaskDefinition): bigint | null {
  if (formId === null) return null;
  const form = runtime.forms.latest(formId);
  if (form) return form.key;
  throw new IncidentError(
    'FORM_NOT_FOUND',
    `Expected to find a form with id '${formId}', but no form with this id is found, at least a form with this id should be available. To resolve the Incident please deploy a form with the same id`,
  );
}

/** A literal is a list with commas; an expression gives a list of texts. */
function namesFrom(
  runtime: Runtime,
  expression: CompiledExpression,
  element: ElementInstance,
): readonly string[] {
  if (!expression.isStatic) return evaluateAs(evaluateStringList, runtime, expression, element);
  return expression.text.split(',').map(name => name.trim());
}

function timeFrom(
  runtime: Runtime,
  expression: CompiledExpression,
  element: ElementInstance,
): number {
  return evaluateAs(evaluateDateTime, runtime, expression, element);
}
