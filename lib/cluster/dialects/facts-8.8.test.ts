import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {definitions, literal} from '../dmn/dmn-xml.case.ts';
import {bpmn, flows, multipartOf, type TestCluster, task, testCluster} from '../testing.ts';
import {FACTS} from './facts-8.8.case.ts';

const facts = FACTS.split('\n')
  .filter(line => line !== '')
  .map(line => line.split(' | ') as [string, string, string, string]);

const model = (id: string, inside: string, name = id) =>
  bpmn(`${inside}<bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>`).replace(
    'process id="process"',
    `process id="${id}" name="${name}"`,
  );
const chain = (node: string, id: string) => `${node}${flows(`start > ${id} > end`)}`;
const TAGGED = '<bpmn:extensionElements><zeebe:versionTag value="v2"/></bpmn:extensionElements>';
const ASK =
  '<bpmn:userTask id="ask" name="Ask"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="sales"/></bpmn:extensionElements></bpmn:userTask>';
const TIMER = (id: string) =>
  `<bpmn:intermediateCatchEvent id="${id}"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;
const CHOICE = `<bpmn:eventBasedGateway id="which"/>${TIMER('timer1')}${TIMER('timer2')}${flows('start > which > timer1 > end', 'which > timer2 > end')}`;

let test: TestCluster;
/** What the placeholders stand for that are the same in all facts. */
const known: Record<string, string> = {};

beforeAll(async () => {
  test = testCluster({}, {dialect: '8.8'});
  const [shop] = await deploy({
    'shop.bpmn': model('shop', chain(task('pay'), 'pay'), 'Shop'),
    'work.bpmn': model('work', chain(task('task', 'work'), 'task')),
    'lone.bpmn': model('lone', chain(task('task', 'lone'), 'task')),
    'tagged.bpmn': model('tagged', chain(task('task', 'tagged'), 'task')),
    'pass.bpmn': model('pass', chain('<bpmn:task id="step"/>', 'step')),
    'asking.bpmn': model('asking', chain(ASK, 'ask'), 'Asking'),
    'choice.bpmn': model('choice', CHOICE),
  });
  const [latest] = await deploy({
    'shop.bpmn': model('shop', TAGGED + chain(task('pay'), 'pay'), 'Shop'),
  });
  const [decision] = await deploy({'half.dmn': definitions(literal('half', 'amount / 2'))});
  known['definition'] = shop.processDefinition.processDefinitionKey;
  known['latest'] = latest.processDefinition.processDefinitionKey;
  known['decision'] = decision.decisionDefinition.decisionDefinitionKey;
  const shopping = {processDefinitionId: 'shop'};
  known['first'] = await create({...shopping, processDefinitionVersion: 1, tags: ['red']});
  known['second'] = await create({...shopping, variables: {who: 'jane', n: 2}});
  known['asked'] = await create({processDefinitionId: 'asking'});
});
afterAll(() => test.close());

async function deploy(files: Record<string, string>) {
  const {status, text, body} = await test.deploy(files);
  expect(status, text).toBe(200);
  return body.deployments;
}

async function create(body: JsonValue): Promise<string> {
  test.clock.advance(1);
  return (await test.post('/process-instances', body)).body.processInstanceKey;
}

async function makeJob(): Promise<string> {
  const processInstanceKey = await create({processDefinitionId: 'work'});
  const activation = {type: 'work', timeout: 60_000, maxJobsToActivate: 99};
  const {jobs} = (await test.post('/jobs/activation', activation)).body;
  return jobs.find(
    (job: {processInstanceKey: string}) => job.processInstanceKey === processInstanceKey,
  ).jobKey;
}

let spares = 0;

/** What is made anew for each fact that names it. */
const MADE: Readonly<Record<string, () => Promise<string>>> = {
  fresh: () => create({processDefinitionId: 'work'}),
  job: makeJob,
  async spare() {
    const [{processDefinition}] = await deploy({
      'spare.bpmn': model(`spare${spares++}`, chain('<bpmn:task id="step"/>', 'step')),
    });
    return processDefinition.processDefinitionKey;
  },
  async graph() {
    const graph = definitions(literal('spare', '1')).replace('id="graph"', 'id="spare-graph"');
    const deployed: {decisionRequirements?: {decisionRequirementsKey: string}}[] = await deploy({
      'spare.dmn': graph,
    });
    return (
      deployed.flatMap(each => each.decisionRequirements?.decisionRequirementsKey ?? [])[0] ?? ''
    );
  },
  async task() {
    const filter = {processInstanceKey: await create({processDefinitionId: 'asking'})};
    return (await test.post('/user-tasks/search', {filter})).body.items[0].userTaskKey;
  },
  async incident() {
    const jobKey = await makeJob();
    await test.post(`/jobs/${jobKey}/failure`, {errorMessage: 'boom'});
    return (await test.post('/incidents/search', {filter: {jobKey}})).body.items[0].incidentKey;
  },
};

async function placeholdersIn(text: string): Promise<Record<string, string>> {
  const made: Record<string, string> = {...known};
  for (const [, name = ''] of text.matchAll(/<(\w+)>/g)) {
    const make = MADE[name];
    if (make && made[name] === undefined) made[name] = await make();
  }
  return made;
}

/** Sends one request as the table writes it. */
function send(request: string): ReturnType<TestCluster['raw']> {
  const [, method = '', path = '', body] = /^(\S+)(?: (\S+)(?: (.*))?)?$/s.exec(request) ?? [];
  if (method === 'DEPLOY') {
    const [, name, content = ''] = /^DEPLOY (\S+?)=(.*)$/.exec(request) ?? [];
    const headers = {'content-type': 'multipart/form-data; boundary=c8gauge'};
    return test.raw('POST', '/deployments', multipartOf(name ? {[name]: content} : {}), headers);
  }
  if (body === undefined) return test.request(method, path);
  if (body === '-')
    return test.request(method, path, undefined, {'content-type': 'application/json'});
  return body === 'text'
    ? test.raw(method, path, body, {'content-type': 'text/plain'})
    : test.raw(method, path, body);
}

/** Where a value is not as the table wants it. */
function differences(actual: unknown, wanted: unknown, at = ''): readonly string[] {
  if (Array.isArray(wanted)) {
    const items = Array.isArray(actual) ? actual : [];
    if (items.length !== wanted.length) return [`${at}: ${items.length} items`];
    return wanted.flatMap((each, n) => differences(items[n], each, `${at}[${n}]`));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const fields = Object(actual) as Record<string, unknown>;
    return Object.entries(wanted).flatMap(([name, value]) => {
      if (!name.startsWith('!')) return differences(fields[name], value, `${at}.${name}`);
      return Object.hasOwn(fields, name.slice(1)) ? [`${at}.${name} is there`] : [];
    });
  }
  const isPattern = typeof wanted === 'string' && wanted.startsWith('~');
  const matches = isPattern ? new RegExp(wanted.slice(1)).test(String(actual)) : actual === wanted;
  return matches ? [] : [`${at} is ${String(actual)}, not ${String(wanted)}`];
}

const TITLE =
  /^(INVALID_ARGUMENT|INVALID_STATE|NOT_FOUND|Bad Request|Method Not Allowed|Unsupported Media Type)(?: (.*))?$/;

function bodyWanted(answer: string): unknown {
  if (answer === '' || answer === 'text/xml') return {};
  if (answer.startsWith('{')) return JSON.parse(answer);
  const [, count] = /^found (\d+)$/.exec(answer) ?? [];
  if (count !== undefined) return {page: {totalItems: Number(count)}};
  const [, title, detail] = TITLE.exec(answer) ?? [];
  if (title === undefined) throw new Error(`what is this answer: ${answer}`);
  return {title, ...(detail === undefined ? {} : {detail}), type: 'about:blank'};
}

describe('the facts of Camunda 8.8', () => {
  it('are many, each with an id of its own and a source', () => {
    expect(facts.length).toBeGreaterThanOrEqual(140);
    expect(new Set(facts.map(([id]) => id)).size).toBe(facts.length);
    for (const fact of facts) expect(fact, fact[0]).toHaveLength(4);
  });

  it.each(facts)('%s: %s', async (_id, requests, answer) => {
    const placeholders = await placeholdersIn(requests);
    const filled = (text: string) =>
      text.replace(/<(\w+)>/g, (whole, name: string) => placeholders[name] ?? whole);
    let reply: Awaited<ReturnType<typeof send>> | undefined;
    for (const request of filled(requests).split(' ; ')) reply = await send(request);
    const [, status, rest = ''] = /^(\d{3})(?: (.*))?$/.exec(filled(answer)) ?? [];
    expect(reply?.status, reply?.text).toBe(Number(status));
    if (rest === 'text/xml') expect(reply?.headers['content-type']).toBe('text/xml');
    expect(differences(reply?.body, bodyWanted(rest)), reply?.text).toEqual([]);
  });
});
