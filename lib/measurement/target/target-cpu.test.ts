import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {readCpuSeconds, readLimits, withCpuSeconds} from './target-cpu.ts';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const each of servers.splice(0)) each.close();
});

/** An endpoint that answers the texts one after the other, then the last again. */
async function endpoint(...texts: string[]): Promise<string> {
  let at = 0;
  const server = createServer((_, response) => {
    const text = texts[Math.min(at++, texts.length - 1)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
}

describe('the CPU time of a target', () => {
  it.each([
    ['# HELP x\nprocess_cpu_seconds_total 12.5\n', 12.5],
    [
      'process_cpu_time_ns_total{application="zeebe"} 2.5E9\nprocess_cpu_time_ns_total{b="c"} 5e8\n',
      3,
    ],
  ])('is read from %j', async (text, seconds) => {
    expect(await readCpuSeconds(await endpoint(text))).toBe(seconds);
  });

  it('has limits beside it, as far as they are told', async () => {
    const told = [
      'jvm_memory_max_bytes{area="heap",id="G1 Eden Space"} -1.0',
      'jvm_memory_max_bytes{area="heap",id="G1 Old Gen"} 2.147483648E9',
      'jvm_memory_max_bytes{area="nonheap",id="Metaspace"} 9.9E9',
      'system_cpu_count 4.0',
      '',
    ];
    expect(await readLimits(await endpoint(told.join('\n')))).toEqual({
      ...{heapBytesMax: 2 ** 31, cpus: 4},
    });
    expect(await readLimits(await endpoint('process_cpu_seconds_total 10\n'))).toEqual({});
  });

  it('is what was used while some work was done, and absent where there are no metrics', async () => {
    const url = await endpoint('process_cpu_seconds_total 10\n', 'process_cpu_seconds_total 13\n');
    const work = () => Promise.resolve({done: true});
    expect(await withCpuSeconds(url, work)).toEqual({done: true, targetCpuSeconds: 3});
    expect(await withCpuSeconds(undefined, work)).toEqual({done: true});
  });

  it('is asked for in vain where there is nothing, with what to do', async () => {
    await expect(readCpuSeconds(await endpoint('up 1\n'))).rejects.toThrow(
      /has neither process_cpu_seconds_total nor .*: give the address of the Prometheus metrics/,
    );
    await expect(readCpuSeconds(await endpoint())).rejects.toThrow(/it answered 404/);
  });
});
