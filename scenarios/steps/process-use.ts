/** What a process needs of those who use it; `c8gauge init --from` writes it from a model. */
export interface ProcessUse {
  /** What is deployed: models, decisions and forms as text, by the names of their files. */
  readonly files: Readonly<Record<string, string>>;
  /** How instances are started, in turn. */
  readonly starts: readonly ProcessStart[];
  /** Ids of all processes that are deployed. */
  readonly processes: readonly string[];
  /** Variables of instances, used in turn; `{id}` in them stands for the instance. */
  readonly variables: {readonly length: number; at(index: number): Variables | undefined};
  /** The names of those that every completed job and user task gives anew, drawn. */
  readonly gives: readonly string[];
  /** The messages that instances wait for, by `process/element`. */
  readonly messages: Readonly<Record<string, ProcessMessage>>;
  /** What is published once a job of `process/element` is completed, or an instance started there. */
  readonly after: Readonly<Record<string, readonly MessageArrival[]>>;
  /** Signals that instances wait for. */
  readonly signals: readonly string[];
  /** Where an instance can stay, as `process/element`. */
  readonly waits: readonly string[];
  /** How long the longest timer waits, milliseconds: so long an instance may be quiet. */
  readonly timerMs: number;
}

export type Variables = Readonly<Record<string, unknown>>;

export interface ProcessStart {
  readonly process: string;
  /** Its start event. */
  readonly element: string;
  /** The name of the message that starts it. Neither this nor `signal`: it is created. */
  readonly message?: string;
  readonly signal?: string;
}

export interface ProcessMessage {
  readonly name: string;
  /** `{id}` stands for the instance, `{n}` for the item of a list, from 1. */
  readonly key: string;
  /** How many an instance needs at once. */
  readonly times: number;
  /** More names of variables that it brings. */
  readonly gives: readonly string[];
}

export interface MessageArrival {
  /** One of them, drawn; null is none. */
  readonly of: readonly (string | null)[];
  /** How often one is published, 0 to 1. */
  readonly share: number;
}

/** The jobs of a type, and how they are done. */
export interface ProcessWorker {
  readonly type: string;
  /** From the activation to the completion, milliseconds; many are done at the same time. */
  readonly durationMs: number;
  /** The share that fails, with a retry less. */
  readonly failures: number;
  /** The share that ends with a BPMN error; one of `errorCodes` of its element, by `process/element`. */
  readonly errors: number;
  readonly errorCodes: Readonly<Record<string, readonly string[]>>;
  /** More names of variables that it gives, by `process/element`. */
  readonly gives: Readonly<Record<string, readonly string[]>>;
  /** What it gives as it is, over what is drawn. */
  readonly variables: Variables;
}

/** A user task, and how it is done. */
export interface ProcessTask {
  readonly process: string;
  readonly element: string;
  /** From when it is assigned to its completion, milliseconds. */
  readonly durationMs: number;
  /** More names of variables that it gives: the fields of its form. */
  readonly gives: readonly string[];
  readonly variables: Variables;
}
