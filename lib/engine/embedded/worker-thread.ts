import type {FromWorker, ToWorker} from './messages.ts';

/** A way to a worker and back: a thread's port, or an object of the same thread. */
export interface WorkerChannel {
  send(message: ToWorker): void;
  /** Called once, before anything comes. */
  listen(listener: WorkerListener): void;
  /** Ends the worker wherever it is. */
  terminate(): Promise<void>;
}

export interface WorkerListener {
  message(message: FromWorker): void;
  /** The worker ended by itself: it will not say anything any more. */
  ended(error: Error): void;
}

type Kind = FromWorker['kind'];

type MessageOf<K extends Kind> = Extract<FromWorker, {readonly kind: K}>;

/** A worker thread as its parent talks to it. */
export class WorkerThread {
  readonly #channel: WorkerChannel;
  readonly #listeners = new Set<(message: FromWorker) => void>();
  #ended: Error | null = null;

  constructor(channel: WorkerChannel) {
    this.#channel = channel;
    channel.listen({message: message => this.#tell(message), ended: error => this.#end(error)});
  }

  send(message: ToWorker): void {
    this.#channel.send(message);
  }

  listen(listener: (message: FromWorker) => void): void {
    this.#listeners.add(listener);
  }

  /** Waits for a message. Rejects with what broke instead, if the thread breaks first. */
  next<K extends Kind>(kind: K): Promise<MessageOf<K>> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const listener = (message: FromWorker) => {
        if (message.kind !== kind && message.kind !== 'broken') return;
        this.#listeners.delete(listener);
        if (message.kind === 'broken') reject(new ScriptBroke(message.stage, message.message));
        else resolve(message as MessageOf<K>);
      };
      this.#listeners.add(listener);
    });
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  async terminate(): Promise<void> {
    await this.#channel.terminate();
  }

  #tell(message: FromWorker): void {
    for (const listener of [...this.#listeners]) listener(message);
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#tell({kind: 'broken', stage: 'run', message: error.message});
  }
}

/** The script broke outside an iteration. */
export class ScriptBroke extends Error {
  readonly stage: MessageOf<'broken'>['stage'];

  constructor(stage: MessageOf<'broken'>['stage'], message: string) {
    super(message);
    this.name = 'ScriptBroke';
    this.stage = stage;
  }
}
