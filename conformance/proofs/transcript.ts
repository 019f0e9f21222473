import {createHash} from 'node:crypto';
import {Agent} from 'undici';
import {operationCases} from '../../lib/contract/cases/operation-cases.ts';
import type {RequestDraft, WireRequest} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {wireRequest} from '../../lib/contract/cases/wire.ts';
import type {Contract, Operation} from '../../lib/contract/contract.ts';
import {loadContract} from '../../lib/contract/load-contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {JsonObject} from '../arrange/stage.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {answerObject} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';
import {playGoldenEnd, playGoldenScript} from './golden-script.ts';
import {AUTHORIZATION} from './proving-ground.ts';

/** Long enough for a right answer, and short enough for a fault that hangs. */
const TIMEOUT_MS = 2500;
/** A target that no longer answers has shown that it differs. */
const FAILURES_MAX = 3;

/**
 * Plays a fixed script against a fresh cluster and writes down what comes back: status, headers,
 * body; dates are blanked, keys repeat because the cluster is fresh. Two clean clusters give the
 * same transcript, so what changes it is a fault.
 */
export async function transcriptOf(baseUrl: string): Promise<string> {
  const player = new Player(baseUrl, await loadContract());
  try {
    await playGoldenScript((operationId, draft) => player.play(operationId, draft));
    await playEveryCase(player);
    await playGoldenEnd((operationId, draft) => player.play(operationId, draft));
  } catch (thrown) {
    if (!(thrown instanceof NoAnswerError)) throw thrown;
  } finally {
    await player.close();
  }
  return player.lines.join('\n\n');
}

/** The target stopped answering, which is difference enough. */
class NoAnswerError extends Error {}

class Player {
  readonly lines: string[] = [];
  readonly contract: Contract;
  readonly #baseUrl: string;
  readonly #dispatcher = new Agent({connections: 1, pipelining: 1});
  #failures = 0;

  constructor(baseUrl: string, contract: Contract) {
    this.#baseUrl = baseUrl;
    this.contract = contract;
  }

  /** Plays a valid request and gives the JSON of the answer. */
  async play(operationId: string, draft: RequestDraft): Promise<JsonObject> {
    const operation = this.contract.operations.find(each => each.operationId === operationId);
    if (!operation) throw new Error(`no ${operationId}`);
    const endpoint = {basePath: this.contract.basePath, operation};
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
    this.lines.push(`${wire.method} ${wire.target}\n${answerText(exchange)}`);
    this.#failures = exchange.failure === null ? 0 : this.#failures + 1;
    if (this.#failures >= FAILURES_MAX) throw new NoAnswerError();
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
  // The port of a cluster is the one thing in its answers that differs from run to run.
  const text = body.toString('latin1').replace(/"port":\d+/, '"port":0');
  const content = text.length > 4096 ? createHash('sha256').update(text).digest('hex') : text;
  return [String(response.status), ...headers, content, failure?.kind ?? ''].join('\n');
}

/** Every case of the contract, its keys leading nowhere: what is refused, and how. */
async function playEveryCase(player: Player): Promise<void> {
  for (const operation of player.contract.operations) {
    for (const wire of caseRequests(player.contract, operation)) await player.send(wire);
  }
}

function caseRequests(contract: Contract, operation: Operation): WireRequest[] {
  const drafts = {minimal: sampleDraft(operation, false), full: sampleDraft(operation, true)};
  return operationCases(contract, operation, {authenticated: true, arranged: true, seed: 1})
    .filter(each => each.class !== 'oversized-body')
    .map(each => each.build(drafts[each.from]));
}
