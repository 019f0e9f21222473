import {createReadStream} from 'node:fs';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {parseJson} from '../core/int64.ts';
import {decodeHistogram} from './decode-histogram.ts';
import type {RunRecord} from './run-record.ts';
import {schemaFault} from './schema-check.ts';

/** An hour of 23 operations is under 20 MB; what is ten times that is no record of ours. */
const RECORD_BYTES_MAX = 256 * 1024 * 1024;
const DEPTH_MAX = 64;
const VERSION_NEWEST = 1;
/** How a JSON file that is something else is refused. */
export const FOREIGN = 'is not a run record of c8gauge';
const REMEDY = 'give a record.json that c8gauge wrote';

/**
 * Reads a run record and checks it against its schema. The file is read in pieces and given up
 * as soon as it is too long or not UTF-8; its whole-run histograms are decoded once as a proof.
 *
 * @throws ExplainedError when it cannot be read, is cut short, is foreign, newer, or does not fit
 */
export async function readRunRecord(file: string): Promise<RunRecord> {
  const value = parseWhole(file, await readText(file));
  refuseForeign(file, value);
  const fault = depthFault(value) ?? schemaFault(value);
  if (fault) refuse(file, `does not fit the schema of a run record: ${fault}`);
  const record = value as RunRecord;
  refuseBrokenHistograms(file, record);
  return record;
}

async function readText(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const pieces: string[] = [];
  let bytes = 0;
  try {
    for await (const piece of createReadStream(file, {highWaterMark: 1 << 20})) {
      bytes += (piece as Buffer).length;
      if (bytes > RECORD_BYTES_MAX) refuse(file, `is longer than ${RECORD_BYTES_MAX} bytes`);
      pieces.push(decoder.decode(piece as Buffer, {stream: true}));
    }
    pieces.push(decoder.decode());
  } catch (thrown) {
    if (thrown instanceof ExplainedError) throw thrown;
    if (thrown instanceof TypeError) refuse(file, 'is not UTF-8 text');
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, 'check the path');
  }
  return pieces.join('');
}

function parseWhole(file: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (thrown) {
    const start = text.slice(0, 200).trimStart();
    if (text.trim() === '') refuse(file, 'is empty');
    if (start.startsWith('{') && !text.trimEnd().endsWith('}')) {
      refuse(file, `is cut short after ${text.length} characters`);
    }
    return refuse(file, `is not JSON (${messageOf(thrown)})`);
  }
}

function refuseForeign(file: string, value: unknown): void {
  const {schema, schemaVersion} = (value ?? {}) as {schema?: unknown; schemaVersion?: unknown};
  if (schema !== 'c8gauge/run-record') refuse(file, FOREIGN);
  if (typeof schemaVersion === 'number' && schemaVersion > VERSION_NEWEST) {
    throw new ExplainedError(
      `${file} is a run record of version ${schemaVersion}, and this c8gauge reads up to ${VERSION_NEWEST}`,
      'read it with the c8gauge that wrote it, or a newer one',
    );
  }
}

/** Deep nesting has no place in a record and would exhaust the stack of whatever walks it. */
function depthFault(value: unknown): string | null {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return `it nests deeper than ${DEPTH_MAX} levels`;
    level = level.flatMap(each =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return null;
}

function refuseBrokenHistograms(file: string, record: RunRecord): void {
  for (const load of record.loads) {
    for (const totals of load.operations) {
      try {
        decodeHistogram(totals.responseTime.histogram);
        decodeHistogram(totals.serviceTime.histogram);
      } catch (thrown) {
        const place = `${load.scenario}, ${totals.operation}`;
        refuse(file, `holds a broken histogram (${place}: ${messageOf(thrown)})`);
      }
    }
  }
}

function refuse(file: string, why: string): never {
  throw new ExplainedError(`${file} ${why}`, REMEDY);
}
