import {afterEach, describe, expect, it} from 'vitest';
import {COMMAND_MS_MAX} from './feel/limits.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';

async function run(inside: string, variables = {}): Promise<void> {
  expect((await test.deploy({'model.bpmn': bpmn(inside)})).status).toBe(200);
  const created = await test.post('/process-instances', {bpmnProcessId: 'process', variables});
  expect(created.status, created.text).toBe(200);
}

const incidents = async () => (await test.post('/incidents/search')).body.items;

describe('what one command may lead to', () => {
  it('ends a model that loops without a wait in an incident, and goes on when that is resolved', async () => {
    test = testCluster({stepsMax: 300});
    await run(`${START}<bpmn:task id="a"/><bpmn:task id="b"/>${flows('start > a > b > a')}`);
    const [incident, ...more] = await incidents();
    expect(more).toEqual([]);
    expect(incident.errorMessage).toContain('more steps than one may');
    expect(test.cluster.steps.size).toBe(0);
    await test.post(`/incidents/${incident.incidentKey ?? incident.key}/resolution`);
    const again = await incidents();
    expect(again.filter((each: {state: string}) => each.state === 'ACTIVE')).toHaveLength(1);
  });

  it('shares its time for expressions among the items of a multi-instance', async () => {
    test = testCluster();
    const slow = '=count(for i in 1..1000000 return matches(text, &quot;(a+)+$&quot;)) &gt; item';
    const loop =
      '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
    const mapping = `<zeebe:ioMapping><zeebe:input source="${slow}" target="x"/></zeebe:ioMapping>`;
    const work = task('work', 'work', mapping).replace(
      '</bpmn:serviceTask>',
      `${loop}</bpmn:serviceTask>`,
    );
    const items = Array.from({length: 12}, (_, at) => at);
    await run(`${START}${work}${flows('start > work')}`, {items, text: `${'a'.repeat(40)}!`});
    // Each turn gives way to other requests; the clock is the test's.
    for (let turn = 0; turn < 50; turn++) test.clock.advance(1);
    const messages = (await incidents()).map((each: {errorMessage: string}) => each.errorMessage);
    expect(messages).toHaveLength(12);
    const spent = messages.filter((each: string) =>
      each.includes(`used up the ${COMMAND_MS_MAX} ms`),
    );
    expect(spent.length).toBeGreaterThanOrEqual(7);
  });
});
