import {expect, it} from 'vitest';
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

it('asks nobody where no address was given', () => {
  expect(watchMemory(undefined)()).toEqual([]);
});
