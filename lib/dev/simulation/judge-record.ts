import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {messageOf} from '../../core/errors.ts';
import {recoverLoad} from '../../engine/journal.ts';
import {buildRecord} from '../../measurement/record.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {schemaFault} from '../../record/schema-check.ts';
import {decideVerdict} from '../../record/verdict/verdict.ts';
import {type RandomLoad, streamOf} from './random-load.ts';
import type {SimulatedRun} from './simulate-load.ts';
import {TARGET_URL} from './simulated-network.ts';
import {EPOCH_MS} from './simulated-thread.ts';

let frame: Promise<RunRecord> | undefined;

/** What all records of simulated loads have in common, made once. */
function recordWithoutLoads(): Promise<RunRecord> {
  const facts = {embedded: false, gatewayVersion: null, clusterSize: null, partitionsCount: null};
  frame ??= buildRecord(
    {command: 'load', seed: 1, startedAtMs: EPOCH_MS, revision: null},
    {target: {baseUrl: TARGET_URL, ...facts}, contract: {}},
    {},
  );
  return frame;
}

/** The record that a load of this kind leaves, with its verdict. */
export async function recordOf({result, failure}: SimulatedRun): Promise<RunRecord> {
  const loads = result ? [result] : [];
  const failures = failure === null ? [] : [failure];
  const verdict = decideVerdict({conformance: undefined, loads, failures});
  const record = {...(await recordWithoutLoads()), loads, verdict, warnings: failures};
  return JSON.parse(JSON.stringify(record)) as RunRecord;
}

/** Whether a record can be read, and the journal of its load wherever the generator may have been killed. */
export async function judgeRecord(
  load: RandomLoad,
  run: SimulatedRun,
  record: RunRecord,
): Promise<string[]> {
  const fault = schemaFault(record);
  const journal = run.journal === null ? [] : await judgeCuts(load, run.journal);
  return [...(fault === null ? [] : [`the record does not fit its schema: ${fault}`]), ...journal];
}

const CUTS = 4;

async function judgeCuts(load: RandomLoad, journal: string): Promise<string[]> {
  const headEnd = journal.indexOf('\n') + 1;
  if (headEnd === 0) return ['the journal has no head'];
  const random = streamOf(load.seed, 'journal');
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-cut-'));
  const faults: string[] = [];
  try {
    for (let count = 0; count < CUTS; count++) {
      const cut = count === 0 ? journal.length : random.int(headEnd, journal.length);
      const file = join(folder, `${count}.jsonl`);
      await writeFile(file, journal.slice(0, cut));
      faults.push(...(await judgeCut(file, journal.slice(0, cut))));
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  return faults;
}

/** What is recovered is what stands in the whole lines, no more and no less. */
async function judgeCut(file: string, text: string): Promise<string[]> {
  const whole = text.slice(0, text.lastIndexOf('\n')).split('\n').slice(1);
  const rest = text.slice(text.lastIndexOf('\n') + 1);
  const lines = [...whole, ...(isWhole(rest) ? [rest] : [])].filter(each => each !== '');
  const written = lines
    .flatMap(each => (JSON.parse(each) as {seconds: {requests: {total: number}}[]}).seconds)
    .reduce((sum, each) => sum + each.requests.total, 0);
  try {
    const recovered = await recoverLoad(file);
    const total = recovered.operations.reduce((sum, each) => sum + each.requests.total, 0);
    const record = {...(await recordWithoutLoads()), loads: [recovered]};
    const fault = schemaFault(JSON.parse(JSON.stringify(record)));
    const {status} = decideVerdict({conformance: undefined, loads: [recovered], failures: []});
    return [
      ...(total === written ? [] : [`recovered ${total} requests, ${written} in the journal`]),
      ...(fault === null ? [] : [`what was recovered does not fit the schema: ${fault}`]),
      ...(status === 'passed' ? ['what was recovered has passed'] : []),
    ];
  } catch (thrown) {
    return [`a journal of ${text.length} characters cannot be read: ${messageOf(thrown)}`];
  }
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
