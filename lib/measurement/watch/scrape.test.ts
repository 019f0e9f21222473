import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {Agent} from 'undici';
import {afterEach, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../auth/access.ts';
import {readLimits} from './read-limits.ts';
import {scrape} from './scrape.ts';

const servers: ReturnType<typeof createServer>[] = [];
const dispatcher = new Agent();

afterEach(() => {
  for (const each of servers.splice(0)) {
    each.closeAllConnections();
    each.close();
  }
});

async function listening(answer: (response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((_, response) => void answer(response)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
}

const BOUNDS = {msMax: 2000, bytesMax: 1_000_000, seriesMax: 20_000, keptMax: 50};

async function read(answer: (response: ServerResponse) => unknown, bounds = BOUNDS) {
  const url = await listening(answer);
  const address = {url, wholeUrl: url, dispatcher, authorization: () => null};
  return scrape(
    address,
    name => name === 'kept',
    () => 7,
    bounds,
  );
}

describe('a scrape', () => {
  it('keeps what is wanted', async () => {
    const page = await read(response => response.end('other 1\nkept{a="b"} 2\n'));
    expect(page.atMs).toBe(7);
    expect([...page.samples.keys()]).toEqual(['kept']);
    expect([...page.values.values()]).toEqual([2]);
  });

  it.each<[string, (response: ServerResponse) => unknown, RegExp]>([
    ['an error', response => response.writeHead(503).end('kept 1\n'), /^it answered 503$/],
    ['a redirect', response => response.writeHead(302, {location: '/'}).end(), /^it answered 302$/],
    ['a page of HTML', response => response.end('<html>\n'), /^it is not Prometheus text/],
    ['nothing', response => response.end(), /^it has no metrics$/],
    ['a series twice', response => response.end('kept 1\nkept 2\n'), /^it tells kept twice$/],
    [
      'half a page',
      response => {
        response.writeHead(200, {'content-length': 1000});
        response.write('kept 1\n');
        setImmediate(() => response.destroy());
      },
      /closed|terminated|aborted/,
    ],
    [
      'more series than it may have',
      response => response.end('other 1\n'.repeat(20_001)),
      /^it has more than 20,000 series$/,
    ],
    [
      'more to keep than is kept',
      response =>
        response.end(Array.from({length: 51}, (_, at) => `kept{at="${at}"} 1\n`).join('')),
      /^it has more than 50 series to keep$/,
    ],
    ['an endless page', response => endless(response, 'other{a="b"} 1\n'), /^it has more than/],
    [
      'endless comments',
      response => endless(response, '# and so on\n'),
      /^it is longer than 1 MiB$/,
    ],
    ['an endless line', response => endless(response, 'aaaaaaaa'), /^a line of it does not end/],
  ])('tells in one line why it told nothing: %s', async (_, answer, reason) => {
    await expect(read(answer)).rejects.toThrow(reason);
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['never answers', () => undefined],
    [
      'never ends',
      async response => {
        while (!response.destroyed) {
          response.write('other 1\n');
          await wait(5);
        }
      },
    ],
  ])('gives up on a server that %s', async (_, answer) => {
    const bounds = {...BOUNDS, msMax: 100};
    await expect(read(answer, bounds)).rejects.toThrow('it was not read within 0.1 s');
  });

  it('tells the limits of a process, as far as they are told', async () => {
    const told = [
      'jvm_memory_max_bytes{area="heap",id="G1 Eden Space"} -1.0',
      'jvm_memory_max_bytes{area="heap",id="G1 Old Gen"} 2.147483648E9',
      'jvm_memory_max_bytes{area="nonheap",id="Metaspace"} 9.9E9',
      'system_cpu_count 4.0',
      '',
    ];
    const target = {access: anonymousAccess, baseUrl: 'http://127.0.0.1'};
    const full = await listening(response => response.end(told.join('\n')));
    expect(await readLimits(full, target)).toEqual({heapBytesMax: 2 ** 31, cpus: 4});
    const bare = await listening(response => response.end('up 1\n'));
    expect(await readLimits(bare, target)).toEqual({});
  });
});

function endless(response: ServerResponse, line: string): void {
  const chunk = line.repeat(1000);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
