import type {FastifyInstance} from 'fastify';
import {type JsonValue, parseJson, stringifyJson} from '../core/int64.ts';
import {ManualClock} from '../core/manual-clock.ts';
import {type Cluster, type ClusterOptions, createCluster} from './cluster.ts';
import {buildServer, type ServerOptions} from './server.ts';

/** An answer, its body parsed with exact keys. */
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Undefined when there is no body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

/** A cluster behind its HTTP server, in this process, with a clock that the test advances. */
export interface TestCluster {
  readonly cluster: Cluster;
  readonly clock: ManualClock;
  request(
    method: string,
    path: string,
    body?: JsonValue,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  post(path: string, body?: JsonValue): Promise<Reply>;
  get(path: string): Promise<Reply>;
  /** Sends a body as it is, JSON or not. */
  raw(method: string, path: string, body: string, headers?: Record<string, string>): Promise<Reply>;
  /** The text of a page that is not below `/v2`. */
  page(path: string): Promise<string>;
  /** Deploys files, given as name and content. */
  deploy(files: Readonly<Record<string, string>>): Promise<Reply>;
  close(): Promise<void>;
}

/** Makes a cluster for a test, which closes it at its end. */
export function testCluster(
  options: ClusterOptions = {},
  serverOptions: ServerOptions = {},
): TestCluster {
  const clock = new ManualClock();
  const cluster = createCluster({clock, ...options});
  const server = buildServer(cluster, serverOptions);
  const send = senderTo(server);
  const json = {'content-type': 'application/json'};
  const request: TestCluster['request'] = (method, path, body, headers = {}) =>
    body === undefined
      ? send(method, path, undefined, headers)
      : send(method, path, stringifyJson(body), {...json, ...headers});
  return {
    cluster,
    clock,
    request,
    post: (path, body) => request('POST', path, body),
    get: path => request('GET', path),
    raw: (method, path, body, headers = {}) => send(method, path, body, {...json, ...headers}),
    page: async path => (await server.inject(path)).payload,
    deploy: files =>
      send('POST', '/deployments', multipartOf(files), {
        'content-type': 'multipart/form-data; boundary=c8gauge',
      }),
    async close() {
      await server.close();
      cluster.close();
    },
  };
}

/** Sends requests to a server in this process. */
function senderTo(server: FastifyInstance) {
  return async (
    method: string,
    path: string,
    payload: string | undefined,
    headers: Record<string, string>,
  ): Promise<Reply> => {
    const response = await server.inject({
      method: method as 'GET',
      url: `/v2${path}`,
      headers,
      ...(payload === undefined ? {} : {payload}),
    });
    const text = response.payload;
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      text,
      body: isJson ? parseJson(text) : undefined,
    };
  };
}

/** The multipart body of a deployment, with the boundary `c8gauge`. */
export function multipartOf(files: Readonly<Record<string, string>>): string {
  const parts = Object.entries(files).map(
    ([name, content]) =>
      `--c8gauge\r\ncontent-disposition: form-data; name="resources"; filename="${name}"\r\n` +
      `content-type: application/octet-stream\r\n\r\n${content}\r\n`,
  );
  return `${parts.join('')}--c8gauge--\r\n`;
}

/** A BPMN document around the inside of one or more processes and what they reference. */
export function bpmn(inside: string, references = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
${references}<bpmn:process id="process" isExecutable="true">${inside}</bpmn:process>
</bpmn:definitions>`;
}

/** A service task of a job type. */
export function task(id: string, type = id, inside = ''): string {
  return `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${type}"/>${inside}</bpmn:extensionElements></bpmn:serviceTask>`;
}

/** Sequence flows along a chain of ids: `flows('start > a > end')`. */
export function flows(...chains: readonly string[]): string {
  return chains
    .flatMap(chain => {
      const ids = chain.split('>').map(id => id.trim());
      return ids.slice(1).map((id, n) => flow(ids[n] ?? '', id));
    })
    .join('');
}

/** One sequence flow, named after its ends, with a condition where one is given. */
export function flow(from: string, to: string, condition?: string): string {
  const inside = condition
    ? `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escapeXml(condition)}</bpmn:conditionExpression>`
    : '';
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
}

/** Text as XML content. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
