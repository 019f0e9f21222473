import type {JsonSchema} from '../../lib/contract/contract.ts';
import {contentFor} from '../../lib/contract/media-types.ts';
import {objectShape} from '../../lib/contract/schema-shape.ts';
import {type SchemaViolation, schemaValidator} from '../../lib/contract/schema-validator.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import {firstEvent, isEventStream, type StreamEvent} from '../exchange/event-stream.ts';
import {declaredResponse, type Judged, type Violation} from './check.ts';

const STANDARD = 'HTML Standard, section 9.2.6 (interpreting an event stream)';

/** Whether an answer is a stream of events, of which its head and the first event are judged. */
export function isEventAnswer({exchange: {failure, response}}: Judged): boolean {
  return response !== null && failure === null && isEventStream(response.headers);
}

/** Why a stream of events is none. That no event came in time is no fault. */
export function streamViolations(judged: Judged): Violation[] {
  const text = textOf(judged);
  const event = firstEvent(text);
  if (event === 'pending') return [];
  if (event === null) {
    const shown = JSON.stringify(text.slice(0, 80));
    const message = `expected an event with fields such as data, got ${shown}`;
    return [{message, expectedBy: STANDARD, level: 'http'}];
  }
  const isText = !Object.values(event).some(each => String(each).includes('\ufffd'));
  return isText ? [] : [{message: 'expected events in UTF-8', expectedBy: STANDARD, level: 'http'}];
}

/**
 * How the first event does not fit the schema: its data, JSON in its data, or an object of its fields. Documents
 * mean any of the three.
 */
export function eventViolations(judged: Judged): readonly SchemaViolation[] {
  const event = firstEvent(textOf(judged));
  const schema = schemaOf(judged);
  if (event === null || event === 'pending' || schema === null) return [];
  const validate = schemaValidator(schema);
  const all = meaningsOf(schema, event).map(each => validate(each));
  return all.some(each => each.length === 0) ? [] : (all[0] ?? []);
}

function textOf({exchange}: Judged): string {
  return new TextDecoder().decode(exchange.response?.body);
}

function schemaOf(judged: Judged): JsonSchema | null {
  const declared = declaredResponse(judged)?.response.content ?? {};
  return contentFor(declared, 'text/event-stream')?.schema ?? null;
}

/** What an event may be meant as, the likeliest first. */
function meaningsOf(schema: JsonSchema, event: StreamEvent): JsonValue[] {
  const json = parsed(event.data);
  const fields = json === undefined ? [event] : [{...event, data: json}, event];
  const data = json === undefined ? [event.data] : [json, event.data];
  const isOfFields = Object.hasOwn(objectShape(schema).properties, 'data');
  return (isOfFields ? [...fields, ...data] : [...data, ...fields]) as JsonValue[];
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
