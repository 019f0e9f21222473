import type {FlowNode} from '../bpmn/model.ts';
import type {Timer} from '../timers.ts';
import type {ProcessDefinition} from './definitions.ts';
import type {Variables} from './variables.ts';

/** A message as it was published. */
export interface Message {
  readonly key: bigint;
  readonly name: string;
  readonly correlationKey: string;
  /** Empty when it has none. */
  readonly messageId: string;
  readonly variables: Variables;
  /** The processes (by id) that got it: each gets it once, whatever their versions. */
  readonly correlated: Set<string>;
  /** The end of its time to live; null while it is not buffered. */
  expiry: Timer | null;
}

/** The subscription of a running process to a message. */
export interface MessageSubscription {
  readonly name: string;
  readonly correlationKey: string;
  readonly processId: string;
  /** False once it is closed: then nothing may correlate to it. */
  open: boolean;
  readonly correlate: (variables: Variables) => void;
}

/**
 * Subscriptions and buffered messages, found by name and correlation key in O(1).
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/messages/
 */
export class MessageStore {
  readonly #subscriptions = new Map<string, Set<MessageSubscription>>();
  readonly #buffered = new Map<string, Set<Message>>();
  readonly #ids = new Set<string>();
  /** Process id and correlation key of the instances that a message started and that still run. */
  readonly #locks = new Set<string>();
  #bufferedCount = 0;

  get bufferedCount(): number {
    return this.#bufferedCount;
  }

  subscribe(subscription: MessageSubscription): void {
    addTo(this.#subscriptions, addressOf(subscription), subscription);
  }

  unsubscribe(subscription: MessageSubscription): void {
    subscription.open = false;
    removeFrom(this.#subscriptions, addressOf(subscription), subscription);
  }

  /** The subscriptions to a message, oldest first. */
  subscriptionsTo(message: Message): readonly MessageSubscription[] {
    return [...(this.#subscriptions.get(addressOf(message)) ?? [])];
  }

  buffer(message: Message): void {
    addTo(this.#buffered, addressOf(message), message);
    if (message.messageId !== '') this.#ids.add(identityOf(message));
    this.#bufferedCount++;
  }

  /** Ends the time to live of a message; its id is free again. */
  expire(message: Message): void {
    removeFrom(this.#buffered, addressOf(message), message);
    this.#ids.delete(identityOf(message));
    this.#bufferedCount--;
  }

  /** Whether a message with this name, correlation key and id is buffered. */
  isDuplicate(message: Message): boolean {
    return message.messageId !== '' && this.#ids.has(identityOf(message));
  }

  /** The oldest buffered message that a process has not had yet. */
  firstFor(name: string, correlationKey: string, processId: string): Message | undefined {
    const messages = this.#buffered.get(addressOf({name, correlationKey}));
    if (!messages) return undefined;
    for (const message of messages) if (!message.correlated.has(processId)) return message;
    return undefined;
  }

  /** Reserves a correlation key for one instance of a process. @returns false when it is reserved */
  lock(processId: string, correlationKey: string): boolean {
    const lock = pair(processId, correlationKey);
    if (this.#locks.has(lock)) return false;
    this.#locks.add(lock);
    return true;
  }

  unlock(processId: string, correlationKey: string): void {
    this.#locks.delete(pair(processId, correlationKey));
  }
}

function addressOf(subject: {readonly name: string; readonly correlationKey: string}): string {
  return pair(subject.name, subject.correlationKey);
}

function identityOf(message: Message): string {
  return pair(message.messageId, addressOf(message));
}

/** Two texts as one key, without ambiguity. */
function pair(a: string, b: string): string {
  return `${a.length}:${a}${b}`;
}

function addTo<T>(sets: Map<string, Set<T>>, address: string, item: T): void {
  const set = sets.get(address);
  if (set) set.add(item);
  else sets.set(address, new Set([item]));
}

function removeFrom<T>(sets: Map<string, Set<T>>, address: string, item: T): void {
  const set = sets.get(address);
  set?.delete(item);
  if (set?.size === 0) sets.delete(address);
}

/** The subscription of a running process to a signal. */
export interface SignalSubscription {
  readonly name: string;
  /** False once it is closed: then nothing may reach it. */
  open: boolean;
  readonly receive: (variables: Variables) => void;
}

/** The subscriptions to signals, by name. */
export class SignalStore {
  readonly #subscriptions = new Map<string, Set<SignalSubscription>>();

  subscribe(subscription: SignalSubscription): void {
    const set = this.#subscriptions.get(subscription.name);
    if (set) set.add(subscription);
    else this.#subscriptions.set(subscription.name, new Set([subscription]));
  }

  unsubscribe(subscription: SignalSubscription): void {
    subscription.open = false;
    const set = this.#subscriptions.get(subscription.name);
    set?.delete(subscription);
    if (set?.size === 0) this.#subscriptions.delete(subscription.name);
  }

  /** The open subscriptions to a signal. */
  subscriptionsTo(name: string): readonly SignalSubscription[] {
    return [...(this.#subscriptions.get(name) ?? [])];
  }
}

/** A start event of the latest version of a process. */
export interface StartEvent {
  readonly definition: ProcessDefinition;
  readonly node: FlowNode;
}

/** The message and signal start events by name, and what ends the timers of timer start events. */
export class StartEventStore {
  readonly #byName = {
    message: new Map<string, Map<string, StartEvent>>(),
    signal: new Map<string, Map<string, StartEvent>>(),
  };
  /** What to undo when a process gets a new version, by process id. */
  readonly #undo = new Map<string, (() => void)[]>();

  /** Start events that a name reaches, at most one a process. */
  named(type: 'message' | 'signal', name: string): readonly StartEvent[] {
    return [...(this.#byName[type].get(name)?.values() ?? [])];
  }

  add(type: 'message' | 'signal', name: string, start: StartEvent): void {
    const starts = this.#byName[type];
    const processId = start.definition.model.id;
    const ofName = starts.get(name) ?? new Map<string, StartEvent>();
    starts.set(name, ofName.set(processId, start));
    this.onReplace(processId, () => {
      ofName.delete(processId);
      if (ofName.size === 0) starts.delete(name);
    });
  }

  /** Plans what happens when the process gets a new version. */
  onReplace(processId: string, undo: () => void): void {
    const list = this.#undo.get(processId);
    if (list) list.push(undo);
    else this.#undo.set(processId, [undo]);
  }

  /** Ends the start events of the version before. */
  replace(processId: string): void {
    const list = this.#undo.get(processId) ?? [];
    this.#undo.delete(processId);
    for (const undo of list) undo();
  }
}
