import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {type Cluster, createCluster} from '../../lib/cluster/cluster.ts';
import type {ClusterDialect} from '../../lib/cluster/dialects/dialect.ts';
import {buildServer} from '../../lib/cluster/server.ts';
import {unjudgedOperations} from '../../lib/record/findings.ts';
import {runConformance} from './run-conformance.ts';
import {startTestRunner, type TestRunner} from './run-test-files.ts';

/** A document shaped as Camunda's for 8.8, with one operation that the cluster does not have. */
const LATER = fileURLToPath(
  new URL('../../lib/contract/dialects/fixture/rest-api.yaml', import.meta.url),
);

let runner: TestRunner;
let cluster: Cluster;
let server: ReturnType<typeof buildServer>;

beforeAll(async () => {
  runner = await startTestRunner([]);
});
afterAll(() => runner.close());

afterEach(async () => {
  await server.close();
  cluster.close();
});

async function serve(dialect: ClusterDialect): Promise<string> {
  cluster = createCluster({partitions: 4});
  server = buildServer(cluster, {dialect});
  await server.listen({port: 0, host: '127.0.0.1'});
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

describe('the suite on a later version', {timeout: 120_000}, () => {
  it('finds only the operation that the target does not serve', async () => {
    const baseUrl = await serve('8.8');
    const options = {baseUrl, contractFile: LATER, seed: 1, runner};
    const result = await runConformance({...options, spoken: '8.8'});
    const [unknown, known] = [true, false].map(is =>
      result.findings.filter(each => (each.waived === null) === is),
    );
    expect(unknown?.map(each => [each.id, each.level])).toEqual([
      ['searchJobs/served/absent', 'contract'],
    ]);
    const places = known?.map(({id, waived}) => `${waived?.knownOf} ${id.split('#')[1]}`);
    expect(new Set(places)).toEqual(new Set(['8.8 /failedDecisionDefinitionId']));
    const flows = result.outcomes.filter(each => ['lifecycle', 'page'].includes(each.check));
    expect(flows.length).toBeGreaterThan(10);
    expect(flows.filter(each => each.status !== 'pass' && each.status !== 'skip')).toEqual([]);
    const skips = result.outcomes.filter(each => each.operation === 'searchJobs');
    expect(skips.at(-1)?.reason).toBe('the target does not serve it');
    // What is not tried does not count as missed.
    expect(unjudgedOperations(result)).toEqual([]);
  });

  it('never sends what reaches further than what it creates, unless it is named', async () => {
    const baseUrl = await serve('8.8');
    const received: string[] = [];
    server.server.on('request', ({url}) => received.push(String(url)));
    const operations = ['pinClock', 'cancelProcessInstancesBatchOperation', 'getTopology'];
    const options = {baseUrl, contractFile: LATER, seed: 1, runner};
    const named = await runConformance({...options, operations});
    expect(named.outcomes.find(each => each.operation === 'pinClock')?.reason).toBe(
      'not tried: it sets the clock of the whole cluster (--allow pinClock)',
    );
    expect(unjudgedOperations(named)).toEqual(operations.slice(0, 2));
    expect(received.filter(each => /clock|cancellation/.test(each))).toEqual([]);
    await runConformance({...options, operations, allowed: ['pinClock']});
    expect(received.filter(each => /clock/.test(each)).length).toBeGreaterThan(0);
    expect(received.filter(each => /cancellation/.test(each))).toEqual([]);
  });

  it('finds a target that speaks another version', async () => {
    const baseUrl = await serve('8.6');
    const operations = ['throwJobError', 'getProcessInstance', 'broadcastSignal'];
    const options = {contractFile: LATER, seed: 1, operations, runner};
    const result = await runConformance({baseUrl, ...options});
    const found = new Set(result.findings.map(each => `${each.operation}/${each.check}`));
    expect(found).toContain('getProcessInstance/schema');
    expect(found).toContain('broadcastSignal/documented-status');
    // Named by the document's id in the options, and by ours in outcomes.
    expect(result.outcomes.some(each => each.operation === 'throwError')).toBe(true);
  });
});
