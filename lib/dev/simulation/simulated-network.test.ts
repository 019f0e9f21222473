import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  CaseBook,
  HTTP_CASES,
  outcomeOf,
  scriptOfHttpCases,
} from '../../engine/embedded/http/http-cases.case.ts';
import {prepare, run} from '../../engine/engine.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {NetworkLog} from './network-log.ts';
import {streamOf} from './random-load.ts';
import {SimulatedMachine} from './simulated-machine.ts';
import {type PeerEnd, SimulatedNetwork, TARGET_URL} from './simulated-network.ts';
import {VirtualTime} from './virtual-time.ts';

/** The same table as lib/engine/embedded/http/http-cases.test.ts, over the simulated network. */
describe('over the simulated network', () => {
  const book = new CaseBook();
  let folder: string;
  let result: LoadResult;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-http-cases-'));
    const script = join(folder, 'script.js');
    await writeFile(script, scriptOfHttpCases());
    const time = new VirtualTime();
    const log = new NetworkLog();
    const accept = (end: PeerEnd) => {
      const later = (ms: number, task: () => void) =>
        void time.at(time.nowMs + ms, () => end.isOpen && task());
      const {write, ...ends} = end;
      const server = {...ends, write: (text: string) => write(text), later};
      return ({method, path}: {method: string; path: string}) =>
        book.serve(server, end, method, path);
    };
    const network = new SimulatedNetwork(time, streamOf(1, 'network'), {accept}, log);
    const parts = {time, network, log, random: streamOf(1, 'machine'), onLoad: () => undefined};
    const prepared = await prepare({script, baseUrl: TARGET_URL, engine: 'embedded', seed: 1});
    const machine = new SimulatedMachine(parts);
    result = await time.until(
      run(prepared, {baseUrl: TARGET_URL, onLog: () => undefined}, machine),
    );
    await prepared.dispose();
  });

  afterAll(() => rm(folder, {recursive: true}));

  it.each(HTTP_CASES.map(each => [each.name, each] as const))('%s', (name, {comesTo}) => {
    expect(outcomeOf(result, name, book.connectionsOf(name))).toEqual(comesTo);
  });
});
