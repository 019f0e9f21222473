import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {type AddressInfo, createServer, type Socket} from 'node:net';
import zlib from 'node:zlib';

/** One request as it came over the wire. */
interface Came {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A server of raw bytes for the tables of k6's HTTP: it answers with what it was sent, or as the URL says. */
export async function startK6HttpServer() {
  const sockets = new Set<Socket>();
  const server = createServer({allowHalfOpen: true, noDelay: true}, socket => {
    let bytes = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.end());
    socket.on('data', chunk => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const read = readRequest(bytes);
        if (!read) return;
        bytes = bytes.subarray(read.length);
        serve(socket, read.request);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const each of sockets) each.destroy();
      server.close();
    },
  };
}

function readRequest(bytes: Buffer): {readonly request: Came; readonly length: number} | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = bytes.toString('utf8', 0, end).split('\r\n');
  const headers = Object.fromEntries(lines.map(each => each.split(/: ?(.*)/s, 2)));
  // All that is sent in chunks here is an empty body.
  const isChunked = headers['Transfer-Encoding'] !== undefined;
  const length = isChunked ? 5 : Number(headers['Content-Length'] ?? 0);
  if (bytes.length < end + 4 + length) return null;
  const body = isChunked ? Buffer.alloc(0) : bytes.subarray(end + 4, end + 4 + length);
  const [method = '', target = ''] = first.replace(/ HTTP\/1.1$/, '').split(/ (.*)/s, 2);
  return {request: {method, target, headers, body}, length: end + 4 + length};
}

function serve(socket: Socket, came: Came): void {
  const [path = '', query = ''] = came.target.split(/\?(.*)/s, 2);
  if (path === '/never') return;
  if (path === '/closes') socket.destroy();
  else if (path === '/resets') socket.resetAndDestroy();
  else if (path === '/reply' || path === '/cut') {
    socket.write(Buffer.from(decodeURIComponent(query), 'base64'));
    if (path === '/cut') socket.end();
  } else socket.write(answerTo(came, path, query));
}

function answerTo(came: Came, path: string, query: string): Buffer {
  if (query.startsWith('302+')) return answer(302, {Location: decodeURIComponent(query.slice(4))});
  if (path === '/loop') return answer(302, {Location: `?${Number(query) + 1}`});
  if (path === '/coded') return coded(new URLSearchParams(query));
  if (path === '/decoded') return decoded(came);
  if (path === '/page' && query === '') return answer(200, {'Content-Type': 'text/html'}, PAGE);
  if (path === '/digest') return challenged(came, query);
  const {method, target, headers, body} = came;
  return answer(200, {}, JSON.stringify({line: `${method} ${target}`, headers, body: `${body}`}));
}

function answer(
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = '',
): Buffer {
  const all = {...headers, 'Content-Length': String(Buffer.byteLength(body))};
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} Fine\r\n${lines.join('')}\r\n`),
    Buffer.from(body),
  ]);
}

const PAGE = `<form action="/form?old=1" method="post">
  <input name="b" value="x y"><input name="a" value="1"><button type="submit" name="go" value="on">Go</button>
</form><form id="search"><input name="q" value="ü"></form><a href="next?l=%20">next</a>`;

/** Forty times `hello `: Node 20 cannot make it. */
const HELLOS_IN_ZSTD = 'KLUv/QQAdQAAMGhlbGxvIAFUBgMr5wSEqnOq';

const ENCODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: bytes => zlib.gzipSync(bytes),
  deflate: bytes => zlib.deflateSync(bytes),
  br: bytes => zlib.brotliCompressSync(bytes),
  zstd: () => Buffer.from(HELLOS_IN_ZSTD, 'base64'),
};

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: bytes => zlib.gunzipSync(bytes),
  deflate: bytes => zlib.inflateSync(bytes),
  br: bytes => zlib.brotliDecompressSync(bytes),
};

function coded(query: URLSearchParams): Buffer {
  const codings = query.get('as') ?? '';
  let bytes = Buffer.from('hello '.repeat(40));
  for (const each of codings.split(',')) bytes = Buffer.from(ENCODERS[each]?.(bytes) ?? bytes);
  const left = bytes.subarray(0, bytes.length - Number(query.get('less') ?? 0));
  return answer(200, {'Content-Encoding': codings}, left);
}

function decoded({headers, body}: Came): Buffer {
  const encoding = headers['Content-Encoding'] ?? null;
  let bytes = body;
  for (const each of (encoding ?? '').split(', ').reverse())
    bytes = Buffer.from(DECODERS[each]?.(bytes) ?? bytes);
  return answer(200, {}, JSON.stringify({encoding, body: `${bytes}`}));
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** The user `user` with the password `secret` is let in. */
function challenged({method, headers}: Came, kind: string): Buffer {
  const given = headers['Authorization'] ?? '';
  const value = (name: string) => new RegExp(`${name}="?([^",]*)`).exec(given)?.[1] ?? '';
  const secret = md5('user:r:secret');
  const counted = kind === 'plain' ? 'n' : `n:${value('nc')}:${value('cnonce')}:auth`;
  const right = md5(`${secret}:${counted}:${md5(`${method}:${value('uri')}`)}`);
  if (given.startsWith('Digest ') && value('response') === right) return answer(200, {}, 'let in');
  const qop = kind === 'plain' ? '' : ', qop="auth"';
  const challenge = `Digest realm="r", nonce="n", opaque="o"${qop}`;
  return answer(401, {'Www-Authenticate': challenge}, 'not let in');
}
