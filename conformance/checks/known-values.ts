import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import type {Judged} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/** A value in the answer whose right content is known: it was sent, or came from an earlier answer. */
export interface KnownValue {
  readonly name: string;
  /** RFC 6901, into the answer. */
  readonly pointer: string;
  readonly expected: JsonValue;
  readonly received: JsonValue;
}

/** Every property of the answer (of its top object and of the objects in its lists) that is known. */
export function knownValues(judged: Judged): KnownValue[] {
  const answer = jsonAnswer(judged)?.value;
  if (answer === undefined || (judged.exchange.response?.status ?? 0) >= 300) return [];
  // That names mean the same in requests and answers is Camunda's; of others only what a path names is what comes.
  const isCamunda = isCamundaDocument(judged.contract);
  const known = {...(isCamunda ? sentValues(judged) : named(judged)), ...judged.known};
  const objects = isCamunda ? objectsOf(answer) : objectsOf(answer).slice(0, 1);
  return objects.flatMap(({pointer, object}) =>
    Object.entries(known).flatMap(([name, expected]) => {
      if (!Object.hasOwn(object, name)) return [];
      const received = object[name] as JsonValue;
      return [{name, pointer: `${pointer}/${name}`, expected, received}];
    }),
  );
}

/** True when both say the same: objects whatever their order, keys whether text or number. */
export function sameValue(left: JsonValue, right: JsonValue): boolean {
  if (isScalar(left) || isScalar(right)) {
    return isScalar(left) && isScalar(right) && String(left) === String(right);
  }
  const [leftKeys, rightKeys] = [Object.keys(left), Object.keys(right)];
  if (Array.isArray(left) !== Array.isArray(right) || leftKeys.length !== rightKeys.length) {
    return false;
  }
  return leftKeys.every(
    key => Object.hasOwn(right, key) && sameValue(member(left, key), member(right, key)),
  );
}

type Container = JsonValue[] | {[key: string]: JsonValue};

function isScalar(value: JsonValue): value is Exclude<JsonValue, Container> {
  return typeof value !== 'object' || value === null;
}

function member(container: Container, key: string): JsonValue {
  return (container as {[key: string]: JsonValue})[key] as JsonValue;
}

/** What a read asks for by a path that ends with it. */
function named({exchange, operation: {method, path}}: Judged): Record<string, JsonValue> {
  if (method !== 'get' || !path.endsWith('}')) return {};
  // What comes before names what it belongs to.
  const [last] = Object.entries(pathValues(exchange.request.target, path));
  return last ? Object.fromEntries([last]) : {};
}

/** The scalars at the top of the request's body and in its path. */
function sentValues({exchange, operation}: Judged): Record<string, JsonValue> {
  const sent: Record<string, JsonValue> = {...pathValues(exchange.request.target, operation.path)};
  const {body, headers} = exchange.request;
  if (body === null || headers['content-type'] !== 'application/json') return sent;
  for (const [name, value] of Object.entries(parseSent(body))) {
    // 0 and -1 are not values but "the latest", "the default".
    if (isScalar(value) && value !== null && !(typeof value === 'number' && value <= 0)) {
      sent[name] = value;
    }
  }
  return sent;
}

function parseSent(body: Uint8Array): Record<string, JsonValue> {
  try {
    const value = parseJson(new TextDecoder().decode(body));
    return isScalar(value) || Array.isArray(value) ? {} : value;
  } catch {
    return {};
  }
}

function pathValues(target: string, template: string): Record<string, string> {
  const names = template.split('/').reverse();
  const values = (target.split('?')[0] ?? '').split('/').reverse();
  return Object.fromEntries(
    names.flatMap((name, at) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(values[at] ?? '')]] : [],
    ),
  );
}

function objectsOf(answer: JsonValue): {pointer: string; object: {[key: string]: JsonValue}}[] {
  if (isScalar(answer) || Array.isArray(answer)) return [];
  const nested = Object.entries(answer).flatMap(([name, list]) =>
    Array.isArray(list)
      ? list.flatMap((item, at) =>
          isScalar(item) || Array.isArray(item) ? [] : [{pointer: `/${name}/${at}`, object: item}],
        )
      : [],
  );
  return [{pointer: '', object: answer}, ...nested];
}
