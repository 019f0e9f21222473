import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, it} from 'vitest';
import {ManualClock} from '../../core/manual-clock.ts';
import {memoryIn, watchMemory} from './target-memory.ts';

it('reads the heap of a JVM as Micrometer names it, all areas of it, or the resident memory', () => {
  const heap = (area: string, id: string, bytes: string) =>
    `jvm_memory_used_bytes{area="${area}",id="${id}"} ${bytes}`;
  const text = [
    heap('heap', 'Eden', '1.5E8'),
    heap('heap', 'Old', '2E8'),
    heap('nonheap', 'M', '9E9'),
  ];
  expect(memoryIn(text.join('\n'))).toBe(3.5e8);
  expect(memoryIn('process_resident_memory_bytes 4096')).toBe(4096);
  expect(memoryIn('other 1')).toBeNull();
});

it('is read now and again until it is ended, and what cannot be read at first is refused', async () => {
  const told = (bytes: number) => `process_resident_memory_bytes ${bytes}`;
  const texts = [told(1), told(2), told(3), 'other 1'];
  const server = createServer((_, response) => void response.end(texts.shift()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
  try {
    const clock = new ManualClock();
    const end = await watchMemory(url, clock);
    while (texts.length > 1) {
      clock.advance(10_000);
      await new Promise(resolve => setImmediate(resolve));
    }
    const {readings, bytesMax} = end();
    expect(readings.map(each => each.bytes)).toEqual([1, 2]);
    expect(bytesMax).toBeNull();
    await expect(watchMemory(url)).rejects.toThrow(/tells of no memory/);
  } finally {
    server.close();
  }
});
