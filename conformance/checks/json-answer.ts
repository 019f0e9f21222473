import type {JsonSchema} from '../../lib/contract/contract.ts';
import {contentFor, jsonContent} from '../../lib/contract/media-types.ts';
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
  /** Whether a byte order mark stands before it. */
  readonly hasMark: boolean;
  /** The key under which the response stands: `200`, `default`. */
  readonly key: string;
}

/**
 * The answer as JSON; null when it was not whole, or is not JSON by its own account nor by the
 * contract's. An empty body where the contract declares JSON is an answer that does not parse.
 */
export function jsonAnswer(judged: Judged): JsonAnswer | null {
  const known = answers.get(judged);
  if (known !== undefined) return known;
  const read = readAnswer(judged);
  answers.set(judged, read);
  return read;
}

/** Nearly every check asks for it, and an answer may be long. */
const answers = new WeakMap<Judged, JsonAnswer | null>();

function readAnswer(judged: Judged): JsonAnswer | null {
  const {response, failure} = judged.exchange;
  if (response === null || failure !== null || judged.exchange.request.method === 'HEAD')
    return null;
  const declared = declaredResponse(judged);
  const schema =
    declared === null ? null : schemaFor(declared.response.content, mediaType(response));
  const isEmpty = response.body.length === 0;
  if (schema === null && (isEmpty || !isJson(mediaType(response)))) return null;
  const text = bodyText(response);
  const value = text === null ? undefined : tryParse(text);
  const hasMark = MARK.every((each, at) => response.body[at] === each);
  return {text: text ?? '', value, schema, hasMark, key: declared?.key ?? String(response.status)};
}

/** The byte order mark in UTF-8, which the decoder takes away. */
const MARK = [0xef, 0xbb, 0xbf];

/** By the media type that came; what is no JSON where only JSON is declared has to be JSON all the same. */
function schemaFor(
  content: Readonly<Record<string, JsonSchema>>,
  type: string | null,
): JsonSchema | null {
  const found = type === null ? null : contentFor(content, type);
  if (found !== null) return isJson(type) ? found.schema : null;
  return isJson(type) ? null : (jsonContent(content)?.schema ?? null);
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
