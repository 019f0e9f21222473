import {describe, expect, it} from 'vitest';
import {boundedText} from './connection.ts';

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
    expect(await boundedText(endless(), 25)).toHaveLength(30);
    expect(chunks).toBe(3);
  });
});

async function* streamOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
