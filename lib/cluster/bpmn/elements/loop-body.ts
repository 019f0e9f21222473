import type {JsonValue} from '../../../core/int64.ts';
import {evaluateBoolean, evaluateList} from '../../feel/typed-results.ts';
import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ElementInstance, LoopProgress} from '../../store/instances.ts';
import {propagate, setLocal, type Variables} from '../../store/variables.ts';
import {createElement} from '../element-instances.ts';
import {evaluateAs} from '../evaluate.ts';
import {complete, enter, terminateChildren} from '../lifecycle.ts';

/**
 * The body of a multi-instance: an instance of the activity for each item of a collection, one after
 * the other or all at once.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/multi-instance/
 */
export const loopBody: Behaviour = {
  enter(runtime, body) {
    const definition = body.node.loop;
    if (!definition) return;
    const items = evaluateAs(evaluateList, runtime, definition.inputCollection, body);
    const outputs = definition.outputCollection ? items.map(() => null) : [];
    body.loop = {items, outputs, started: 0, completed: 0, done: items.length === 0};
    if (definition.outputCollection) setLocal(body, [[definition.outputCollection, outputs]]);
    if (items.length === 0) completeBody(runtime, body);
    else startNext(runtime, body);
  },

  childCompleting(runtime, child) {
    const {scope: body, node} = child;
    if (!body?.loop || !node.loop) return;
    const {outputElement, completionCondition} = node.loop;
    if (outputElement) {
      const value = evaluateAs(
        (expression, variables, clock) => expression.evaluate(variables, clock),
        runtime,
        outputElement,
        child,
      );
      body.loop.outputs[child.loopIndex] = value;
    }
    if (completionCondition) {
      const counted = {variables: counters(body, body.loop), scope: body};
      body.loop.done = evaluateAs(evaluateBoolean, runtime, completionCondition, counted);
    }
  },

  childCompleted(runtime, body) {
    const {loop, node} = body;
    if (!loop || body.state !== 'active') return;
    loop.completed++;
    if (loop.done || loop.completed === loop.items.length) completeBody(runtime, body);
    else if (node.loop?.sequential) startNext(runtime, body);
  },
};

/** Starts the next instance; a parallel body starts the one after it in a step of its own. */
function startNext(runtime: Runtime, body: ElementInstance): void {
  const {loop, node, process} = body;
  if (!loop || !node.loop || body.state !== 'active' || loop.started >= loop.items.length) return;
  const index = loop.started++;
  const item = loop.items[index] ?? null;
  const child = createElement(runtime, node, process, body, index);
  setLocal(child, [['loopCounter', index + 1]]);
  if (node.loop.inputElement) setLocal(child, [[node.loop.inputElement, item]]);
  if (!node.loop.sequential) runtime.steps.push(() => startNext(runtime, body));
  enter(runtime, child);
}

function completeBody(runtime: Runtime, body: ElementInstance): void {
  terminateChildren(runtime, body);
  const name = body.node.loop?.outputCollection;
  if (name && body.scope) propagate(body.scope, [[name, body.loop?.outputs ?? []]]);
  complete(runtime, body);
}

/** The variables of a completion condition; the completing instance is counted as completed. */
function counters(body: ElementInstance, loop: LoopProgress): Variables {
  const numberOfCompletedInstances = loop.completed + 1;
  const values: readonly [string, JsonValue][] = [
    ['numberOfInstances', loop.items.length],
    ['numberOfActiveInstances', body.children.length - 1],
    ['numberOfCompletedInstances', numberOfCompletedInstances],
    ['numberOfTerminatedInstances', 0],
  ];
  return new Map(values);
}
