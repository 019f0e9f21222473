import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import {bodyText, type Exchange} from './exchange.ts';

/** The body of an answer as JSON; undefined when there is none. */
export function answerJson({response, answer}: Exchange): JsonValue | undefined {
  if (answer !== undefined) return answer;
  try {
    return response === null ? undefined : parseJson(bodyText(response) ?? '');
  } catch {
    return undefined;
  }
}

/** The body of an answer as an object; an empty one when it is something else. */
export function answerObject(exchange: Exchange): {[key: string]: JsonValue} {
  const json = answerJson(exchange);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}
