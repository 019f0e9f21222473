import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {
  bpmn,
  chain,
  extensions,
  flow,
  message,
  node,
  service,
  through,
  waits,
} from '../process-model/models.case.ts';
import type {ProcessCounts} from '../record/process-counts.ts';
import type {RunRecord} from '../record/run-record.ts';
import {runCli} from './in-process.case.ts';

let folder = '';

/** A job, a message, a user task that sends back to the job, a called process, an error that is caught. */
const ORDER = bpmn(
  [
    ...[node('startEvent', 'start'), service('pay', 'pay &amp; more'), waits('paid', 'm')],
    node(
      'userTask',
      'approve',
      extensions('<zeebe:userTask/><zeebe:formDefinition formId="approve"/>'),
      'name="Approve &quot;it&quot; ✓"',
    ),
    node('exclusiveGateway', 'ok', '', 'default="ok-ship"'),
    node('callActivity', 'ship', extensions('<zeebe:calledElement processId="shipping"/>')),
    node(
      'boundaryEvent',
      'declined',
      '<bpmn:errorEventDefinition errorRef="e"/>',
      'attachedToRef="pay"',
    ),
    ...[node('endEvent', 'end'), node('endEvent', 'rejected')],
    ...[
      chain('start', 'pay', 'paid', 'approve', 'ok', 'ship', 'end'),
      flow('declined', 'rejected'),
    ],
    flow('ok', 'pay', '=not(approved) and order.total &gt; 100'),
  ].join(''),
  {extra: `${message('m', 'order', '=order.id')}<bpmn:error id="e" errorCode="DECLINED"/>`},
);

const SHIPPING = bpmn(through(['pack', service('pack', 'order')]), {id: 'shipping'});
const FORM = {id: 'approve', components: [{type: 'checkbox', key: 'approved'}]};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  await writeFile(join(folder, 'order.bpmn'), ORDER);
  await writeFile(join(folder, 'shipping.bpmn'), SHIPPING);
  await writeFile(join(folder, 'approve.form'), JSON.stringify(FORM));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

async function loadModel(name: string, ...flags: readonly string[]) {
  const out = join(folder, `out-${name}`);
  const shape = ['--rate', '20', '--duration', '1s', '--out', out, '--seed', '7'];
  const {status, stdout, stderr} = await runCli(
    'load',
    join(folder, `${name}.bpmn`),
    ...shape,
    ...flags,
  );
  const record = await readFile(join(out, 'record.json'), 'utf8').catch(() => 'null');
  return {
    status,
    said: stdout + stderr,
    load: (JSON.parse(record) as RunRecord | null)?.loads[0],
    out,
  };
}

it('drives a model of its user to its ends, and says how long each element took', async () => {
  const how = ['--worker', 'pay & more=30ms,errors=20%', '--worker', 'approve=50ms'];
  const {load} = await loadModel('order', ...how);
  expect(load?.ledger).toMatchObject({created: 21, completed: 21, lostCount: 0, openCount: 0});
  const [order, shipping] = (load?.processes ?? []) as [ProcessCounts, ProcessCounts];
  expect(order).toMatchObject({bpmnProcessId: 'order', created: 21, completed: 21});
  const {pay, approve} = order.elements;
  expect(pay?.errors).toBeGreaterThan(0);
  expect(pay?.handling?.meanMs).toBeGreaterThanOrEqual(30);
  expect(pay?.waiting?.count).toBe(pay?.activated);
  expect(approve?.handling?.meanMs).toBeGreaterThanOrEqual(50);
  expect(approve?.completed).toBe(approve?.activated);
  // Some are sent back.
  expect(approve?.completed).toBeGreaterThan(shipping.elements['pack']?.completed ?? 0);
  expect(load?.checks.every(each => each.fails === 0)).toBe(true);
});

it('says at which elements the instances stay that did not end', async () => {
  const stuck = through(['pay', service('pay')], ['rate', service('rate')]);
  await writeFile(join(folder, 'stuck.bpmn'), bpmn(stuck));
  const {load, said} = await loadModel('stuck', '--worker', 'rate=0ms,failures=100%');
  expect(load?.thresholds).toContainEqual(
    expect.objectContaining({metric: 'process_instances_ended', state: 'broken'}),
  );
  const [{elements}] = (load?.processes ?? []) as [ProcessCounts];
  expect(elements['rate']).toMatchObject({completed: 0, incidents: 21, staying: 21});
  expect(load?.ledger).toMatchObject({created: 21, lostCount: 0, openCount: 21});
  expect(said).toContain('21 process instances did not end: 21 at order/rate');
});

it('refuses a model before there is a target', async () => {
  await writeFile(join(folder, 'no-type.bpmn'), bpmn(through(['pay', node('serviceTask', 'pay')])));
  const {status, said} = await loadModel('no-type', '--base-url', 'http://127.0.0.1:1');
  expect(status).toBe(2);
  expect(said).toContain(
    "c8gauge: 'pay': has no job type, so no worker can do it: set its type in the Modeler",
  );
});

it.each([
  [
    ['process-loop', '--worker', 'a=1s'],
    /--worker, .* are for models, and process-loop is a script/,
  ],
  [
    ['x.bpmn', '--worker', 'a'],
    /--worker a names no type and duration: write it like charge-card=200ms/,
  ],
  [['x.bpmn', '--worker', 'a=1s,failures=200%'], /'200%' is not a share/],
  [['x.bpmn', '--worker', 'a=1s,retries=2'], /there is no 'retries'/],
  [['not-there.bpmn'], /there is no model at .*not-there\.bpmn/],
])('refuses %j', async (args, words) => {
  const {status, stderr} = await runCli('load', ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});

it('writes the script that a load runs, to be changed', async () => {
  const project = join(folder, 'project');
  const how = ['--worker', 'pay & more=30ms,errors=20%', '--worker', 'approve=50ms'];
  const made = await runCli(
    'init',
    project,
    '--from',
    join(folder, 'order.bpmn'),
    '--seed',
    '7',
    ...how,
  );
  expect(made.status).toBe(0);
  expect(made.stdout).toMatch(/next: npx c8gauge load \S+order\.ts --rate 20/);
  for (const name of ['order.ts', 'order.variables.json', 'models/approve.form']) {
    const ran = await readFile(join(folder, 'out-order', 'script', name), 'utf8');
    expect(await readFile(join(project, name), 'utf8')).toBe(ran);
  }
  expect((await runCli('init', project, '--from', join(folder, 'order.bpmn'))).status).toBe(2);
});
