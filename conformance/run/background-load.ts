import type {Dispatcher} from 'undici';
import {type RequestDraft, wireRequest} from '../../lib/contract/cases/request-case.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {isBackpressure} from '../../lib/contract/dialects/dialects.ts';
import {type Cancel, type Clock, repeat, systemClock} from '../../lib/core/clock.ts';
import {ExplainedError} from '../../lib/core/errors.ts';
import type {LoadBeside} from '../../lib/record/findings.ts';
import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {emptyModel} from '../arrange/models.ts';
import {bodyText, type Exchange, type ExchangeResponse} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';
import {adaptDraft} from './adapt-request.ts';
import type {Journal} from './clean-up.ts';
import {createdBy} from './created-things.ts';
import type {RunSettings} from './handover.ts';

/** Where the load goes, in whose words, and how much of it. */
export interface BackgroundLoadOptions {
  readonly settings: RunSettings;
  /** The words that the target understands. */
  readonly spoken: BoundContract;
  readonly authorization: () => string | null;
  readonly journal: Journal;
  readonly dispatcher: Dispatcher;
  readonly perSecond: number;
  readonly clock?: Clock;
}

const CREATION = 'createProcessInstance';

/** Between two looks at what is due. */
const TICK_MS = 5;

/** So many creations wait for their answers; with more, the next one is not sent. */
const IN_FLIGHT_MAX = 64;

/**
 * Creates process instances at a rate while a target is checked, so that it is seen how it answers under
 * pressure. They end at once, and leave one definition to clean up.
 */
export class BackgroundLoad {
  readonly #options: BackgroundLoadOptions;
  readonly #clock: Clock;
  readonly #processId: string;
  #startedMs: number;
  #due = 0;
  readonly #inFlight = new Set<Promise<void>>();
  readonly #count = {sent: 0, created: 0, refused: 0, notSent: 0};
  #cancel: Cancel = () => undefined;

  private constructor(options: BackgroundLoadOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#processId = `c8gauge-${options.settings.runId}-load`;
    this.#startedMs = this.#clock.monotonicMs();
  }

  /**
   * Deploys the process and begins.
   *
   * @throws ExplainedError when the process cannot be deployed
   */
  static async start(options: BackgroundLoadOptions): Promise<BackgroundLoad> {
    const load = new BackgroundLoad(options);
    const draft = multipartDraft(emptyModel(load.#processId));
    const {failure, response} = await load.#send('createDeployment', draft);
    if (response?.status !== 200) {
      throw new ExplainedError(
        `the process of --under-load cannot be deployed (${failure?.message ?? `status ${response?.status}`})`,
        'check without it, or let the credentials deploy',
      );
    }
    load.#startedMs = load.#clock.monotonicMs();
    load.#cancel = repeat(load.#clock, TICK_MS, () => load.#createDue());
    return load;
  }

  /** Ends, waits for the answers, and says what came of it. */
  async stop(): Promise<LoadBeside> {
    this.#cancel();
    const durationMs = this.#clock.monotonicMs() - this.#startedMs;
    await Promise.all(this.#inFlight);
    return {perSecond: this.#options.perSecond, ...this.#count, durationMs};
  }

  /** What is due by the time that has passed, so that a late timer costs no creation. */
  #createDue(): void {
    const elapsedMs = this.#clock.monotonicMs() - this.#startedMs;
    const due = Math.floor((elapsedMs * this.#options.perSecond) / 1000);
    for (; this.#due < due; this.#due += 1) this.#create();
  }

  #create(): void {
    if (this.#inFlight.size >= IN_FLIGHT_MAX) {
      this.#count.notSent += 1;
      return;
    }
    this.#count.sent += 1;
    const sending = this.#send(CREATION, jsonDraft({bpmnProcessId: this.#processId}))
      .then(({response}) => {
        if (response?.status === 200) this.#count.created += 1;
        else if (response !== null && this.#isRefusal(response)) this.#count.refused += 1;
      })
      .finally(() => this.#inFlight.delete(sending));
    this.#inFlight.add(sending);
  }

  #isRefusal(response: ExchangeResponse): boolean {
    const answer = {status: response.status, text: bodyText(response) ?? ''};
    return isBackpressure(this.#options.spoken.dialect, CREATION, answer);
  }

  async #send(operationId: string, draft: RequestDraft): Promise<Exchange> {
    const {authorization, dispatcher, journal, settings, spoken} = this.#options;
    const operation = spoken.operations.find(each => each.operationId === operationId);
    if (!operation) {
      throw new ExplainedError(
        `--under-load needs ${operationId}, which the contract does not have`,
        'check without it',
      );
    }
    const adapted = adaptDraft({contract: spoken, tenantId: settings.tenantId}, operation, draft);
    const wire = wireRequest({basePath: spoken.basePath, operation}, adapted);
    const exchange = await sendRequest(wire, {
      baseUrl: settings.baseUrl,
      authorization: authorization(),
      timeoutMs: settings.timeoutMs,
      bodyBytesMax: 64 * 1024,
      dispatcher,
      clock: this.#clock,
    });
    // The instances have ended by the time of their answers.
    if (operationId === 'createDeployment') {
      for (const each of createdBy(operation, exchange)) journal.note(each);
    }
    return exchange;
  }
}
