import type {Contract, Operation, Parameter} from '../../lib/contract/contract.ts';
import {pointerSegments} from '../../lib/contract/json-pointer.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {answerJson, type Exchange} from '../exchange/exchange.ts';

/** Items of a list that are looked at. */
const ITEMS_MAX = 20;

/**
 * What answers told of values that other operations take in their paths: by the links of the document, or by
 * the names: what `/boxes` answers has the `{boxId}` of `/boxes/{boxId}` as `boxId`, `box_id`, `id` or `key`.
 */
export class LearnedValues {
  readonly #operations: readonly Operation[];
  readonly #values = new Map<string, string>();

  constructor({operations}: Pick<Contract, 'operations'>) {
    this.#operations = operations.filter(each => each.path.includes('{'));
  }

  /** A value for a parameter; undefined where no answer told one. */
  of({operationId}: Operation, {name}: Pick<Parameter, 'name'>): string | undefined {
    return this.#values.get(keyOf(operationId, name));
  }

  /** Learns from the answer to an operation; the first value of each parameter stays. */
  add(operation: Operation, exchange: Exchange): void {
    const status = exchange.response?.status ?? 0;
    if (status < 200 || status > 299 || this.#operations.length === 0) return;
    const json = answerJson(exchange);
    if (json === undefined) return;
    this.#addLinked(operation, status, json);
    for (const each of this.#operations) this.#addNamed(operation, each, json);
  }

  #addLinked({responses}: Operation, status: number, json: JsonValue): void {
    const response = responses[status] ?? responses['2XX'] ?? responses['default'];
    for (const {operationId, parameters} of response?.links ?? []) {
      for (const [name, expression] of Object.entries(parameters)) {
        const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
        const value = pointer === undefined ? undefined : valueAt(json, pointer);
        this.#note(operationId, name.replace(/^path\./, ''), value);
      }
    }
  }

  #addNamed(from: Operation, to: Operation, json: JsonValue): void {
    const [, collection, name] = /^(.*)\/\{([^}]+)\}/.exec(firstParameter(to.path)) ?? [];
    if (collection === undefined || name === undefined || from.path !== collection) return;
    for (const object of objectsIn(json)) {
      const found = namesFor(name).find(each => Object.hasOwn(object, each));
      if (found !== undefined) this.#note(to.operationId, name, object[found]);
    }
  }

  #note(operationId: string, name: string, value: JsonValue | undefined): void {
    const key = keyOf(operationId, name);
    const isScalar = ['string', 'number', 'bigint'].includes(typeof value) && value !== '';
    if (isScalar && !this.#values.has(key)) this.#values.set(key, String(value));
  }
}

function keyOf(operationId: string, name: string): string {
  return `${operationId} ${name}`;
}

/** The path up to and with its first parameter. */
function firstParameter(path: string): string {
  return path.slice(0, path.indexOf('}') + 1);
}

function namesFor(name: string): string[] {
  const snake = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return [...new Set([name, snake, 'id', 'key', 'uuid', 'name'])];
}

/** The answer itself, the items of a list, or those of a list in the answer. */
function objectsIn(json: JsonValue): {[key: string]: JsonValue}[] {
  const lists = Array.isArray(json) ? [json] : isObject(json) ? Object.values(json) : [];
  const items = lists.flatMap(each => (Array.isArray(each) ? each.slice(0, ITEMS_MAX) : []));
  return [...(isObject(json) ? [json] : []), ...items.filter(isObject)];
}

function isObject(value: JsonValue): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(json: JsonValue, pointer: string): JsonValue | undefined {
  let current: JsonValue | undefined = json;
  for (const segment of pointerSegments(pointer)) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as {[key: string]: JsonValue})[segment];
  }
  return current;
}
