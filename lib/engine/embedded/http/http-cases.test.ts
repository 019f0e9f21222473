import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {type AddressInfo, createServer, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LoadResult} from '../../../record/load-result.ts';
import {runScenario} from '../../engine.ts';
import {
  CaseBook,
  HTTP_CASES,
  type HttpOutcome,
  outcomeOf,
  type ServerEnd,
  scriptOfHttpCases,
} from './http-cases.case.ts';

/** The same table as lib/dev/simulation/simulated-network.test.ts, over sockets. */
describe('over sockets', () => {
  const book = new CaseBook();
  const sockets = new Set<Socket>();
  let folder: string;
  let result: LoadResult;

  const server = createServer({noDelay: true}, socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    // No request has a body, and each comes in one piece.
    socket.on('data', bytes => {
      const [method = '', path = ''] = bytes.toString().split(' ');
      book.serve(endOf(socket), socket, method, path);
    });
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-http-cases-'));
    const script = join(folder, 'script.js');
    await writeFile(script, scriptOfHttpCases());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    result = await runScenario({
      ...{script, baseUrl, engine: 'embedded', seed: 1},
      onLog: () => undefined,
    });
  });

  afterAll(async () => {
    for (const each of sockets) each.destroy();
    server.close();
    await rm(folder, {recursive: true});
  });

  it.each(HTTP_CASES.map(each => [each.name, each] as const))('%s', (name, {comesTo}) => {
    const outcome = outcomeOf(result, name, book.connectionsOf(name));
    expect(name === 'resets-in-the-body' ? withoutEnds(outcome) : outcome).toEqual(comesTo);
  });
});

/** Where bytes and the reset after them come in one go, as to a thread that is late, Node tells of an end instead. */
function withoutEnds(outcome: HttpOutcome | null): HttpOutcome | null {
  if (outcome === null) return null;
  const {CONNECTION_CLOSED: ends = 0, ECONNRESET: resets = 0, ...rest} = outcome.byError;
  return {...outcome, byError: {...rest, ECONNRESET: ends + resets}};
}

function endOf(socket: Socket): ServerEnd {
  return {
    write: text => void socket.write(text),
    end: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
    later: (ms, task) => void setTimeout(() => socket.writable && task(), ms),
  };
}
