import {SharedArray} from 'k6/data';

/** A size of payload; see lib/engine/payloads.ts. */
export type PayloadSize = 'small' | 'typical' | 'realistic';

type Variables = Record<string, unknown>;

/**
 * The run's payloads of a size, made in Node from the run's seed and shared by all VUs. The
 * environment says where the file is.
 */
export function payloadsOf(size: PayloadSize): {
  readonly length: number;
  at(index: number): Variables;
} {
  const array = new SharedArray(`payloads-${size}`, () => {
    const all = JSON.parse(open(__ENV['C8GAUGE_PAYLOADS'] || './payloads.json'));
    return all[size] as Variables[];
  });
  return {length: array.length, at: index => array[index % array.length] as Variables};
}
