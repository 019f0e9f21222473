import {describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../auth/access.ts';
import {fixedAuthorization} from '../../auth/authorization.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {CLUSTER_FIGURES} from './figures.ts';
import type {MetricsPage} from './metrics-page.ts';
import {pageAt} from './page.case.ts';
import {type MetricsAddress, ScrapeProblem} from './scrape.ts';
import {ClusterWatch} from './watch-cluster.ts';

const START_MS = Date.parse('2026-11-24T12:00:00Z');

/** As much of a load as a watch looks at, of 20 seconds, 5 of which are its warm-up. */
function loadOf(seconds = 20): LoadResult {
  return {
    startedAt: new Date(START_MS).toISOString(),
    durationMs: seconds * 1000,
    seconds: [],
    marks: [{second: 0, untilSecond: 5, kind: 'warm-up', label: ''}],
    arrivals: {durationMs: seconds * 1000},
  } as unknown as LoadResult;
}

type Told = (url: string, second: number) => readonly string[];

/** Watches for some seconds what is told each second; a reason instead of lines is thrown. */
async function watched(
  urls: readonly string[],
  told: (url: string, second: number) => readonly string[] | string,
  seconds = 20,
) {
  const clock = new ManualClock(START_MS);
  const read = async ({url}: MetricsAddress): Promise<MetricsPage> => {
    const second = Math.round(clock.monotonicMs() / 1000);
    const lines = told(url, second);
    if (typeof lines === 'string') throw new ScrapeProblem(lines, lines.includes('more'));
    return {...(await pageAt(0, ...lines)), atMs: clock.epochMs()};
  };
  const watch = await ClusterWatch.start({
    ...{urls, queries: CLUSTER_FIGURES, clock, read},
    ...{access: anonymousAccess, baseUrl: 'http://127.0.0.1:8080'},
  });
  for (let second = 0; second < seconds; second++) {
    clock.advance(1000);
    await settled();
  }
  await watch.stop();
  const {cluster, targetCpuSeconds} = watch.during(loadOf());
  if (!cluster) throw new Error('it was not watched');
  return {cluster, targetCpuSeconds, misses: watch.misses()};
}

/** All promises that need no time. */
function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 5));
}

const broker: Told = (url, second) => [
  `process_start_time_seconds ${url.includes('b') ? '1700000000.25' : '1700000000.5'}`,
  `process_cpu_seconds_total ${10 + 0.5 * second}`,
  `zeebe_element_instance_events_total{action="completed",type="PROCESS",partition="1"} ${30 * second}`,
  `zeebe_log_appender_last_appended_position{partition="1"} ${1000 + 300 * second}`,
  `zeebe_log_appender_last_committed_position{partition="1"} ${1000 + 300 * second}`,
  `zeebe_stream_processor_last_processed_position{partition="1"} ${1000 + 300 * second}`,
  `zeebe_exporter_last_exported_position{exporter="es",partition="1"} ${1000 + 200 * second}`,
];

const A = 'http://a:9600/actuator/prometheus';
const B = 'http://b:9600/actuator/prometheus';

describe('a cluster that is watched', () => {
  it('tells its figures by the second of the load, and which backlog grows', async () => {
    const {cluster, targetCpuSeconds, misses} = await watched([A], broker);
    const values = (figure: string) => cluster.series.find(each => each.figure === figure)?.values;
    expect(values('process-instances')).toEqual(new Array(20).fill(30));
    expect(values('exporting-backlog')?.slice(0, 3)).toEqual([100, 200, 300]);
    expect(values('cpu')).toEqual(new Array(20).fill(0.5));
    expect(targetCpuSeconds).toBe(10);
    expect(cluster.causes.map(each => each.text)).toEqual([
      'the exporting backlog of partition 1 grew by 100 records/s (95 %: 100 to 100)',
    ]);
    expect(cluster.sources).toEqual([{url: A, node: 'a:9600', scrapes: 22, failed: 0}]);
    expect(cluster.missing).toContain('jobs');
    expect(cluster.missing).not.toContain('processing-backlog');
    expect([...misses, ...cluster.notes]).toEqual([]);
  });

  it('adds up its nodes, and has no sum while one of them is silent', async () => {
    const {cluster} = await watched([A, B], (url, second) =>
      url === B && second === 7 ? 'it answered 503' : broker(url, second),
    );
    const instances = cluster.series.find(each => each.figure === 'process-instances');
    expect(instances?.values.slice(5, 9)).toEqual([60, null, 60, 60]);
    expect(cluster.notes).toEqual([`${B}: it answered 503 (1 of 22 times, first at 7 s)`]);
  });

  it('goes on with the others when one stays away', async () => {
    const {cluster, targetCpuSeconds} = await watched([A, B], (url, second) =>
      url === B && second > 7 ? 'ECONNREFUSED' : broker(url, second),
    );
    const instances = cluster.series.find(each => each.figure === 'process-instances');
    expect(instances?.values.slice(6, 12)).toEqual([60, null, null, 30, 30, 30]);
    // What the other used is not all.
    expect(targetCpuSeconds).toBeUndefined();
  });

  it('says which address told nothing, and that the rest is not known', async () => {
    const {cluster, misses, targetCpuSeconds} = await watched([A], () => 'it answered 404');
    expect(misses).toEqual([`no metrics could be read at ${A}: it answered 404`]);
    expect(cluster.series).toEqual([]);
    expect(targetCpuSeconds).toBeUndefined();
    expect(cluster.notes).toEqual([
      `${A}: it answered 404 (22 of 22 times, first at 0 s)`,
      'no address tells the exporting backlog and the processing backlog: whether it grew is not known',
    ]);
  });

  it('reads a page that is too large less and less often', async () => {
    const {cluster} = await watched([A], () => 'it has more than 10 series');
    expect(cluster.sources[0]?.scrapes).toBeLessThan(7);
  });

  it('has no CPU time of a process that was started again', async () => {
    const {cluster, targetCpuSeconds} = await watched([A], (url, second) =>
      second < 8 ? broker(url, second) : broker('b', second - 8),
    );
    expect(targetCpuSeconds).toBeUndefined();
    expect(cluster.notes).toEqual([`${A}: its process was started again during the run`]);
    const instances = cluster.series.find(each => each.figure === 'process-instances');
    expect(instances?.values.slice(6, 10)).toEqual([30, null, 30, 30]);
  });

  it('notices several processes behind one address', async () => {
    const {cluster} = await watched([A], (_, second) => broker(second % 2 ? 'a' : 'b', second));
    expect(cluster.notes).toEqual([
      expect.stringMatching(/another process \d+ times: restarts, or several behind one address/),
    ]);
    expect(cluster.series.filter(each => each.figure === 'process-instances')).toEqual([]);
  });

  it('does not count a process twice that has two addresses', async () => {
    const {cluster} = await watched([A, B], (_, second) => broker('a', second));
    const instances = cluster.series.find(each => each.figure === 'process-instances');
    expect(instances?.values[5]).toBe(30);
    expect(cluster.notes).toEqual([`${B} is the same process as ${A}, and not read twice`]);
  });

  it('shows the sign-in of the target to its own host, and to no other', async () => {
    const seen: (string | null)[] = [];
    const clock = new ManualClock();
    const watch = await ClusterWatch.start({
      urls: ['http://127.0.0.1:9600/m?token=secret', 'http://elsewhere:9600/m'],
      ...{queries: CLUSTER_FIGURES, clock, baseUrl: 'http://127.0.0.1:8080'},
      access: {...anonymousAccess, authorization: fixedAuthorization('Bearer secret')},
      read: async address => {
        seen.push(address.authorization());
        throw new ScrapeProblem('it answered 401');
      },
    });
    await watch.stop();
    expect(seen.slice(0, 2)).toEqual(['Bearer secret', null]);
    expect(JSON.stringify(watch.during(loadOf()))).not.toContain('secret');
  });
});
