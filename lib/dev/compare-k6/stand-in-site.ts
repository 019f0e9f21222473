import {createHash} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';

/** A request as the site saw it: what two engines are compared by. */
export interface SeenRequest {
  /** `POST /path?query` */
  readonly line: string;
  /** The headers that change what a server does, and the body. */
  readonly rest: string;
}

export interface StandInSite {
  readonly baseUrl: string;
  /** What was seen since the last call. */
  take(): SeenRequest[];
  close(): Promise<void>;
}

const BODY_BYTES_MAX = 1 << 20;

/**
 * A site in the place of those that public k6 scripts are written for: it answers the same to the same request,
 * with the shapes of httpbin and of k6's own test sites where the path is one of theirs.
 */
export async function startStandInSite(): Promise<StandInSite> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_BYTES_MAX) chunks.push(chunk);
    });
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      seen.push({line: `${request.method} ${request.url}`, rest: restOf(request, body)});
      answer(request, body, response);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => seen.splice(0),
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

const COMPARED = ['accept-encoding', 'authorization', 'content-encoding', 'content-type', 'cookie'];

function restOf({headers}: IncomingMessage, body: string): string {
  const boundary = /boundary=([^;]+)/.exec(headers['content-type'] ?? '')?.[1];
  const shown = COMPARED.flatMap(name => (headers[name] ? [`${name}: ${headers[name]}`] : []));
  const text = [...shown, body].join('\n');
  return boundary ? text.replaceAll(boundary, 'BOUNDARY') : text;
}

type Answer = (at: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly body: string;
  /** What the pattern's groups matched. */
  readonly parts: readonly string[];
}) => void;

const PAGE = `<!DOCTYPE html><html><head><title>Collection of simple web-pages</title></head><body>
<h1 class="title">Welcome</h1><p>Hello, world! In ancient times, there was a page.</p>
<ul><li class="item">one</li><li class="item">two</li></ul>
<a href="/contacts.php">contacts</a> <a href="/news.php">news</a> <a href="/my_messages.php">messages</a>
<form method="post" action="/login.php"><input type="hidden" name="redir" value="1"/>
<input type="text" name="login" value="admin"/><input type="password" name="password"/>
<input type="hidden" name="csrftoken" value="abc123"/><select name="color"><option value="red" selected>red</option></select>
<input type="submit" value="Go!"/></form></body></html>`;

const json =
  (value: (at: Parameters<Answer>[0]) => unknown, status = 200): Answer =>
  at => {
    at.response.writeHead(status, {'content-type': 'application/json'});
    at.response.end(JSON.stringify(value(at)));
  };

const packed =
  (encoding: string, pack: (text: string) => Buffer): Answer =>
  ({response}) => {
    response.writeHead(200, {'content-type': 'application/json', 'content-encoding': encoding});
    response.end(pack(JSON.stringify({[encoding]: true, method: 'GET'})));
  };

const CROCODILE = {id: 1, name: 'Bert', sex: 'M', date_of_birth: '2010-06-27', age: 14};

const ROUTES: readonly (readonly [RegExp, Answer])[] = [
  [/^\/(?:status)\/(\d{3})/, ({response, parts}) => response.writeHead(Number(parts[0])).end()],
  [/^\/gzip/, packed('gzip', gzipSync)],
  [/^\/deflate/, packed('deflate', deflateSync)],
  [/^\/brotli/, packed('br', brotliCompressSync)],
  [
    /^\/(?:absolute-|relative-)?redirect\/(\d+)/,
    ({response, parts}) => {
      const left = Number(parts[0]) - 1;
      response.writeHead(302, {location: left > 0 ? `/redirect/${left}` : '/get'}).end();
    },
  ],
  [
    /^\/redirect-to/,
    ({response, url}) =>
      response
        .writeHead(302, {location: new URL(url.searchParams.get('url') ?? '/', url).pathname})
        .end(),
  ],
  [
    /^\/cookies\/set(?:\/([^/]+)\/([^/?]+))?/,
    ({response, url, parts: [name, value]}) => {
      const pairs = name ? [[name, value]] : [...url.searchParams];
      response.setHeader(
        'set-cookie',
        pairs.map(([key, each]) => `${key}=${each}; Path=/`),
      );
      response.writeHead(302, {location: '/cookies'}).end();
    },
  ],
  [/^\/cookies$/, json(({request}) => ({cookies: cookiesOf(request)}))],
  [
    /^\/basic-auth\/([^/]+)\/([^/?]+)/,
    ({request, response, parts: [user, password]}) => {
      const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      const isRight = request.headers.authorization === wanted;
      if (!isRight) response.setHeader('www-authenticate', 'Basic realm="site"');
      response.writeHead(isRight ? 200 : 401, {'content-type': 'application/json'});
      response.end(JSON.stringify({authenticated: isRight, user}));
    },
  ],
  [/^\/digest-auth\/[^/]+\/([^/]+)\/([^/?]+)/, at => answerDigest(at)],
  [
    /^\/(?:bytes|stream-bytes)\/(\d+)/,
    ({response, parts}) => response.end(Buffer.alloc(Math.min(Number(parts[0]), 100_000), 7)),
  ],
  [
    /^\/(?:image|.*\.png)/,
    ({response}) =>
      response.writeHead(200, {'content-type': 'image/png'}).end(Buffer.from([137, 80])),
  ],
  [/^\/xml/, ({response}) => response.writeHead(200, {'content-type': 'text/xml'}).end('<a>1</a>')],
  [/^\/(?:get|post|put|patch|delete|anything|headers|ip|delay)\b/, json(echoOf)],
  [/^\/public\/crocodiles\/?$/, json(() => [CROCODILE, {...CROCODILE, id: 2, name: 'Ed'}])],
  [/^\/(?:public|my)\/crocodiles\/\d+/, json(() => CROCODILE)],
  [/^\/my\/crocodiles/, json(({request}) => (request.method === 'POST' ? CROCODILE : [CROCODILE]))],
  [/^\/(?:auth|user|api\/users)\b/, json(() => ({id: 1, token: 'T', access: 'A', username: 'u'}))],
  [
    /^\/api\//,
    json(() => ({id: 1, name: 'first', pizza: {id: 1, name: 'Margherita', ingredients: []}})),
  ],
  [/^\/\w*json/, json(() => ({id: 1, name: 'first', items: [{id: 1}, {id: 2}]}))],
];

function answer(request: IncomingMessage, body: string, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://site');
  for (const [pattern, serve] of ROUTES) {
    const parts = pattern.exec(url.pathname);
    if (!parts) continue;
    serve({request, response, url, body, parts: parts.slice(1)});
    return;
  }
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  if (!isPage) {
    json(echoOf)({request, response, url, body, parts: []});
    return;
  }
  response.setHeader('set-cookie', ['sid=s3cr3t; Path=/; HttpOnly', 'uid=7; Path=/']);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(PAGE);
}

function cookiesOf({headers}: IncomingMessage): Record<string, string> {
  const pairs = (headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(pairs.map(each => each.split('=') as [string, string]));
}

function echoOf({request, url, body}: Parameters<Answer>[0]): unknown {
  const type = request.headers['content-type'] ?? '';
  const isForm = type.includes('x-www-form-urlencoded');
  return {
    args: Object.fromEntries(url.searchParams),
    data: isForm ? '' : body,
    form: isForm ? Object.fromEntries(new URLSearchParams(body)) : {},
    headers: {'Content-Type': type, Authorization: request.headers.authorization ?? ''},
    json: type.includes('json') ? parsed(body) : null,
    id: 1,
    token: 'T',
    url: url.pathname,
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** https://www.rfc-editor.org/rfc/rfc7616 with MD5 and `qop=auth`; any answer to the challenge is taken. */
function answerDigest({request, response, parts: [user]}: Parameters<Answer>[0]): void {
  const isAnswered = request.headers.authorization?.startsWith('Digest ') ?? false;
  const nonce = createHash('md5').update(String(user)).digest('hex');
  if (!isAnswered)
    response.setHeader('www-authenticate', `Digest realm="site", qop="auth", nonce="${nonce}"`);
  response.writeHead(isAnswered ? 200 : 401, {'content-type': 'application/json'});
  response.end(JSON.stringify({authenticated: isAnswered, user}));
}
