import type {DocumentFault} from './contract.ts';
import {pointerSegment} from './json-pointer.ts';
import {type Member, membersOf, referenceOf, resolveReference} from './link-references.ts';

/** The parts of a document, and what is wrong with its references. */
export interface CheckedReferences {
  /** The pointer of every object of the document in which references may be. */
  readonly pointers: ReadonlyMap<object, string>;
  /** By the part that held the reference, or that cannot be used. */
  readonly faults: ReadonlyMap<object, readonly DocumentFault[]>;
}

/**
 * Takes out, in place, every `$ref` that leads nowhere or back to itself: nothing can be judged by it. A schema of
 * which every value has to hold another one stays, and is a fault too: no value of it can be made. A schema that
 * may hold values of its own kind (a tree) is fine.
 *
 * @param broken by pointer: the references into other files that could not be followed, and why
 */
export function checkReferences(
  root: object,
  broken: ReadonlyMap<string, string> = new Map(),
): CheckedReferences {
  const pointers = new Map<object, string>();
  const faults = new Map<object, DocumentFault[]>();
  const note = (part: object, message: string) => {
    const fault = {pointer: pointers.get(part) ?? '', message};
    faults.set(part, [...(faults.get(part) ?? []), fault]);
  };
  const takeOut = (part: object, message: string) => {
    delete (part as {$ref?: unknown}).$ref;
    note(part, message);
  };
  collect({value: root, isNamed: false}, '', pointers);
  for (const [part, pointer] of pointers) {
    const reason = broken.get(pointer) ?? whyBroken(root, part);
    if (reason !== null) takeOut(part, `broken $ref: ${reason}`);
  }
  eachCircle({root, pointers}, sameValue, (part, reference) =>
    takeOut(part, `circular $ref: ${reference} leads back to itself`),
  );
  eachCircle({root, pointers}, neededValues, (part, reference) => {
    const target = resolveReference(root, reference) as object;
    const message = `circular $ref: every value of ${reference} has to hold another one`;
    faults.set(target, [{pointer: pointers.get(part) ?? '', message}]);
  });
  return {pointers, faults};
}

type Node = Readonly<Record<string, unknown>>;

/** Collects the pointer of each object of the document. */
function collect(
  {value, isNamed}: Pick<Member, 'value' | 'isNamed'>,
  pointer: string,
  pointers: Map<object, string>,
): void {
  if (typeof value !== 'object' || value === null || pointers.has(value)) return;
  pointers.set(value, pointer);
  for (const each of membersOf(value, isNamed)) {
    collect(each, `${pointer}/${pointerSegment(each.key)}`, pointers);
  }
}

/** Why the reference that a part is leads nowhere; null where it leads somewhere, or is none. */
function whyBroken(root: object, part: object): string | null {
  const reference = referenceOf(part);
  if (reference === null) return null;
  const isHere = reference.startsWith('#') && resolveReference(root, reference) !== undefined;
  return isHere ? null : `there is nothing at ${reference}`;
}

interface Graph {
  readonly root: unknown;
  /** Every object, and its pointer. */
  readonly pointers: ReadonlyMap<object, string>;
}

/** Visits each `$ref` that closes a circle along these edges, depth first. */
function eachCircle(
  {root, pointers}: Graph,
  edgesOf: (node: Node) => readonly unknown[],
  visitCircle: (part: object, reference: string) => void,
): void {
  const done = new Set<object>();
  const open = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || done.has(node) || open.has(node)) return;
    open.add(node);
    const reference = referenceOf(node);
    const target = reference === null ? undefined : resolveReference(root, reference);
    if (reference !== null && open.has(target as object)) visitCircle(node, reference);
    else visit(target);
    for (const each of edgesOf(node as Node)) visit(each);
    open.delete(node);
    done.add(node);
  };
  for (const node of pointers.keys()) visit(node);
}

/** The schemas that apply to the same value. */
function sameValue(node: Node): unknown[] {
  const {not, if: condition, then, else: otherwise} = node;
  const lists = [node.allOf, node.oneOf, node.anyOf];
  return [...lists.flatMap(list), not, condition, then, otherwise];
}

/** The schemas that every value of this one needs a value for: required properties, a first item. */
function neededValues(node: Node): unknown[] {
  const admitsNull = node.nullable === true || list(node.type).includes('null');
  if (admitsNull) return [];
  const branches = [node.oneOf, node.anyOf].map(list).filter(each => each.length === 1);
  const properties = (node.properties ?? {}) as Node;
  const required = list(node.required).flatMap(name =>
    Object.hasOwn(properties, String(name)) ? [properties[String(name)]] : [],
  );
  const items = Number(node.minItems) >= 1 ? [node.items] : [];
  return [...list(node.allOf), ...branches.flat(), ...required, ...items];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
