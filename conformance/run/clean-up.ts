import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import type {Dispatcher} from 'undici';
import {type WireRequest, wireRequest} from '../../lib/contract/cases/request-case.ts';
import {UNKNOWN_KEY} from '../../lib/contract/cases/routing-cases.ts';
import type {Contract, Operation} from '../../lib/contract/contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {LeftBehind} from '../../lib/record/findings.ts';
import {bareDraft} from '../arrange/drafts.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';
import {findAbsence} from './absence.ts';
import type {Pace} from './pace.ts';

export interface CleanUpOptions {
  readonly baseUrl: string;
  readonly contract: Contract;
  readonly authorization: string | null;
  /** What the run created, in order, each once. */
  readonly created: readonly Created[];
  readonly dispatcher: Dispatcher;
  /** How fast requests may follow each other. */
  readonly pace: Pace;
  /** False where the target is known to have no operation that deletes definitions: none is asked for. */
  readonly mayDelete?: boolean;
  /** How long it may take, milliseconds; what is left then stays. Default: as long as it takes. */
  readonly msMax?: number;
}

const TIMEOUT_MS = 2000;
/** After this many requests without an answer in a row, the rest is given up. */
const FAILURES_MAX = 3;
/** A removal that backpressure refused is sent again, so often and after so long. */
const ATTEMPTS_MAX = 5;
const PAUSE_MS = 200;

/** The places of cancelling and deleting beside the contract's own: versions differ, and so do documents. */
const CANCELLATION = keyed('cancelProcessInstance', '/process-instances/{key}/cancellation');
const DELETION = keyed('deleteResource', '/resources/{key}/deletion');

/**
 * Cancels every instance that the run created, and deletes what it deployed, where the target has an
 * operation for it. An instance that has ended answers 404, which is fine.
 *
 * @returns what could not be removed
 */
export async function cleanUp(given: CleanUpOptions): Promise<LeftBehind> {
  const {created, mayDelete = true, msMax = Number.POSITIVE_INFINITY} = given;
  const endMs = systemClock.monotonicMs() + msMax;
  const options = {...given, hasTime: () => systemClock.monotonicMs() < endMs};
  const of = (kind: CreatedKind) => created.filter(each => each.kind === kind);
  const own = options.contract.operations.find(
    each => each.operationId === 'cancelProcessInstance',
  );
  const instances = await remove(
    options,
    own ? [own, CANCELLATION] : [CANCELLATION],
    of('instance'),
  );
  const definitions = await remove(options, mayDelete ? [DELETION] : [], of('definition'));
  return {
    instances: instances.left.map(each => each.key),
    definitions: definitions.left.map(({key, name}) => ({key, name})),
    messages: of('message').length,
    others: countByName(of('other')),
    deletes: definitions.served,
  };
}

interface Cleaning extends CleanUpOptions {
  readonly hasTime: () => boolean;
}

/** Removes things one by one, by the first of the operations that the target serves. */
async function remove(
  options: Cleaning,
  operations: readonly Operation[],
  things: readonly Created[],
): Promise<{left: readonly Created[]; served: boolean}> {
  if (things.length === 0) return {left: [], served: false};
  const send = (_: Operation, wire: WireRequest) => ask(options, wire);
  for (const operation of operations) {
    if ((await findAbsence(options.contract, operation, send)) !== null) continue;
    return {left: await removeBy(options, operation, things), served: true};
  }
  return {left: things, served: false};
}

/** @returns what is left */
async function removeBy(
  options: Cleaning,
  operation: Operation,
  things: readonly Created[],
): Promise<readonly Created[]> {
  const endpoint = {basePath: options.contract.basePath, operation};
  const [name = ''] = operation.parameters
    .filter(each => each.in === 'path')
    .map(each => each.name);
  const left = new Set(things);
  let failures = 0;
  for (const thing of things) {
    if (!options.hasTime()) break;
    const status = await insist(options, wireRequest(endpoint, bareDraft({[name]: thing.key})));
    if ((status >= 200 && status < 300) || status === 404) left.delete(thing);
    failures = status === 0 ? failures + 1 : 0;
    if (failures >= FAILURES_MAX) break;
  }
  return [...left];
}

/** Sends a removal until it is not refused by backpressure. @returns the status; 0 without an answer */
async function insist(options: Cleaning, wire: WireRequest): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const status = (await ask(options, wire)).response?.status ?? 0;
    const isRefused = status === 429 || status === 503;
    if (!isRefused || attempt >= ATTEMPTS_MAX || !options.hasTime()) return status;
    await new Promise<void>(done => systemClock.schedule(PAUSE_MS, done));
  }
}

async function ask(options: CleanUpOptions, wire: WireRequest): Promise<Exchange> {
  await options.pace.next();
  return sendRequest(wire, {
    baseUrl: options.baseUrl,
    authorization: options.authorization,
    timeoutMs: TIMEOUT_MS,
    bodyBytesMax: 64 * 1024,
    dispatcher: options.dispatcher,
    clock: systemClock,
  });
}

/** A POST to something that the path names by its key, with no body. */
function keyed(operationId: string, path: string): Operation {
  const key = {
    name: 'key',
    in: 'path',
    required: true,
    schema: {type: 'integer', example: UNKNOWN_KEY},
  } as const;
  return {
    operationId,
    method: 'post',
    path,
    pointer: '',
    tags: [],
    parameters: [key],
    requestBody: null,
    responses: {},
    secured: true,
  };
}

function countByName(created: readonly Created[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const {name} of created) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}

export type CreatedKind = 'instance' | 'definition' | 'message' | 'other';

/** One thing that a run created. */
export interface Created {
  readonly kind: CreatedKind;
  /** As text; empty where the answer told none. */
  readonly key: string;
  /** Of a definition its own, of others the operation that created it. */
  readonly name: string;
}

/**
 * What a run created. It is written to a file at once, so that the clean-up knows all of it even when the
 * run was interrupted.
 */
export class Journal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  note({kind, key, name}: Created): void {
    appendFileSync(this.#file, `${JSON.stringify([kind, key, name])}\n`);
  }

  /** Everything that was noted, in order; what has a key, once. */
  created(): Created[] {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
    const seen = new Set<string>();
    return lines.flatMap((line, at) => {
      const [kind, key, name] = JSON.parse(line) as [CreatedKind, string, string];
      const id = key === '' ? `at ${at}` : `${kind} ${key}`;
      if (seen.has(id)) return [];
      seen.add(id);
      return [{kind, key, name}];
    });
  }
}
