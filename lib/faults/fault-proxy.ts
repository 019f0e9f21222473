import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Agent, request as send} from 'undici';
import type {Fault, Forward, ProxiedRequest, ProxiedResponse} from './fault.ts';

/** Headers that belong to one connection and not to the message (RFC 9110, section 7.6.1). */
const HOP_HEADERS = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'host',
]);

export interface FaultProxyOptions {
  /** The real server, `http://host:port`. */
  readonly upstream: string;
  /** Null passes everything on as it is. */
  readonly fault: Fault | null;
  /**
   * Lets only requests with this `authorization` pass, and answers 401 to the others as a right
   * server does; null lets all pass.
   */
  readonly authorization: string | null;
}

/** A running proxy. */
export interface FaultProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a proxy on a free loopback port that behaves like its upstream but for one fault. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const agent = new Agent({connections: 8});
  const guarded = guard(options, forwardTo(options.upstream, agent));
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, options.fault, guarded).catch(() => outgoing.socket?.destroy());
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, close: () => closeAll(server, agent)};
}

async function closeAll(server: Server, agent: Agent): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>(done => server.close(() => done()));
  await agent.destroy();
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: Fault | null,
  forward: Forward,
): Promise<void> {
  const request = await readRequest(incoming);
  const response = fault?.answer ? await fault.answer(request, forward) : await forward(request);
  if (fault?.write && outgoing.socket) return fault.write(response, outgoing.socket);
  if (!Object.hasOwn(response.headers, 'date')) outgoing.sendDate = false;
  outgoing.writeHead(response.status, {...response.headers, ...framing(request, response)});
  outgoing.end(request.method === 'HEAD' ? undefined : response.body);
}

function framing(
  {method}: ProxiedRequest,
  {body, headers, status}: ProxiedResponse,
): Record<string, string> {
  if (status === 204 || status === 304 || method === 'HEAD') return {};
  return Object.hasOwn(headers, 'content-length') ? {} : {'content-length': String(body.length)};
}

async function readRequest(incoming: IncomingMessage): Promise<ProxiedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    headers: endToEnd(incoming.headers),
    body: Buffer.concat(chunks),
  };
}

function endToEnd(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !HOP_HEADERS.has(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}

function forwardTo(upstream: string, agent: Agent): Forward {
  return async ({body, headers, method, target}) => {
    const answer = await send(`${upstream}${target}`, {
      method: method as 'GET',
      headers,
      body: body.length === 0 ? null : body,
      dispatcher: agent,
    });
    return {
      status: answer.statusCode,
      headers: endToEnd(answer.headers),
      body: Buffer.from(await answer.body.arrayBuffer()),
    };
  };
}

/** RFC 9110, section 11.6.1: 401 comes with a challenge. */
function guard({authorization}: FaultProxyOptions, forward: Forward): Forward {
  if (authorization === null) return forward;
  return async request => {
    if (request.headers['authorization'] === authorization) return forward(request);
    const problem = {
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'An Authentication object was not found',
      instance: request.target,
    };
    return {
      status: 401,
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate': 'Bearer',
        date: new Date().toUTCString(),
      },
      body: Buffer.from(JSON.stringify(problem)),
    };
  };
}
