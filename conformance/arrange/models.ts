import type {MultipartFile} from '../../lib/contract/cases/request-case.ts';

/** A process that ends as it starts. */
export function emptyModel(processId: string): MultipartFile {
  return bpmnFile(processId, sequence());
}

/** One service task between a start and an end: the smallest process that has a job. */
export function serviceTaskModel(processId: string, jobType: string): MultipartFile {
  return bpmnFile(processId, sequence(serviceTask('task', jobType)));
}

/** Two service tasks one after the other: what the first one's worker says, the second one's sees. */
export function twoTasksModel(processId: string, jobType: string, nextType: string): MultipartFile {
  const tasks = [serviceTask('task', jobType), serviceTask('next', nextType)];
  return bpmnFile(processId, sequence(...tasks));
}

/** A user task and then a service task. */
export function userThenServiceModel(processId: string, nextType: string): MultipartFile {
  return bpmnFile(processId, sequence(USER_TASK, serviceTask('next', nextType)));
}

const USER_TASK =
  '<bpmn:userTask id="task" name="Task"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>';

/** A user task of the engine's own. */
export function userTaskModel(processId: string): MultipartFile {
  return bpmnFile(processId, sequence(USER_TASK));
}

/** Waits for a message whose correlation key is the variable `order`, then has a job. */
export function messageModel(
  processId: string,
  messageName: string,
  jobType: string,
): MultipartFile {
  const definition = `<bpmn:message id="message" name="${messageName}"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>`;
  const wait =
    '<bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition id="wait-for" messageRef="message"/></bpmn:intermediateCatchEvent>';
  return bpmnFile(processId, sequence(wait, serviceTask('task', jobType)), definition);
}

/** Waits for a signal, then has a job. */
export function signalModel(processId: string, signalName: string, jobType: string): MultipartFile {
  const definition = `<bpmn:signal id="signal" name="${signalName}"/>`;
  const wait =
    '<bpmn:intermediateCatchEvent id="wait"><bpmn:signalEventDefinition id="wait-for" signalRef="signal"/></bpmn:intermediateCatchEvent>';
  return bpmnFile(processId, sequence(wait, serviceTask('task', jobType)), definition);
}

/** A signal starts it, and then it has a job. A start event has no variables, so neither name is an expression. */
export function signalStartModel(
  processId: string,
  signalName: string,
  jobType: string,
): MultipartFile {
  const definition = `<bpmn:signal id="signal" name="${signalName}"/>`;
  const start =
    '<bpmn:startEvent id="start"><bpmn:signalEventDefinition id="starts" signalRef="signal"/></bpmn:startEvent>';
  const elements = sequence(serviceTask('task', jobType)).replace(PLAIN_START, start);
  return bpmnFile(processId, elements, definition);
}

/** A job whose error of this code goes to another job. */
export function errorModel(
  processId: string,
  jobType: string,
  errorCode: string,
  handlerJobType: string,
): MultipartFile {
  const definition = `<bpmn:error id="error" name="${errorCode}" errorCode="${errorCode}"/>`;
  const boundary = `<bpmn:boundaryEvent id="caught" attachedToRef="task"><bpmn:errorEventDefinition id="caught-error" errorRef="error"/></bpmn:boundaryEvent>
    ${serviceTask('handler', handlerJobType)}<bpmn:endEvent id="handled"/>
    ${flow('caught', 'handler')}${flow('handler', 'handled')}`;
  return bpmnFile(processId, `${sequence(serviceTask('task', jobType))}${boundary}`, definition);
}

/** A table with the hit policy UNIQUE: what a colour costs. `red` 10, `blue` 20, any other 30; variants differ in a label. */
export function decisionModel(decisionId: string, variant = 0): MultipartFile {
  const id = (name: string) => `${decisionId}-${name}`;
  const rule = (name: string, input: string, output: string) =>
    `<rule id="${id(name)}"><inputEntry id="${id(name)}-in"><text>${input}</text></inputEntry><outputEntry id="${id(name)}-out"><text>${output}</text></outputEntry></rule>`;
  const xml = `<decision id="${decisionId}" name="${decisionId}">
    <decisionTable id="${id('table')}" hitPolicy="UNIQUE">
      <input id="${id('input')}" label="colour ${variant}"><inputExpression id="${id('expression')}" typeRef="string"><text>colour</text></inputExpression></input>
      <output id="${id('output')}" label="price" name="price" typeRef="number"/>
      ${rule('red', '"red"', '10')}
      ${rule('blue', '"blue"', '20')}
      ${rule('other', 'not("red", "blue")', '30')}
    </decisionTable>
  </decision>`;
  return dmnFile(decisionId, xml);
}

/** The same table without the ids that DMN leaves optional: of its parts, and of what it puts out. */
export function decisionModelWithoutIds(decisionId: string): MultipartFile {
  const model = decisionModel(decisionId);
  const text = new TextDecoder().decode(model.content);
  const bare = text.replaceAll(/<(output|rule|inputEntry|outputEntry) id="[^"]*"/g, '<$1');
  return {...model, content: new TextEncoder().encode(bare)};
}

const PLAIN_START = '<bpmn:startEvent id="start"/>';

function serviceTask(id: string, jobType: string): string {
  return `<bpmn:serviceTask id="${id}" name="${id}"><bpmn:extensionElements>
      <zeebe:taskDefinition type="${jobType}" retries="3"/>
      <zeebe:taskHeaders><zeebe:header key="colour" value="blue"/></zeebe:taskHeaders>
    </bpmn:extensionElements></bpmn:serviceTask>`;
}

/** Start, the nodes in order, end. */
function sequence(...nodes: readonly string[]): string {
  const ids = nodes.map(each => /id="([^"]+)"/.exec(each)?.[1] ?? '');
  const flows = ['start', ...ids].map((id, at) => flow(id, ids[at] ?? 'end'));
  return [PLAIN_START, ...nodes, '<bpmn:endEvent id="end"/>', ...flows].join('\n    ');
}

function flow(from: string, to: string): string {
  return `<bpmn:sequenceFlow id="${from}-to-${to}" sourceRef="${from}" targetRef="${to}"/>`;
}

function bpmnFile(processId: string, elements: string, definitions = ''): MultipartFile {
  return file(
    `${processId}.bpmn`,
    `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions"
  targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" name="${processId}" isExecutable="true">
    ${elements}
  </bpmn:process>
  ${definitions}
</bpmn:definitions>
`,
  );
}

function file(fileName: string, text: string): MultipartFile {
  const content = new TextEncoder().encode(text);
  return {field: 'resources', fileName, mediaType: 'application/xml', content};
}

/** A table over the number `amount` with one output; rules from the top. */
export interface DecisionTableShape {
  /** In DMN's words: `RULE ORDER`. */
  readonly hitPolicy: string;
  /** What COLLECT makes of the outputs: `SUM`. */
  readonly aggregation?: string;
  /** A test of the amount, and the output where it holds. */
  readonly rules: readonly (readonly [test: string, output: number])[];
}

/** A DMN file with such tables as its decisions, by their ids. */
export function decisionTablesModel(
  name: string,
  tables: ReadonlyMap<string, DecisionTableShape>,
): MultipartFile {
  return dmnFile(name, [...tables].map(([id, shape]) => tableXml(id, shape)).join('\n  '));
}

function tableXml(decisionId: string, {aggregation, hitPolicy, rules}: DecisionTableShape): string {
  const policy = `hitPolicy="${hitPolicy}"${aggregation ? ` aggregation="${aggregation}"` : ''}`;
  return `<decision id="${decisionId}" name="${decisionId}">
    <decisionTable id="${decisionId}-table" ${policy}>
      <input id="${decisionId}-input" label="amount"><inputExpression id="${decisionId}-expression" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="${decisionId}-output" label="rate" name="rate" typeRef="number"/>
      ${rules.map((rule, at) => ruleXml(`${decisionId}-rule-${at}`, rule)).join('\n      ')}
    </decisionTable>
  </decision>`;
}

function ruleXml(id: string, [test, output]: readonly [string, number]): string {
  const input = `<inputEntry id="${id}-in"><text>${test.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</text></inputEntry>`;
  return `<rule id="${id}">${input}<outputEntry id="${id}-out"><text>${output}</text></outputEntry></rule>`;
}

function dmnFile(name: string, decisions: string): MultipartFile {
  return file(
    `${name}.dmn`,
    `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${name}-requirements"
  name="${name}" namespace="http://camunda.org/schema/1.0/dmn">
  ${decisions}
</definitions>
`,
  );
}
