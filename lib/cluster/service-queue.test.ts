import {describe, expect, it} from 'vitest';
import {ManualClock} from '../core/manual-clock.ts';
import {ServiceQueue} from './overload.ts';
import {bpmn, flows, testCluster} from './testing.ts';

/** Offers commands at a rate for some seconds. @returns how many were served and refused */
function offer(queue: ServiceQueue, clock: ManualClock, perSecond: number, seconds: number) {
  const counts = {served: 0, refused: 0};
  const count = () => {
    counts.served++;
  };
  for (let n = 0; n < perSecond * seconds; n++) {
    try {
      queue.turn().then(count, count);
    } catch {
      counts.refused++;
    }
    clock.advance(1000 / perSecond);
  }
  return counts;
}

describe('a configured service rate', () => {
  it.each([20, 99, 100])('refuses nothing of %i a second at 100', async perSecond => {
    const clock = new ManualClock();
    const counts = offer(new ServiceQueue(clock, {perSecond: 100}), clock, perSecond, 20);
    clock.advance(1000);
    await Promise.resolve();
    expect(counts).toEqual({served: perSecond * 20, refused: 0});
  });

  it.each([110, 150, 400])('serves 100 of %i a second, and what waits', async perSecond => {
    const clock = new ManualClock();
    const queue = new ServiceQueue(clock, {perSecond: 100, waitingMax: 10});
    const counts = offer(queue, clock, perSecond, 20);
    clock.advance(1000);
    await Promise.resolve();
    expect(counts.served + counts.refused).toBe(perSecond * 20);
    expect(counts.served).toBeGreaterThanOrEqual(2000);
    expect(counts.served).toBeLessThanOrEqual(2012);
  });

  it('stands before the creation of process instances, and answers 429', async () => {
    const it = testCluster({}, {service: {perSecond: 10, waitingMax: 1}});
    const inside = '<bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>';
    await it.deploy({'process.bpmn': bpmn(inside + flows('start > end'))});
    const create = () => it.post('/process-instances', {bpmnProcessId: 'process'});
    const served = [create(), create()];
    await new Promise(resolve => setImmediate(resolve));
    const refused = await create();
    expect(refused.status).toBe(429);
    expect(refused.body.title).toBe('RESOURCE_EXHAUSTED');
    expect((await it.get('/topology')).status).toBe(200);
    it.clock.advance(200);
    expect((await Promise.all(served)).map(each => each.status)).toEqual([200, 200]);
    await it.close();
  });
});
