import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runScenario} from './engine.ts';
import {COMMON_METRICS, ENGINE_CASES, type EngineCase} from './engines.case.ts';
import {OPTION_CASES} from './engines-options.case.ts';
import {findK6} from './k6/k6-process.ts';
import type {EngineName} from './load.ts';
import {startTestTarget, type TestTarget} from './test-target.case.ts';

const k6 = await findK6();
const NO_K6 = 'no k6 on the PATH, so the same scripts are not compared with it';

let folder: string;
let target: TestTarget;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  await writeFile(join(folder, 'list.json'), '[{"name":"one"},{"name":"two"}]');
  target = await startTestTarget((request, response) => {
    if (request.url === '/closed') return void request.socket.destroy();
    const left = Number(/^\/redirect\/([1-9])$/.exec(request.url ?? '')?.[1] ?? 0);
    if (left > 0) response.writeHead(302, {location: `/redirect/${left - 1}`});
    response.end('{}');
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

/** What a script and an engine make of each other, as far as engines must agree. */
async function observe(engine: EngineName, {script}: EngineCase, name: string) {
  const file = join(folder, `${engine}-${name}.ts`);
  const summaryFile = join(folder, `${engine}-${name}.json`);
  const log: string[] = [];
  await writeFile(
    file,
    `${script}\nexport function handleSummary(data) { return {[__ENV.SUMMARY_FILE]: JSON.stringify(data)}; }`,
  );
  const result = await runScenario({
    script: file,
    baseUrl: target.baseUrl,
    engine,
    seed: 1,
    env: process.env,
    variables: {SUMMARY_FILE: summaryFile},
    onLog: (level, line) => {
      if (level === 'info') log.push(line);
    },
  });
  const {completed, interrupted, dropped, failed} = result.iterations;
  return {
    iterations: {completed, interrupted, dropped, failed},
    exit: result.exit?.code,
    checks: result.checks.map(each => [each.name, each.passes, each.fails]),
    thresholds: inOrder(
      result.thresholds.map(each => [each.metric, each.expression, each.state] as const),
    ),
    log: sorted(log),
    processes: result.processes,
    metrics: existsSync(summaryFile) ? await metricNames(summaryFile) : [],
    told: existsSync(summaryFile) ? await toldThresholds(summaryFile) : [],
  };
}

const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : 1));

/** k6 tells a script's thresholds in the order of their metrics. */
function inOrder(thresholds: readonly (readonly string[])[]): (readonly string[])[] {
  return [...thresholds].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

async function metricNames(summaryFile: string): Promise<string[]> {
  const {metrics} = JSON.parse(await readFile(summaryFile, 'utf8')) as {metrics: object};
  return sorted(Object.keys(metrics).filter(name => name !== 'vus' && name !== 'vus_max'));
}

/** What `handleSummary` is told of thresholds: k6's word, for which a few samples are enough, and none. */
async function toldThresholds(summaryFile: string): Promise<(readonly string[])[]> {
  const {metrics} = JSON.parse(await readFile(summaryFile, 'utf8')) as {
    readonly metrics: Readonly<
      Record<string, {readonly thresholds?: Record<string, {ok: boolean}>}>
    >;
  };
  const told = Object.entries(metrics).flatMap(([metric, {thresholds = {}}]) =>
    Object.entries(thresholds).map(([text, {ok}]) => [metric, text, ok ? 'kept' : 'broken']),
  );
  return inOrder(told);
}

function expected(each: EngineCase) {
  const hasIterations = each.iterations > 0;
  const common = hasIterations
    ? COMMON_METRICS
    : COMMON_METRICS.filter(name => name.startsWith('data_'));
  return {
    iterations: {
      completed: each.iterations,
      interrupted: each.interrupted ?? 0,
      dropped: each.dropped ?? 0,
      failed: each.failed ?? 0,
    },
    exit: each.exit ?? 0,
    checks: each.checks ?? [],
    thresholds: inOrder(each.thresholds ?? []),
    told: inOrder(
      (each.thresholds ?? []).map(([metric, text, state]) => [
        ...[metric, text, state === 'broken' || text === each.toldBroken ? 'broken' : 'kept'],
      ]),
    ),
    log: sorted(each.log ?? []),
    processes: each.processes,
    metrics: sorted([...common, ...(each.metrics ?? [])]),
  };
}

const cases = [...ENGINE_CASES, ...OPTION_CASES].map((each, at) => ({...each, file: `case-${at}`}));

// Side by side: most of them mostly wait.
describe.concurrent('the embedded engine', () => {
  it.each(cases)('$name', async each => {
    expect(await observe('embedded', each, each.file)).toEqual(expected(each));
  });
});

describe('stock k6', () => {
  for (const each of cases) {
    it(each.name, async context => {
      context.skip(k6 === null, NO_K6);
      expect(await observe('k6', each, each.file)).toEqual(expected(each));
    });
  }
});
