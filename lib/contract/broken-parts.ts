import type {CheckedReferences} from './check-document.ts';
import type {DocumentFault} from './contract.ts';
import {pointerSegment} from './json-pointer.ts';
import {membersOf} from './link-references.ts';
import {isSchema} from './mend-schemas.ts';

type Node = Record<string, unknown>;

const PLACES = new Set(['path', 'query', 'header', 'cookie']);

/** What is not needed to send a request and to judge its answer. */
const BESIDE = new Set(['links', 'callbacks', 'examples']);

/** Finds what is broken in the parts of operations that are no schemas: there is nothing to go on with instead. */
export class BrokenParts {
  readonly #checked: CheckedReferences;

  constructor(checked: CheckedReferences) {
    this.#checked = checked;
  }

  /** What a path item itself has. */
  inItem(item: Node): readonly DocumentFault[] {
    return this.#checked.faults.get(item) ?? [];
  }

  /** Because of what an operation cannot be asked, or its answers not judged. */
  inOperation(item: Node, operation: Node): DocumentFault[] {
    const {parameters, requestBody, responses} = operation;
    const sent = [item.parameters, parameters].flatMap(each => (Array.isArray(each) ? each : []));
    return [
      ...sent.flatMap(each => this.#inParameter(each)),
      ...[...sent, requestBody, responses].flatMap(each => this.#inside(each)),
    ];
  }

  /** What may be broken without costing anything but itself. */
  beside({responses}: Node): DocumentFault[] {
    const found = Object.values(object(responses)).flatMap(each => Object.entries(object(each)));
    return found.flatMap(([key, each]) => (BESIDE.has(key) ? this.#inside(each) : []));
  }

  #inParameter(value: unknown): DocumentFault[] {
    const {in: place, name} = object(value);
    if (this.#checked.faults.has(value as object)) return [];
    if (typeof name === 'string' && PLACES.has(String(place))) return [];
    const pointer = this.#checked.pointers.get(value as object) ?? '';
    const message = `a parameter is ${JSON.stringify(name) ?? 'without a name'} in ${JSON.stringify(place) ?? 'no place'}`;
    return [{pointer, message}];
  }

  #inside(value: unknown, seen = new Set<object>()): DocumentFault[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return [];
    seen.add(value);
    const {faults, pointers} = this.#checked;
    const inner = membersOf(value, false).flatMap(({key, value: each}) => {
      if (key === 'schema') {
        if (each === undefined || isSchema(each)) return [];
        const pointer = `${pointers.get(value) ?? ''}/${pointerSegment(key)}`;
        return [{pointer, message: `${JSON.stringify(each)} is not a schema`}];
      }
      return BESIDE.has(key) ? [] : this.#inside(each, seen);
    });
    return [...(faults.get(value) ?? []), ...inner];
  }
}

function object(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
