import {describe, expect, it} from 'vitest';
import {MetricSet} from './metrics.ts';
import {TrafficBook} from './traffic-book.ts';

/** What a worker reports that sent and received so much, and connected in this many milliseconds. */
function metricsOf(sent: number, received: number, connectMs: number, tlsMs = 0) {
  const metrics = new MetricSet([]);
  metrics.get('data_sent')?.record(sent);
  metrics.get('data_received')?.record(received);
  for (const ms of [connectMs, 0]) metrics.get('http_req_connecting')?.record(ms);
  metrics.get('http_req_tls_handshaking')?.record(tlsMs);
  return metrics.take();
}

describe('the traffic of a run', () => {
  it('is bytes, the longest connecting, users and errors by the second, of all workers together', () => {
    const book = new TrafficBook();
    const operations = [{byStatus: {'200': 9, '503': 2}, byError: {timeout: 1}}];
    book.add(0, {metrics: metricsOf(10, 100, 3, 7), operations});
    book.add(0, {metrics: metricsOf(5, 50, 8), operations: []});
    book.addUsers(0, 4);
    book.addUsers(1, 2);
    expect(book.entries(1000).traffic).toEqual({
      secondsPerEntry: 1,
      entries: [
        {
          ...{second: 0, users: 4, sentBytes: 15, receivedBytes: 150, connectMsMax: 8, tlsMsMax: 7},
          errors: {'503': 2, timeout: 1},
        },
      ],
    });
    expect(new TrafficBook().entries(1000)).toEqual({});
  });

  it('has a bounded size, and loses no byte of a day', () => {
    const book = new TrafficBook();
    const metrics = metricsOf(1, 2, 1);
    for (let second = 0; second < 5000; second++) {
      book.add(second, {metrics, operations: [{byStatus: {}, byError: {[`e${second}`]: 1}}]});
      book.addUsers(second, second === 4321 ? 9 : 1);
    }
    const {secondsPerEntry = 0, entries = []} = book.entries(5_000_000).traffic ?? {};
    expect(secondsPerEntry).toBe(8);
    expect(entries).toHaveLength(625);
    expect(entries.reduce((sum, each) => sum + each.receivedBytes, 0)).toBe(10_000);
    expect(entries.find(each => each.second === 4320)?.users).toBe(9);
    const kinds = new Set(entries.flatMap(each => Object.keys(each.errors)));
    expect(kinds.size).toBe(13);
    expect(entries.at(-1)?.errors).toEqual({others: 8});
  });
});
