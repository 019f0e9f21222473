import autocannon from 'autocannon';
import {runLoad} from './child.ts';

const STALL_MS = 2000;
const INTERVAL_MS = 10;
const SECONDS = 10;

/** The server should be quick when it does not stall: it has served before. */
const WARM_REQUESTS = 10_000;

/** A server that stalls 2 s in a 10 s run at 100/s: the truth is known from the schedule. */
export async function stall(folder: string): Promise<void> {
  const args = ['create-instance', '--rate', '100', '--vus', '10', '--duration', `${SECONDS}s`];
  let stalledAtMs = Number.NaN;
  const result = await runLoad(folder, args, {
    env: {STALL_AT_MS: '4000', STALL_MS: `${STALL_MS}`},
    before: async url => {
      // The server does not count requests of the topology.
      const request = {
        url: `${url}/v2/topology`,
        method: 'POST',
        body: '{"variables":{}}',
      } as const;
      await autocannon({...request, amount: WARM_REQUESTS, connections: 10});
    },
    after: async url => {
      stalledAtMs = Number(await (await fetch(`${url}/stall`)).text());
    },
  });
  const truth = truthOf(stalledAtMs - Date.parse(result.startedAt));
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
  ] as const) {
    const [ms, trueMs] = [(us ?? 0) / 1000, truth[Math.ceil(q * truth.length) - 1] ?? 0];
    const off = trueMs > 0 ? ` (${((100 * (ms - trueMs)) / trueMs).toFixed(1)} %)` : '';
    console.log(`  ${name}  ${ms.toFixed(1)}  truth ${trueMs.toFixed(1)}${off}`);
  }
  const serviceMs = (operation?.serviceTime.latencyUsP90 ?? 0) / 1000;
  console.log(`  service time p90 ${serviceMs.toFixed(1)}`);
}

/** The response times of a server that takes no time but for its stall, in order. */
function truthOf(stalledAtMs: number): number[] {
  const arrivals = (1000 * SECONDS) / INTERVAL_MS + 1;
  const endMs = stalledAtMs + STALL_MS;
  return Array.from({length: arrivals}, (_, at) => at * INTERVAL_MS)
    .map(dueMs => (dueMs < stalledAtMs || dueMs >= endMs ? 0 : endMs - dueMs))
    .sort((a, b) => a - b);
}
