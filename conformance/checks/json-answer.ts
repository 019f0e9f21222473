import {jsonSchema} from '../../lib/contract/cases/operation-cases.ts';
import type {JsonSchema} from '../../lib/contract/contract.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import {bodyText, isJson, mediaType} from '../exchange/exchange.ts';
import {declaredResponse, type Judged} from './check.ts';

/** A JSON answer, and what the contract declares for it. */
export interface JsonAnswer {
  readonly text: string;
  /** Undefined when the text is not JSON. */
  readonly value: JsonValue | undefined;
  /** Null where the contract declares none. */
  readonly schema: JsonSchema | null;
  /** The key under which the response stands: `200`, `default`. */
  readonly key: string;
}

/** The answer as JSON; null when it is empty, calls itself something else, or was not whole. */
export function jsonAnswer(judged: Judged): JsonAnswer | null {
  const {response, failure} = judged.exchange;
  if (response === null || failure !== null || response.body.length === 0) return null;
  const declared = declaredResponse(judged);
  const schema = declared === null ? null : jsonSchema(declared.response.content);
  if (!isJson(mediaType(response)) && schema === null) return null;
  const text = bodyText(response);
  const value = text === null ? undefined : tryParse(text);
  return {text: text ?? '', value, schema, key: declared?.key ?? String(response.status)};
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
