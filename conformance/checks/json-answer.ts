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

/**
 * The answer as JSON; null when it was not whole, or is not JSON by its own account nor by the
 * contract's. An empty body where the contract declares JSON is an answer that does not parse.
 */
export function jsonAnswer(judged: Judged): JsonAnswer | null {
  const {response, failure} = judged.exchange;
  if (response === null || failure !== null) return null;
  const declared = declaredResponse(judged);
  const schema = declared === null ? null : jsonSchema(declared.response.content);
  const isEmpty = response.body.length === 0;
  if (schema === null && (isEmpty || !isJson(mediaType(response)))) return null;
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
