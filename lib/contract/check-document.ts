import {ExplainedError} from '../core/errors.ts';
import {type Member, membersOf, referenceOf, resolveReference} from './link-references.ts';
import {pointerSegment, type SourceDocument} from './read-document.ts';

/**
 * Every `$ref` of the document itself has to lead to a schema, and that schema must not need itself:
 * a circle of references, or one of required properties, has no finite value. A schema that may hold
 * values of its own kind (a tree) is fine. References into other files are left to the resolver.
 *
 * @returns the pointer of every object of the document in which references may be
 * @throws ExplainedError that names the place in the document
 */
export function checkReferences(document: SourceDocument): ReadonlyMap<object, string> {
  const nodes = new Map<object, string>();
  collect(document, {value: document.root, isNamed: false}, '', nodes);
  const graph = {nodes, root: document.root};
  const circle = findCircle(graph, sameValue);
  if (circle !== null) {
    throw new ExplainedError(
      `the contract ${document.file} has a circular $ref at #${circle.pointer}: ${circle.reference} leads back to itself`,
      'break the circle: there is no schema in it',
    );
  }
  const endless = findCircle(graph, neededValues);
  if (endless !== null) {
    throw new ExplainedError(
      `the contract ${document.file} has a circular $ref at #${endless.pointer}: every value of ${endless.reference} has to hold another one`,
      'make the property optional, no case can be generated from an endless schema',
    );
  }
  return nodes;
}

/**
 * The place of the reference into another file that a resolver's message is about: the message names
 * the file that could not be opened, or the pointer that leads nowhere. Null when it names neither.
 */
export function blamedReference(root: object, message: string): string | null {
  const visit = (value: unknown, isNamed: boolean, pointer: string): string | null => {
    if (typeof value !== 'object' || value === null) return null;
    const reference = referenceOf(value);
    if (reference !== null && !reference.startsWith('#') && isBlamed(reference, message)) {
      return pointer;
    }
    for (const each of membersOf(value, isNamed)) {
      const found = visit(each.value, each.isNamed, `${pointer}/${pointerSegment(each.key)}`);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(root, false, '');
}

function isBlamed(reference: string, message: string): boolean {
  const [file = '', fragment] = reference.split('#');
  const name = file.split('/').at(-1) ?? file;
  return message.includes(name) || (fragment !== undefined && message.includes(`"#${fragment}"`));
}

type Node = Readonly<Record<string, unknown>>;

/** Collects the pointer of each object of the document, and checks that each `$ref` leads somewhere. */
function collect(
  document: SourceDocument,
  {value, isNamed}: Pick<Member, 'value' | 'isNamed'>,
  pointer: string,
  nodes: Map<object, string>,
): void {
  if (typeof value !== 'object' || value === null || nodes.has(value)) return;
  nodes.set(value, pointer);
  const reference = ownReference(value as Node);
  if (reference !== null && resolveReference(document.root, reference) === undefined) {
    throw new ExplainedError(
      `the contract ${document.file} has a broken $ref at #${pointer}: there is nothing at ${reference}`,
      'correct the reference',
    );
  }
  for (const each of membersOf(value, isNamed)) {
    collect(document, each, `${pointer}/${pointerSegment(each.key)}`, nodes);
  }
}

interface Graph {
  readonly root: unknown;
  /** Every object, and its pointer. */
  readonly nodes: ReadonlyMap<object, string>;
}

/** The `$ref` that closes a circle, and where it is. */
interface Circle {
  readonly pointer: string;
  readonly reference: string;
}

/** The first circle that references close along these edges, depth first; null when there is none. */
function findCircle(graph: Graph, edgesOf: (node: Node) => readonly unknown[]): Circle | null {
  const done = new Set<object>();
  const open = new Set<object>();
  const visit = (node: unknown): Circle | null => {
    if (typeof node !== 'object' || node === null || done.has(node)) return null;
    open.add(node);
    const reference = ownReference(node as Node);
    const target = reference === null ? undefined : resolveReference(graph.root, reference);
    if (reference !== null && typeof target === 'object' && target !== null && open.has(target)) {
      return {pointer: graph.nodes.get(node) ?? '', reference};
    }
    for (const each of [target, ...edgesOf(node as Node)]) {
      const circle = visit(each);
      if (circle !== null) return circle;
    }
    open.delete(node);
    done.add(node);
    return null;
  };
  for (const node of graph.nodes.keys()) {
    const circle = visit(node);
    if (circle !== null) return circle;
  }
  return null;
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

function ownReference(node: Node): string | null {
  const reference = referenceOf(node);
  return reference?.startsWith('#') ? reference : null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
