import {describe, expect, it} from 'vitest';
import {boundedText, GrowingBytes} from './bounded-body.ts';

describe('boundedText', () => {
  it('puts characters together that the chunks cut', async () => {
    const [whole] = [new TextEncoder().encode('aé😀')];
    const bytes = [...whole].map(byte => Uint8Array.of(byte));
    expect(await boundedText(streamOf(bytes), 100)).toBe('aé😀');
  });

  it('stops reading a body that does not stop', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks++;
        yield new Uint8Array(10).fill(97);
      }
    }
    expect(await boundedText(endless(), 25)).toHaveLength(25);
    expect(chunks).toBe(3);
  });

  it('keeps a body in one piece of memory, byte by byte as it may come', async () => {
    const bytes = new GrowingBytes();
    for (let count = 0; count < 5000; count++) bytes.push(Uint8Array.of(count % 256));
    expect(bytes.bytes()).toHaveLength(5000);
    expect(bytes.bytes()[4999]).toBe(4999 % 256);
    expect(bytes.bytes().buffer.byteLength).toBeLessThan(20_000);
  });
});

async function* streamOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
