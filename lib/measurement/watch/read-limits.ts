import type {TargetEnvironment} from '../../record/run-record.ts';
import {select} from './metrics-page.ts';
import {onePage, type WatchOptions} from './watch-cluster.ts';

/** As Micrometer names them. */
const HEAP_MAX = 'jvm_memory_max_bytes';
const PROCESSORS = 'system_cpu_count';

/**
 * The limits of a process by its metrics: what is not among them is absent.
 *
 * @throws Error that says why they cannot be read
 */
export async function readLimits(
  url: string,
  target: Pick<WatchOptions, 'access' | 'baseUrl'>,
): Promise<Pick<TargetEnvironment, 'heapBytesMax' | 'cpus'>> {
  const page = await onePage(url, target, name => name === HEAP_MAX || name === PROCESSORS);
  // The heap of some collectors is of several areas, of which those without a limit of their own say -1.
  const heap = select(page, {names: [HEAP_MAX], has: {area: 'heap'}}).map(each => each.value);
  const [processors] = select(page, {names: [PROCESSORS]});
  return {
    ...(heap.length > 0 ? {heapBytesMax: Math.max(...heap)} : {}),
    ...(processors === undefined ? {} : {cpus: processors.value}),
  };
}
