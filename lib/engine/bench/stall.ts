import {runLoad} from './run-load.ts';

/** A server that stalls 2 s in a 10 s run at 100/s: the truth is known from the schedule. */
export async function stall(folder: string): Promise<void> {
  const args = ['create-instance', '--rate', '100', '--vus', '10', '--duration', '10s'];
  const result = await runLoad(folder, args, {STALL_AT_MS: '4000', STALL_MS: '2000'});
  const truth = Array.from({length: 1001}, (_, n) => Math.max(0, 6000 - n * 10))
    .map((left, n) => (n * 10 < 4000 ? 0 : left))
    .sort((a, b) => a - b);
  const at = (q: number) => truth[Math.ceil(q * truth.length) - 1] ?? 0;
  const [operation] = result.operations;
  const seen = operation?.responseTime;
  console.log(
    'a server that stalls 2 s in 10 s at 100/s, 10 VUs: response time, ms, and the truth',
  );
  for (const [name, q, us] of [
    ['p50', 0.5, seen?.latencyUsP50],
    ['p90', 0.9, seen?.latencyUsP90],
    ['p95', 0.95, seen?.latencyUsP95],
    ['p99', 0.99, seen?.latencyUsP99],
  ] as const)
    console.log(`  ${name}  ${((us ?? 0) / 1000).toFixed(1)}  truth ${at(q).toFixed(1)}`);
  const serviceMs = (operation?.serviceTime.latencyUsP90 ?? 0) / 1000;
  console.log(`  service time p90 ${serviceMs.toFixed(1)}`);
}
