import {correlate} from '../bpmn/messages.ts';
import {Rejection, rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {Message} from '../store/subscriptions.ts';
import type {Variables} from '../store/variables.ts';

/** With more buffered messages than this, new ones are refused: memory is limited. */
const BUFFERED_MAX = 1_000_000;

/** A message to publish. */
export interface Publication {
  readonly name: string;
  readonly correlationKey: string;
  /** How long it is buffered for later subscriptions, in milliseconds; 0 not at all. */
  readonly timeToLiveMs: number;
  readonly messageId: string;
  readonly variables: Variables;
}

/**
 * Publishes a message to the subscriptions to it, and buffers it for its time to live.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/messages/#message-buffering
 * @returns its key
 * @throws Rejection ALREADY_EXISTS while one with its name, correlation key and id is buffered
 */
export function publishMessage(runtime: Runtime, publication: Publication): bigint {
  const {timeToLiveMs, ...content} = publication;
  const key = runtime.keys.next(runtime.keys.nextPartition());
  const message: Message = {...content, key, correlated: new Set(), expiry: null};
  if (runtime.messages.isDuplicate(message)) {
    throw rejected(
      'PUBLISH',
      'ALREADY_EXISTS',
      `Expected to publish a new message with id '${message.messageId}', but a message with that id was already published`,
    );
  }
  if (timeToLiveMs > 0) buffer(runtime, message, timeToLiveMs);
  correlate(runtime, message);
  runtime.steps.run();
  return key;
}

function buffer(runtime: Runtime, message: Message, timeToLiveMs: number): void {
  if (runtime.messages.bufferedCount >= BUFFERED_MAX) {
    throw new Rejection(429, 'RESOURCE_EXHAUSTED', 'Too many messages are buffered');
  }
  runtime.messages.buffer(message);
  message.expiry = runtime.timers.plan(runtime.clock.wallMs() + timeToLiveMs, () =>
    runtime.messages.expire(message),
  );
}
