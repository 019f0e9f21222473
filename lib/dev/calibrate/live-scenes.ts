import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {type Random, seededRandom} from '../../core/random.ts';
import type {Fault, ProxiedResponse} from '../../faults/fault.ts';
import {type FaultProxy, startFaultProxy} from '../../faults/fault-proxy.ts';
import {startEmbeddedCluster} from '../../measurement/target/embedded-cluster.ts';
import {answerDelayMs} from './answering-proxy.ts';

/** A live gate whose outcome is known: what both sides and the candidate do, and the exit codes that fit. */
export interface LiveScene {
  readonly name: string;
  /** The share of creations that each side refuses. */
  readonly refused: number;
  /** Answers of the candidate stand still in this counted run, from 1; null in none. */
  readonly stallsInRun: number | null;
  /** 0 passed, 1 failed, 2 inconclusive. */
  readonly exits: readonly number[];
  /** What the verdict's line has to say; anything where it is absent. */
  readonly says?: RegExp;
}

export const LIVE_SCENES: readonly LiveScene[] = [
  {name: 'equal sides that refuse 5 %', refused: 0.05, stallsInRun: null, exits: [0, 2]},
  {
    name: 'a candidate that stalls in one run of twelve',
    refused: 0,
    stallsInRun: 6,
    exits: [2],
    says: /the candidate had a run such as the baseline has none/,
  },
];

/** How long a stall begins after its run did, and how long it takes. */
const STALL_FROM_MS = 3000;
const STALL_MS = 5000;
/** So slow that a busy machine hardly adds to it; and enough users for the answers that a p99 needs. */
const SLOWER = 6;
const VUS = '24';

/** Runs one live gate with the command line, on two clusters in memory that answer as slowly as real ones. */
export async function runScene(
  {refused, stallsInRun, exits, says}: LiveScene,
  seed: number,
): Promise<{readonly isRight: boolean; readonly verdict: string}> {
  const clusters = [await startEmbeddedCluster(), await startEmbeddedCluster()];
  const [one, other] = clusters.map(each => each.baseUrl) as [string, string];
  const proxies: FaultProxy[] = [
    await misbehaving(one, {refused, stallsInRun: null, random: seededRandom(2 * seed)}),
    await misbehaving(other, {refused, stallsInRun, random: seededRandom(2 * seed + 1)}),
  ];
  const [baseline, candidate] = proxies.map(each => each.url) as [string, string];
  try {
    const {code, out} = await gateOf(
      '--baseline',
      baseline,
      '--candidate',
      candidate,
      '--seed',
      String(seed),
    );
    const verdict =
      out.split('\n').find(each => /^(passed|failed|inconclusive): /.test(each)) ?? out;
    return {isRight: exits.includes(code) && (says?.test(verdict) ?? true), verdict};
  } finally {
    await Promise.all(proxies.map(each => each.close()));
    await Promise.all(clusters.map(each => each.stop()));
  }
}

async function gateOf(...sides: string[]): Promise<{readonly code: number; readonly out: string}> {
  const bin = fileURLToPath(new URL('../../cli/bin.ts', import.meta.url));
  const flags = ['--no-conformance', '--vus', VUS];
  const child = spawn(process.execPath, ['--import', 'tsx', bin, 'gate', ...sides, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return {code: code ?? -1, out};
}

interface Misbehaviour {
  readonly refused: number;
  readonly stallsInRun: number | null;
  readonly random: Random;
}

/** Each run deploys its process first, and one run comes before those that count. */
function misbehaving(upstream: string, {refused, stallsInRun, random}: Misbehaviour) {
  let [run, startedAtMs] = [-1, 0];
  const fault: Fault = {
    name: 'live-scene',
    class: 'transport',
    says: 'answers as slowly as a real cluster, refuses a share of creations, stands still for once',
    async answer(request, forward) {
      // What was asked to recognise the cluster is no multipart form.
      const isForm = request.headers['content-type']?.startsWith('multipart/') ?? false;
      if (isForm && request.target.endsWith('/deployments')) {
        run++;
        startedAtMs = performance.now();
      }
      const isCreation = request.method === 'POST' && request.target.endsWith('/process-instances');
      if (isCreation && random.fraction() < refused) return refusal(request.target);
      const sinceMs = performance.now() - startedAtMs;
      const isStalled = run === stallsInRun && sinceMs >= STALL_FROM_MS;
      const stallMs = isStalled ? Math.max(0, STALL_FROM_MS + STALL_MS - sinceMs) : 0;
      const answer = forward(request);
      await new Promise(resolve => setTimeout(resolve, stallMs + SLOWER * answerDelayMs(random)));
      return answer;
    },
  };
  return startFaultProxy({upstream, authorization: null, fault});
}

/** As 8.6 and 8.7 do it. */
function refusal(instance: string): ProxiedResponse {
  const problem = {
    type: 'about:blank',
    title: 'RESOURCE_EXHAUSTED',
    status: 429,
    detail: 'Expected to handle the request, but the broker is overloaded',
    instance,
  };
  return {
    status: 429,
    headers: {'content-type': 'application/problem+json'},
    body: Buffer.from(JSON.stringify(problem)),
  };
}
