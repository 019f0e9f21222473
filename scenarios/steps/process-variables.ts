import type {Client} from '../../lib/client/client.ts';
import type {MessageArrival, ProcessUse, Variables} from './process-use.ts';
import {ofRun} from './run-names.ts';

/** The variable that tells an instance from others, for the keys of its messages. */
export const ID = 'c8gaugeId';

/** The variable that has the time of the last step of an instance, milliseconds since 1970. */
export const START = 'c8gaugeAtMs';

/** So long a message waits for the instance to come to where it waits for it. */
const TIME_TO_LIVE_MS = 600_000;

/** What stands for the instance in values. */
const INSTANCE = /\{id\}/g;

/** The variables of a turn, made those of an instance. */
export function instanceVariables({variables}: ProcessUse, turn: number, id: string): Variables {
  return ofInstance(variables.at(turn % Math.max(1, variables.length)) ?? {}, id);
}

/** Some variables, drawn, of those that are there for instances. */
export function drawnVariables(use: ProcessUse, names: readonly string[], id: string): Variables {
  if (names.length === 0) return {};
  const turn = Math.floor(Math.random() * use.variables.length);
  const record = use.variables.at(turn) ?? {};
  const given: Record<string, unknown> = {};
  for (const name of names) if (name in record) given[name] = record[name];
  return ofInstance(given, id);
}

function ofInstance(values: Variables, id: string): Variables {
  const text = JSON.stringify(values);
  return text.includes('{id}')
    ? (JSON.parse(text.replace(INSTANCE, () => id)) as Variables)
    : values;
}

/** Publishes what an instance waits for next. */
export function publishAfter(camunda: Client, use: ProcessUse, place: string, id: string): void {
  for (const arrival of use.after[place] ?? []) publishOne(camunda, use, arrival, id);
}

function publishOne(
  camunda: Client,
  use: ProcessUse,
  {of, share}: MessageArrival,
  id: string,
): void {
  if (share < 1 && Math.random() >= share) return;
  const chosen = of[Math.floor(Math.random() * of.length)] ?? null;
  const message = chosen === null ? undefined : use.messages[chosen];
  if (!message) return;
  for (let n = 1; n <= message.times; n++) {
    const correlationKey = message.key.replace(INSTANCE, () => id).replace(/\{n\}/g, String(n));
    const body = {
      ...{name: ofRun(message.name), correlationKey, timeToLive: TIME_TO_LIVE_MS},
      variables: {
        ...drawnVariables(use, [...use.gives, ...message.gives], id),
        [START]: Date.now(),
      },
    };
    camunda.call('publishMessage', {body});
  }
}
