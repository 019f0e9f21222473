import {describe, expect, it} from 'vitest';
import type {HeapShare} from '../overload.ts';
import {bpmn, flows, task, testCluster} from '../testing.ts';
import type {ExportRates} from './event-log.ts';

const MODEL = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
);

async function started(exportRates: ExportRates = new Map(), heapShare: HeapShare = () => 0) {
  const made = testCluster({partitions: 2, exportRates}, {heapShare});
  await made.deploy({'one-task.bpmn': MODEL});
  const create = async (count: number) => {
    for (let each = 0; each < count; each++)
      await made.post('/process-instances', {bpmnProcessId: 'process'});
  };
  const metrics = async () => {
    const lines = (await made.page('/actuator/prometheus')).split('\n');
    const samples = lines.filter(each => each !== '' && !each.startsWith('#'));
    return new Map(
      samples.map(each => [each.replace(/ \S+$/, ''), Number(/\S+$/.exec(each)?.[0])]),
    );
  };
  return {...made, create, metrics};
}

describe('the metrics of the cluster', () => {
  it('are true: what was created, done and completed, by partition', async () => {
    const {create, post, metrics, clock, close} = await started();
    await create(3);
    clock.advance(400);
    const {body} = await post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 3,
    });
    for (const {jobKey} of body.jobs) await post(`/jobs/${jobKey}/completion`, {});
    const told = await metrics();
    const elements = (type: string, action: string, partition: number) =>
      told.get(
        `zeebe_element_instance_events_total{action="${action}",partition="${partition}",type="${type}"}`,
      );
    expect([1, 2].map(each => elements('PROCESS', 'activated', each))).toEqual([2, 1]);
    expect([1, 2].map(each => elements('PROCESS', 'completed', each))).toEqual([2, 1]);
    expect([1, 2].map(each => elements('SERVICE_TASK', 'completed', each))).toEqual([2, 1]);
    expect([1, 2].map(each => elements('SEQUENCE_FLOW', 'taken', each))).toEqual([4, 2]);
    const jobs = ['created', 'activated', 'completed'].map(action =>
      told.get(`zeebe_job_events_total{action="${action}",partition="1"}`),
    );
    expect(jobs).toEqual([2, 2, 2]);
    const time = 'zeebe_process_instance_execution_time_seconds';
    expect(told.get(`${time}_count{partition="1"}`)).toBe(2);
    expect(told.get(`${time}_sum{partition="1"}`)).toBeCloseTo(0.8);
    expect(told.get(`${time}_bucket{partition="1",le="0.25"}`)).toBe(0);
    expect(told.get(`${time}_bucket{partition="1",le="0.5"}`)).toBe(2);
    const uri = 'method="POST",status="200",uri="/v2/jobs/activation"';
    expect(told.get(`http_server_requests_seconds_count{${uri}}`)).toBe(1);
    await close();
  });

  it('say how far each partition has exported, and searches find no more than that', async () => {
    const {create, metrics, clock, post, close} = await started(new Map([[2, 10]]));
    await create(8);
    const position = (told: ReadonlyMap<string, number>, partition: number) => [
      told.get(`zeebe_log_appender_last_committed_position{partition="${partition}"}`),
      told.get(`zeebe_exporter_last_exported_position{exporter="search",partition="${partition}"}`),
    ];
    const found = async () => (await post('/process-instances/search', {})).body.items.length;
    const written = position(await metrics(), 1)[0];
    expect(position(await metrics(), 1)).toEqual([written, written]);
    expect(position(await metrics(), 2)).toEqual([written, 0]);
    expect(await found()).toBe(4);
    clock.advance(1000);
    expect(position(await metrics(), 2)).toEqual([written, 10]);
    clock.advance(60_000);
    expect(position(await metrics(), 2)).toEqual([written, written]);
    expect(await found()).toBe(8);
    const slow = await metrics();
    expect(slow.get('zeebe_exporting_latency_seconds_count{partition="2"}')).toBe(written);
    await close();
  });

  it('count what was refused, by the partition that it would have gone to', async () => {
    let share = 0;
    const {create, clock, metrics, close} = await started(new Map(), () => share);
    clock.advance(1000);
    share = 1;
    await create(4);
    const told = await metrics();
    for (const name of ['received', 'dropped'])
      expect(
        [1, 2].map(each => told.get(`zeebe_${name}_request_count_total{partition="${each}"}`)),
      ).toEqual([2, 2]);
    await close();
  });
});
