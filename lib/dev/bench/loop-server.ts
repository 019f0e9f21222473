import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/**
 * The least that `process-loop` needs of a cluster, as its own process: the generator and not the
 * server should be what a benchmark of generators measures. Prints its URL.
 *
 * `STALL_AT_MS` and `STALL_MS` in the environment make it stop answering once, so long after its
 * first load request; `/stall` says when that began, in milliseconds of the epoch.
 */
const waiting: number[] = [];
let count = 0;
let next = 2_251_799_813_685_249;
let stallFromMs = Number.POSITIVE_INFINITY;
const stallAtMs = Number(process.env['STALL_AT_MS'] ?? Number.POSITIVE_INFINITY);
const stallMs = Number(process.env['STALL_MS'] ?? 0);

function answer(request: IncomingMessage, response: ServerResponse): void {
  const {url = ''} = request;
  count++;
  if (url.endsWith('/completion')) {
    response.statusCode = 204;
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(bodyOf(url));
}

function bodyOf(url: string): string {
  if (url === '/count') return String(count);
  if (url === '/stall') return String(performance.timeOrigin + stallFromMs);
  if (url === '/v2/process-instances') {
    const key = next++;
    waiting.push(key);
    return `{"processInstanceKey":${key},"processDefinitionKey":2251799813685248,"bpmnProcessId":"c8gauge-one-task","version":1,"tenantId":"<default>"}`;
  }
  if (url !== '/v2/jobs/activation') return '{}';
  const key = waiting.shift();
  return key === undefined ? '{"jobs":[]}' : `{"jobs":[${jobOf(key)}]}`;
}

function jobOf(key: number): string {
  return (
    `{"jobKey":${key},"type":"c8gauge-one-task","processInstanceKey":${key},` +
    '"processDefinitionKey":2251799813685248,"bpmnProcessId":"c8gauge-one-task","elementId":"task",' +
    `"elementInstanceKey":${key},"customHeaders":{},"worker":"c8gauge","retries":3,` +
    `"deadline":${Date.now() + 30_000},"variables":{"startedAtMs":${Date.now()}},"tenantId":"<default>"}`
  );
}

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    // Asking for the topology is not part of the load.
    if (request.url !== '/v2/topology' && stallFromMs === Number.POSITIVE_INFINITY)
      stallFromMs = performance.now() + stallAtMs;
    const overMs = performance.now() - stallFromMs;
    if (overMs >= 0 && overMs < stallMs)
      setTimeout(() => answer(request, response), stallMs - overMs);
    else answer(request, response);
  });
});
server.listen(0, '127.0.0.1', () => {
  const {port} = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
