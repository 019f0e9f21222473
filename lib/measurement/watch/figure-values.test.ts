import {describe, expect, it} from 'vitest';
import {figureValues, increaseOf, type NodePages} from './figure-values.ts';
import {CLUSTER_FIGURES} from './figures.ts';
import {pageAt} from './page.case.ts';

type Lines = readonly string[];

/** Two seconds between two pages of a node. */
async function node(name: string, before: Lines, now: Lines): Promise<NodePages> {
  return {node: name, before: await pageAt(10, ...before), now: await pageAt(12, ...now)};
}

function figure(name: string, nodes: readonly NodePages[], resets: string[] = []) {
  const query = CLUSTER_FIGURES.find(each => each.name === name);
  if (!query) throw new Error(`there is no ${name}`);
  return Object.fromEntries(
    figureValues(query, nodes, (of, metric) => resets.push(`${of} ${metric}`)),
  );
}

const ended = (partition: number, count: number, type = 'PROCESS') =>
  `zeebe_element_instance_events_total{action="completed",type="${type}",partition="${partition}"} ${count}`;
const appended = (partition: number, at: number) =>
  `zeebe_log_appender_last_committed_position{partition="${partition}"} ${at}`;
const exported = (partition: number, at: number, exporter = 'es') =>
  `zeebe_exporter_last_exported_position{exporter="${exporter}",partition="${partition}"} ${at}`;

describe('figures of a cluster', () => {
  it('are what counters of all nodes increased by in a second, by partition', async () => {
    const nodes = [
      await node('a', [ended(1, 100), ended(2, 7)], [ended(1, 140), ended(2, 7)]),
      // The leader of partition 2; it led partition 1 once, and its counter stands still.
      await node('b', [ended(1, 5000), ended(2, 0)], [ended(1, 5000), ended(2, 60)]),
    ];
    expect(figure('process-instances', nodes)).toEqual({1: 20, 2: 30});
  });

  it('leave out sequence flows, which are no nodes', async () => {
    const types = ['PROCESS', 'SERVICE_TASK', 'END_EVENT', 'SEQUENCE_FLOW'];
    const page = (count: number) => types.map(each => ended(1, count, each));
    expect(figure('flow-nodes', [await node('a', page(0), page(10))])).toEqual({1: 10});
  });

  it('count a series from 0 that was not there before', async () => {
    expect(figure('process-instances', [await node('a', ['up 1'], [ended(1, 8)])])).toEqual({1: 4});
  });

  it('are not known for a partition whose counter went back, and known for the others', async () => {
    const resets: string[] = [];
    const nodes = [await node('a', [ended(1, 100), ended(2, 10)], [ended(1, 99), ended(2, 20)])];
    expect(figure('process-instances', nodes, resets)).toEqual({2: 5});
    expect(resets).toEqual(['a zeebe_element_instance_events_total']);
    expect(increaseOf({names: ['zeebe_element_instance_events_total']}, nodes)).toBeNull();
  });

  it('have nothing to say after one page, and of a page without the metric', async () => {
    const once: NodePages = {node: 'a', now: await pageAt(12, ended(1, 5)), before: null};
    expect(figure('process-instances', [once])).toEqual({});
    expect(figure('jobs', [await node('a', [ended(1, 1)], [ended(1, 2)])])).toEqual({});
  });

  it('take the position of the node that is furthest: a follower neither adds nor hides', async () => {
    const nodes = [
      await node('leader', ['up 1'], [appended(1, 1000), exported(1, 990)]),
      // It led once: its exporter stands where that ended, and its log goes on.
      await node('follower', ['up 1'], [appended(1, 998), exported(1, 200)]),
    ];
    expect(figure('exporting-backlog', nodes)).toEqual({1: 10});
  });

  it('say how far the last exporter is behind', async () => {
    const page = [appended(1, 1000), exported(1, 1000, 'search'), exported(1, 400, 'optimize')];
    expect(figure('exporting-backlog', [await node('a', ['up 1'], page)])).toEqual({1: 600});
  });

  it('have no backlog below nothing, and none where only one position is told', async () => {
    const page = [appended(1, 10), exported(1, 12), appended(2, 10), exported(3, 10)];
    expect(figure('exporting-backlog', [await node('a', ['up 1'], page)])).toEqual({1: 0});
  });

  it('leave out what is not a number', async () => {
    const page = [
      appended(1, Number.NaN),
      exported(1, 1),
      'jvm_memory_used_bytes{area="heap"} +Inf',
    ];
    const nodes = [await node('a', ['up 1'], page)];
    expect(figure('exporting-backlog', nodes)).toEqual({});
    expect(figure('heap', nodes)).toEqual({});
  });

  const requests = (dropped: number, received: number) => [
    `zeebe_dropped_request_count_total{partition="1"} ${dropped}`,
    `zeebe_received_request_count_total{partition="1"} ${received}`,
  ];

  it('say which share was refused, and nothing where nothing came', async () => {
    const busy = await node('a', requests(0, 0), requests(25, 100));
    expect(figure('refused', [busy])).toEqual({1: 0.25});
    expect(figure('refused', [await node('a', requests(2, 100), requests(2, 100))])).toEqual({});
    // More dropped than received is a lie: it is no share above all.
    expect(figure('refused', [await node('a', requests(0, 0), requests(9, 3))])).toEqual({1: 1});
  });

  const time = (counts: readonly number[], sum: number) => [
    ...counts.map(
      (count, at) =>
        `zeebe_process_instance_execution_time_seconds_bucket{partition="1",le="${[0.1, 1, '+Inf'][at]}"} ${count}`,
    ),
    `zeebe_process_instance_execution_time_seconds_count{partition="1"} ${counts.at(-1)}`,
    `zeebe_process_instance_execution_time_seconds_sum{partition="1"} ${sum}`,
  ];

  it.each([
    ['linear within a bucket', [1000, 1000, 1000], [1000, 1100, 1100], {1: 0.991}],
    ['the last bound where it is beyond all', [0, 0, 0], [0, 0, 10], {1: 1}],
    ['nothing without samples', [7, 8, 9], [7, 8, 9], {}],
    ['nothing where the buckets contradict each other', [0, 0, 0], [10, 5, 10], {}],
  ] as const)(
    'have the percentile of what came since the page before: %s',
    async (_, before, now, p99) => {
      const nodes = [await node('a', time(before, 0), time(now, 50))];
      const told = figure('execution-time', nodes);
      expect(told[1]?.toFixed(9)).toBe((p99 as Partial<Record<number, number>>)[1]?.toFixed(9));
    },
  );

  it('have its mean', async () => {
    const nodes = [await node('a', time([0, 0, 0], 100), time([0, 0, 100], 150))];
    expect(figure('execution-time-mean', nodes)).toEqual({1: 0.5});
  });

  it.each([
    ['seconds', ['process_cpu_seconds_total 10'], ['process_cpu_seconds_total 13'], 1.5],
    ['nanoseconds', ['process_cpu_time_ns_total 1e9'], ['process_cpu_time_ns_total 5e9'], 2],
    ['a share', ['up 1'], ['process_cpu_usage 0.25', 'system_cpu_count 4'], 1],
  ] as const)('have the CPU of a node from %s', async (_, before, now, cores) => {
    expect(figure('cpu', [await node('broker-0', before, now)])).toEqual({'broker-0': cores});
  });

  it('have a route of HTTP, whatever it answered', async () => {
    const line = (status: number, count: number) =>
      `http_server_requests_seconds_count{method="POST",uri="/v2/jobs/activation",status="${status}"} ${count}`;
    const nodes = [await node('a', ['up 1'], [line(200, 10), line(429, 4)])];
    expect(figure('http-requests', nodes)).toEqual({'POST /v2/jobs/activation': 7});
  });
});
