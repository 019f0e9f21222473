/** BPMN for tests: what stands in one process, in the Camunda Modeler's words. */
export function bpmn(body: string, {id = 'order', extra = ''} = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud">
  <bpmn:process id="${id}" name="Order" isExecutable="true">${body}</bpmn:process>
  ${extra}
</bpmn:definitions>`;
}

/** A flow node with what is in it. */
export function node(type: string, id: string, inside = '', attributes = ''): string {
  return `<bpmn:${type} id="${id}" ${attributes}>${inside}</bpmn:${type}>`;
}

export function flow(from: string, to: string, condition = ''): string {
  const inside =
    condition === ''
      ? ''
      : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
}

/** Flows through elements in this order. */
export function chain(...ids: readonly string[]): string {
  return ids
    .slice(1)
    .map((to, at) => flow(ids[at] as string, to))
    .join('');
}

export function extensions(inside: string): string {
  return `<bpmn:extensionElements>${inside}</bpmn:extensionElements>`;
}

/** A service task with a job type. */
export function service(id: string, type = id, inside = ''): string {
  return node('serviceTask', id, extensions(`<zeebe:taskDefinition type="${type}"/>${inside}`));
}

/** A timer that is waited for. */
export function timer(id: string, duration: string): string {
  const time = `<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration>`;
  return node(
    'intermediateCatchEvent',
    id,
    `<bpmn:timerEventDefinition>${time}</bpmn:timerEventDefinition>`,
  );
}

/** A message, which {@link waits} names by its id. */
export function message(id: string, name: string, key: string): string {
  const subscription =
    key === '' ? '' : extensions(`<zeebe:subscription correlationKey="${key}"/>`);
  const named = name === '' ? '' : `name="${name}"`;
  return `<bpmn:message id="${id}" ${named}>${subscription}</bpmn:message>`;
}

/** An event that waits for a message. */
export function waits(
  id: string,
  messageId: string,
  type = 'intermediateCatchEvent',
  attributes = '',
): string {
  return node(type, id, `<bpmn:messageEventDefinition messageRef="${messageId}"/>`, attributes);
}

/** From a start to an end, with something between. */
export function through(...between: readonly [id: string, element: string][]): string {
  const ids = ['start', ...between.map(([id]) => id), 'end'];
  return [
    node('startEvent', 'start'),
    ...between.map(([, element]) => element),
    node('endEvent', 'end'),
    chain(...ids),
  ].join('');
}
