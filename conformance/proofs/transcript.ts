import {createHash} from 'node:crypto';
import {Agent} from 'undici';
import {operationCases} from '../../lib/contract/cases/operation-cases.ts';
import type {RequestDraft, WireRequest} from '../../lib/contract/cases/request-case.ts';
import {wireRequest} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import {loadContract} from '../../lib/contract/load-contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {JsonObject} from '../arrange/stage.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {answerObject} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';
import {playPublished} from './golden-published.ts';
import {playGoldenEnd, playGoldenScript} from './golden-script.ts';
import {AUTHORIZATION} from './proving-ground.ts';

/** Enough for a correct answer. */
const TIMEOUT_MS = 2500;

const contract = await loadContract();

/**
 * Plays a fixed script against a fresh cluster and records the answers, one entry per exchange: status,
 * headers and body, without dates. Two clean clusters have the same transcript, so anything that
 * changes it is a fault.
 */
export async function transcriptOf(baseUrl: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await playScript(baseUrl, line => lines.push(line));
  return lines;
}

/** Whether a cluster's transcript differs from the golden one; stops at the first difference. */
export async function differsFrom(golden: readonly string[], baseUrl: string): Promise<boolean> {
  let count = 0;
  try {
    await playScript(baseUrl, line => {
      if (line !== golden[count]) throw new DifferenceError();
      count += 1;
    });
  } catch (thrown) {
    if (thrown instanceof DifferenceError) return true;
    throw thrown;
  }
  return count !== golden.length;
}

class DifferenceError extends Error {}

async function playScript(baseUrl: string, write: (line: string) => void): Promise<void> {
  const player = new Player(baseUrl, write);
  try {
    await playGoldenScript((operationId, draft) => player.play(operationId, draft));
    await playPublished((operationId, draft) => player.play(operationId, draft));
    await playEveryCase(player);
    await playGoldenEnd((operationId, draft) => player.play(operationId, draft));
  } finally {
    await player.close();
  }
}

class Player {
  readonly #baseUrl: string;
  readonly #write: (line: string) => void;
  readonly #dispatcher = new Agent({connections: 1, pipelining: 1});

  constructor(baseUrl: string, write: (line: string) => void) {
    this.#baseUrl = baseUrl;
    this.#write = write;
  }

  /** Sends a valid request and returns the JSON of the answer. */
  async play(operationId: string, draft: RequestDraft): Promise<JsonObject> {
    const operation = contract.operations.find(each => each.operationId === operationId);
    if (!operation) throw new Error(`no ${operationId}`);
    const endpoint = {basePath: contract.basePath, operation};
    return answerObject(await this.send(wireRequest(endpoint, draft)));
  }

  async send(wire: WireRequest): Promise<Exchange> {
    const exchange = await sendRequest(wire, {
      baseUrl: this.#baseUrl,
      authorization: AUTHORIZATION,
      timeoutMs: TIMEOUT_MS,
      bodyBytesMax: 1024 * 1024,
      dispatcher: this.#dispatcher,
      clock: systemClock,
    });
    this.#write(`${wire.method} ${wire.target}\n${answerText(exchange)}`);
    return exchange;
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }
}

function answerText({failure, response}: Exchange): string {
  if (response === null) return `no answer: ${failure?.kind ?? ''}`;
  const headers = Object.entries(response.headers)
    .filter(([name]) => name !== 'connection' && name !== 'keep-alive')
    .map(([name, value]) => `${name}: ${name === 'date' ? '(a date)' : value}`)
    .sort();
  const body = Buffer.from(response.body);
  // Only the port of a cluster differs from run to run.
  const text = body.toString('latin1').replace(/"port":\d+/, '"port":0');
  const content = text.length > 4096 ? createHash('sha256').update(text).digest('hex') : text;
  return [String(response.status), ...headers, content, failure?.kind ?? ''].join('\n');
}

/** Every case of the contract, with keys that do not exist. */
async function playEveryCase(player: Player): Promise<void> {
  for (const operation of contract.operations) {
    for (const wire of caseRequests(operation)) await player.send(wire);
  }
}

function caseRequests(operation: Operation): WireRequest[] {
  const drafts = {minimal: sampleDraft(operation, false), full: sampleDraft(operation, true)};
  return operationCases(contract, operation, {authenticated: true, arranged: true, seed: 1})
    .filter(each => each.class !== 'oversized-body')
    .map(each => each.build(drafts[each.from]));
}
