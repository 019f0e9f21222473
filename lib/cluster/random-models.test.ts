import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {fuzz} from './fuzz.case.ts';
import {bpmn, flows, type TestCluster, testCluster} from './testing.ts';

/** One model for so many requests of the fuzz: a model takes some fifty requests. */
const options = {numRuns: Math.ceil(fuzz.runs / 3), seed: fuzz.seed};
const timeout = 1_800_000;

/** A block-structured process: whatever its shape, it has one way in and one way out. */
type Block =
  | {readonly type: 'task'}
  | {readonly type: 'wait'}
  | {
      readonly type: 'sequence' | 'parallel' | 'choice' | 'inclusive' | 'subProcess';
      readonly blocks: readonly Block[];
    }
  | {readonly type: 'each'; readonly sequential: boolean; readonly items: number};

const {block} = fc.letrec<{block: Block}>(tie => ({
  block: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'block'},
    fc.constant<Block>({type: 'task'}),
    fc.constant<Block>({type: 'wait'}),
    fc.record<Block & {type: 'each'}>({
      type: fc.constant('each'),
      sequential: fc.boolean(),
      items: fc.nat(4),
    }),
    fc.record({
      type: fc.constantFrom('sequence', 'parallel', 'choice', 'inclusive', 'subProcess'),
      blocks: fc.array(tie('block'), {minLength: 1, maxLength: 3}),
    }),
  ),
}));

/** The instance's `branch` says which of a gateway's flows it takes: one, all, or those up to it. */
const FORKS = {
  parallel: {kind: 'parallelGateway', condition: () => ''},
  choice: {kind: 'exclusiveGateway', condition: (n: number) => `=branch = ${n} or ${n} = 0`},
  inclusive: {kind: 'inclusiveGateway', condition: (n: number) => `=branch >= ${n}`},
};

/** Writes blocks as BPMN; each call gives the ids of the way in and the way out. */
class Writer {
  xml = '';
  #ids = 0;

  write(item: Block): readonly [string, string] {
    switch (item.type) {
      case 'task':
        return this.#node('serviceTask', '<zeebe:taskDefinition type="work"/>');
      case 'wait':
        return this.#node(
          'intermediateCatchEvent',
          '',
          '<bpmn:timerEventDefinition><bpmn:timeDuration>PT1M</bpmn:timeDuration></bpmn:timerEventDefinition>',
        );
      case 'each':
        return this.#node(
          'serviceTask',
          '<zeebe:taskDefinition type="work"/>',
          `<bpmn:multiInstanceLoopCharacteristics isSequential="${item.sequential}"><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[${Array.from({length: item.items}, (_, n) => n)}]"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`,
        );
      case 'sequence':
        return this.#chain(item.blocks.map(each => this.write(each)));
      case 'subProcess':
        return this.#subProcess(item.blocks);
      default:
        return this.#fork(item);
    }
  }

  start(): readonly [string, string] {
    return this.#node('startEvent');
  }

  end(): readonly [string, string] {
    return this.#node('endEvent');
  }

  connect(from: string, to: string, condition = ''): void {
    const inside = condition && `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`;
    this.xml += `<bpmn:sequenceFlow id="f${this.#ids++}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
  }

  #node(type: string, extensions = '', more = ''): readonly [string, string] {
    const id = `n${this.#ids++}`;
    const inside = extensions && `<bpmn:extensionElements>${extensions}</bpmn:extensionElements>`;
    this.xml += `<bpmn:${type} id="${id}">${inside}${more}</bpmn:${type}>`;
    return [id, id];
  }

  #chain(ends: readonly (readonly [string, string])[]): readonly [string, string] {
    for (let n = 1; n < ends.length; n++) this.connect(ends[n - 1]?.[1] ?? '', ends[n]?.[0] ?? '');
    return [ends[0]?.[0] ?? '', ends.at(-1)?.[1] ?? ''];
  }

  #subProcess(blocks: readonly Block[]): readonly [string, string] {
    const id = `n${this.#ids++}`;
    const outer = this.xml;
    this.xml = '';
    this.#chain([this.start(), ...blocks.map(each => this.write(each)), this.end()]);
    this.xml = `${outer}<bpmn:subProcess id="${id}">${this.xml}</bpmn:subProcess>`;
    return [id, id];
  }

  #fork(item: Block & {blocks: readonly Block[]}) {
    const {kind, condition} = FORKS[item.type as keyof typeof FORKS];
    const [fork] = this.#node(kind);
    const [join] = this.#node(kind);
    for (const [n, each] of item.blocks.entries()) {
      const [into, out] = this.write(each);
      this.connect(fork, into, condition(n));
      this.connect(out, join);
    }
    return [fork, join] as const;
  }
}

function modelOf(blocks: readonly Block[]): string {
  const writer = new Writer();
  const ends = [writer.start(), ...blocks.map(each => writer.write(each)), writer.end()];
  for (let n = 1; n < ends.length; n++) writer.connect(ends[n - 1]?.[1] ?? '', ends[n]?.[0] ?? '');
  return bpmn(writer.xml);
}

/** Works all jobs and moves time until nothing is left to do. @returns everything that was answered */
async function workOff(test: TestCluster, instances: number): Promise<string[]> {
  const answers: string[] = [];
  for (let n = 0; n < instances; n++) {
    const variables = {branch: n};
    const created = await test.post('/process-instances', {bpmnProcessId: 'process', variables});
    answers.push(created.text);
  }
  for (let turns = 0; turns < 300 && test.cluster.instances.size > 0; turns++) {
    const activated = await test.post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 1000,
      requestTimeout: -1,
    });
    answers.push(activated.text);
    for (const {jobKey} of activated.body.jobs) await test.post(`/jobs/${jobKey}/completion`);
    test.clock.advance(60_000);
  }
  return answers;
}

const blocks = fc.array(block, {minLength: 1, maxLength: 3});

describe('whatever the shape of a process', () => {
  it('all its instances end, and leave nothing behind', {timeout}, async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async shape => {
        const test = testCluster({partitions: 3});
        const deployed = await test.deploy({'x.bpmn': modelOf(shape)});
        expect(deployed.status, deployed.text).toBe(200);
        await workOff(test, 3);
        const {cluster} = test;
        expect([...cluster.search.incidents.values()]).toEqual([]);
        expect([cluster.instances.size, cluster.jobs.size, cluster.timers.size]).toEqual([0, 0, 0]);
        const states = [...cluster.search.processInstances.values()].map(({state}) => state);
        expect(states).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
        await test.close();
      }),
      options,
    );
  });

  it('cancelling leaves nothing behind either, at any time', {timeout}, async () => {
    await fc.assert(
      fc.asyncProperty(blocks, fc.nat(3), async (shape, turns) => {
        const test = testCluster();
        await test.deploy({'x.bpmn': modelOf(shape)});
        const {body} = await test.post('/process-instances', {
          bpmnProcessId: 'process',
          variables: {branch: 1},
        });
        for (let turn = 0; turn < turns; turn++) {
          const {body: found} = await test.post('/jobs/activation', {
            type: 'work',
            timeout: 1e6,
            maxJobsToActivate: 1,
            requestTimeout: -1,
          });
          for (const {jobKey} of found.jobs) await test.post(`/jobs/${jobKey}/completion`);
        }
        const cancelled = await test.request(
          'DELETE',
          `/process-instances/${body.processInstanceKey}`,
        );
        expect([204, 404]).toContain(cancelled.status);
        const {cluster} = test;
        expect([cluster.instances.size, cluster.jobs.size, cluster.timers.size]).toEqual([0, 0, 0]);
        await test.close();
      }),
      options,
    );
  });

  it('the same commands at the same times give the same answers', {timeout}, async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async shape => {
        const [first, second] = [testCluster({partitions: 8}), testCluster({partitions: 8})];
        for (const each of [first, second]) await each.deploy({'x.bpmn': modelOf(shape)});
        expect(await workOff(second, 2)).toEqual(await workOff(first, 2));
        await first.close();
        await second.close();
      }),
      options,
    );
  });
});

describe('endless models', () => {
  let test: TestCluster;
  beforeEach(() => {
    test = testCluster({liveMax: 2000});
  });
  afterEach(() => test.close());

  const START = '<bpmn:startEvent id="start"/>';
  const deploy = (inside: string, references = '') =>
    test.deploy({'x.bpmn': bpmn(inside, references)});
  const create = async (variables = {}) =>
    (await test.post('/process-instances', {bpmnProcessId: 'process', variables})).body;
  const running = () => test.cluster.instances.size;

  /** Runs the steps that are left for later turns, until no instance is left. */
  function runOut(): void {
    for (let turns = 0; turns < 100 && running() > 0; turns++) test.clock.advance(1);
  }

  describe('a model that', () => {
    it('loops without end leaves the server able to answer', async () => {
      await deploy(
        `${START}<bpmn:exclusiveGateway id="again"/>${flows('start > again', 'again > again')}`,
      );
      const instance = await create();
      expect((await test.get('/topology')).status).toBe(200);
      const path = `/process-instances/${instance.processInstanceKey}`;
      expect((await test.request('DELETE', path)).status).toBe(204);
      test.clock.advance(1);
      expect(running()).toBe(0);
    });

    it('multiplies without end is cancelled before it takes all memory', async () => {
      await deploy(
        `${START}<bpmn:exclusiveGateway id="merge"/><bpmn:parallelGateway id="fork"/>${flows('start > merge > fork')}<bpmn:sequenceFlow id="a" sourceRef="fork" targetRef="merge"/><bpmn:sequenceFlow id="b" sourceRef="fork" targetRef="merge"/>`,
      );
      await create();
      runOut();
      expect(running()).toBe(0);
      expect([...test.cluster.search.processInstances.values()][0]?.state).toBe('CANCELED');
    });

    it('calls itself twice is cancelled with all that it called', async () => {
      const call = (id: string) =>
        `<bpmn:callActivity id="${id}"><bpmn:extensionElements><zeebe:calledElement processId="process"/></bpmn:extensionElements></bpmn:callActivity>`;
      await deploy(
        `${START}<bpmn:parallelGateway id="fork"/>${call('a')}${call('b')}${flows('start > fork > a', 'fork > b')}`,
      );
      await create();
      runOut();
      expect([running(), test.cluster.steps.size]).toEqual([0, 0]);
    });
  });
});
