import type {Socket} from 'node:net';
import multipart from '@fastify/multipart';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import {type AuthOptions, authenticator} from './auth.ts';
import type {Cluster} from './cluster.ts';
import {type ServedOptions, servedRoutes} from './dialects/served-routes.ts';
import {ProcessMetrics} from './metrics/process-metrics.ts';
import {type Measured, RequestMetrics, uriOf} from './metrics/request-metrics.ts';
import {
  Backpressure,
  type HeapShare,
  heapShare,
  LARGE_BYTES,
  MemoryGuard,
  type ServiceOptions,
  ServiceQueue,
} from './overload.ts';
import {Rejection} from './rejection.ts';
import {readJson} from './routes/json-body.ts';
import {PathTable} from './routes/paths.ts';
import {asIs, problemJson, sendProblem} from './routes/problem.ts';
import {refuseUnknown} from './routes/request-fields.ts';
import type {Answer, Route} from './routes/route.ts';
import {refusedVisitor} from './visitors.ts';

/** How the cluster is served. Everything has a default. */
export interface ServerOptions extends ServedOptions {
  /** The largest request body in bytes; 4 MiB by default, as the product's message size. */
  readonly bodyBytesMax?: number;
  /** Who may use it; everybody by default. */
  readonly auth?: AuthOptions;
  /** How many commands may be in flight before more are refused; unlimited by default. */
  readonly maxInFlight?: number;
  /** Serves https: a certificate and its key, PEM. */
  readonly tls?: ServerTls;
  /** The status by which activations of jobs are refused under pressure; by default the dialect's. */
  readonly exhaustedActivation?: number;
  /** By which names it may be asked besides those of loopback; null, the default: any. See {@link refusedVisitor}. */
  readonly names?: readonly string[] | null;
  /** How full memory is; this process's heap by default. */
  readonly heapShare?: HeapShare;
  /** How fast it creates process instances; as fast as it can by default. */
  readonly service?: ServiceOptions;
}

export interface ServerTls {
  readonly cert: string;
  readonly key: string;
  /** Accepts only clients with a certificate of this authority: mutual TLS. */
  readonly clientCa?: string;
}

/** What refuses requests when there are too many. */
interface Guards {
  readonly backpressure: Backpressure | null;
  readonly memory: MemoryGuard;
  readonly service: ServiceQueue | null;
  readonly metrics: RequestMetrics;
}

const PREFIX = '/v2';

const UPLOAD_LIMITS = {fieldSize: 64 * 1024, fields: 100, files: 1000, parts: 1100};

/** Puts a cluster on HTTP. The caller listens and closes. There are no response schemas: answers are sent as they are. */
export function buildServer(cluster: Cluster, options: ServerOptions = {}): FastifyInstance {
  const {bodyBytesMax = 4 * 1024 * 1024, auth = {mode: 'none'}, maxInFlight} = options;
  const routes = servedRoutes(options);
  const guards: Guards = {
    backpressure: maxInFlight === undefined ? null : new Backpressure(maxInFlight),
    memory: new MemoryGuard(cluster.clock, options.heapShare ?? heapShare),
    service: options.service ? new ServiceQueue(cluster.clock, options.service) : null,
    metrics: new RequestMetrics(cluster),
  };
  if (guards.service) cluster.log.waiting = () => guards.service?.waiting ?? 0;
  const server = fastify({
    ...(options.tls === undefined ? {} : {https: httpsOptions(options.tls)}),
    bodyLimit: bodyBytesMax,
    forceCloseConnections: true,
    routerOptions: {maxParamLength: 200},
    frameworkErrors: (error, request, reply) => sendProblem(request, reply, error),
    clientErrorHandler: refuseBrokenHttp,
    // The type would be another with https; all that is used here is the same.
  } as FastifyServerOptions);
  const {names = null} = options;
  server.addHook('onRequest', (request, _reply, done) => {
    done(refusedVisitor(request, names) ?? undefined);
  });
  const authenticate = authenticator(auth, cluster.clock);
  if (authenticate) {
    server.addHook('onRequest', request => authenticate(request.headers.authorization));
  }
  readBodies(server);
  refuseUnknownPaths(server, routes);
  serveMetrics(server, cluster, guards.metrics);
  const refusal = exhaustedBy(options);
  server.setErrorHandler((error, request, reply) => {
    if ((error as {statusCode?: unknown}).statusCode === TOO_LARGE) readOn(request, reply);
    return sendProblem(request, reply, error, refusal(request));
  });
  for (const route of routes) {
    if (!route.takesFiles) addRoute(server, cluster, route, guards);
    else {
      // In a scope of its own: to every other operation multipart is an unsupported media type.
      server.register((files, _options, done) => {
        files.register(multipart, {limits: {...UPLOAD_LIMITS, fileSize: bodyBytesMax}});
        files.after(() => addRoute(files, cluster, route, guards));
        done();
      });
    }
  }
  return server;
}

/** How a request is refused under pressure: with 429 in 8.6 and 8.7, and with 503 from 8.8 on. */
function exhaustedBy({dialect = '8.6', exhaustedActivation}: ServerOptions) {
  const usual = dialect < '8.8' ? 429 : 503;
  return ({routeOptions}: FastifyRequest): number =>
    routeOptions.url?.endsWith('/jobs/activation') ? (exhaustedActivation ?? usual) : usual;
}

const TOO_LARGE = 413;
/** So much is read of a body after its refusal, and for so long. */
const READ_ON_BYTES_MAX = 64 * 1024 * 1024;
const READ_ON_MS_MAX = 5000;

/**
 * Reads on after a body was refused as too large: who still sends would get a reset connection, and see
 * no answer; a proxy would make a 502 of it (RFC 9110, section 15.5.14).
 */
function readOn({raw}: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection');
  const {socket} = raw;
  const stop = setTimeout(() => socket.destroy(), READ_ON_MS_MAX);
  stop.unref();
  let bytes = 0;
  raw.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > READ_ON_BYTES_MAX) socket.destroy();
  });
  for (const event of ['end', 'close', 'error']) raw.once(event, () => clearTimeout(stop));
}

function httpsOptions({cert, key, clientCa}: ServerTls) {
  if (clientCa === undefined) return {cert, key};
  return {cert, key, ca: clientCa, requestCert: true, rejectUnauthorized: true};
}

function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', {parseAs: 'string'}, (_request, body, done) => {
    try {
      done(null, readJson(body as string));
    } catch (error) {
      done(error as Error);
    }
  });
  server.addHook('onRequest', ({headers, is404}, _reply, done) => {
    const {accept, 'content-encoding': encoding} = headers;
    if (encoding !== undefined && encoding !== 'identity') done(unsupportedEncoding());
    else if (accept !== undefined && !ACCEPTABLE.test(accept) && !is404) done(notAcceptable());
    else done();
  });
}

/** What all answers are, the models of processes besides, and the patterns of those. */
const ACCEPTABLE = /\*\/\*|json|xml|application\/\*|text\/\*/i;

/** A client that understands neither JSON nor XML gets no answer to its request, as from the product. */
function notAcceptable(): Rejection {
  const representations = '[application/json, application/problem+json]';
  return new Rejection(406, 'Not Acceptable', `Acceptable representations: ${representations}.`);
}

/** Compressed bodies are not accepted: a small one could expand to gigabytes. */
function unsupportedEncoding(): Rejection {
  return new Rejection(415, 'Unsupported Media Type', 'Content-Encoding is not supported.');
}

function refuseUnknownPaths(server: FastifyInstance, routes: readonly Route[]): void {
  const paths = new PathTable(routes, PREFIX);
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.is404) done(paths.refusal(request.method, request.url));
    else done();
  });
}

/** Where the product's management port has it. */
const METRICS_PATH = '/actuator/prometheus';

function serveMetrics(server: FastifyInstance, cluster: Cluster, requests: RequestMetrics): void {
  const own = new ProcessMetrics();
  server.addHook('onClose', async () => own.close());
  server.get(METRICS_PATH, (_request, reply) => {
    const lines = [...cluster.log.lines(), ...requests.lines(), ...own.lines()];
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}

function addRoute(
  server: FastifyInstance,
  cluster: Cluster,
  route: Route,
  {backpressure, memory, service, metrics}: Guards,
): void {
  const limits =
    route.limited && backpressure ? limitedBy(backpressure, metrics, route) : undefined;
  const queue = route.operationId === 'createProcessInstance' ? service : null;
  for (const {method, path} of [route, ...(route.aliases ?? [])]) {
    const uri = uriOf(`${PREFIX}${path}`);
    const answerOf = (request: FastifyRequest, measured: Measured) => {
      const bodyBytes = bytesOf(request);
      if (route.grows || bodyBytes > LARGE_BYTES) memory.check(bodyBytes);
      if (route.properties) refuseUnknown(request.body, route.properties);
      const handle = () => {
        const answer = route.handle(cluster, request);
        limits?.processed(request);
        measured.processed();
        return answer;
      };
      return queue ? queue.turn().then(handle) : handle();
    };
    server.route({
      method,
      url: `${PREFIX}${path}`,
      ...(limits ? {onRequest: limits.onRequest} : {}),
      handler(request, reply) {
        const measured = metrics.begin(route, request, uri);
        const end = (answer: Answer) => {
          measured.ended(answer.status);
          return send(reply, answer);
        };
        const refuse = (thrown: unknown) => {
          measured.ended(thrown);
          throw thrown;
        };
        try {
          const answer = answerOf(request, measured);
          return answer instanceof Promise ? answer.then(end, refuse) : end(answer);
        } catch (thrown) {
          return refuse(thrown);
        }
      },
    });
  }
}

/** Counts the requests of a route, from their arrival until they were processed or aborted. */
function limitedBy(backpressure: Backpressure, metrics: RequestMetrics, route: Route) {
  const leaves = new WeakMap<FastifyRequest, () => void>();
  return {
    onRequest(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
      try {
        const leave = backpressure.admit();
        leaves.set(request, leave);
        reply.raw.once('close', leave);
        done();
      } catch (error) {
        metrics.begin(route, request, uriOf(`${PREFIX}${route.path}`)).ended(error);
        done(error as Error);
      }
    },
    processed(request: FastifyRequest): void {
      leaves.get(request)?.();
    },
  };
}

/** Of a body of unknown length the most that is accepted. */
function bytesOf({headers, server}: FastifyRequest): number {
  const length = headers['content-length'];
  if (length !== undefined) return Number(length);
  return 'transfer-encoding' in headers ? (server.initialConfig.bodyLimit ?? 0) : 0;
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status);
  if (answer.body === null) return reply.send();
  return reply.header('content-type', answer.contentType).serializer(asIs).send(answer.body);
}

/** What is not HTTP is answered on the socket itself. */
function refuseBrokenHttp(error: Error & {code?: string}, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const [status, title] = tooLarge
    ? ([431, 'Request Header Fields Too Large'] as const)
    : ([400, 'Bad Request'] as const);
  const body = problemJson(new Rejection(status, title, 'Failed to read request'), '/');
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
