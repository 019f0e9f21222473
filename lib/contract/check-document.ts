import {ExplainedError} from '../core/errors.ts';
import {pointerSegment, pointerSegments, type SourceDocument} from './read-document.ts';

/**
 * Checks what would otherwise break later, and far from its cause: references and formats.
 *
 * @throws ExplainedError that names the place in the document
 */
export function checkDocument(document: SourceDocument): void {
  checkReferences(document);
  checkFormats(document.file, document.root, '');
}

/**
 * Every `$ref` of the document itself has to lead to a schema, and that schema must not need itself:
 * a circle of references, or one of required properties, has no finite value. A schema that may hold
 * values of its own kind (a tree) is fine. References into other files are left to the resolver.
 */
function checkReferences(document: SourceDocument): void {
  const nodes = new Map<object, string>();
  collect(document, document.root, '', nodes);
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
}

/**
 * The place of the reference into another file that a resolver's message is about: the message names
 * the file that could not be opened, or the pointer that leads nowhere. Null when it names neither.
 */
export function blamedReference(document: SourceDocument, message: string): string | null {
  const visit = (value: unknown, pointer: string): string | null => {
    if (typeof value !== 'object' || value === null) return null;
    const {$ref} = value as Node;
    if (typeof $ref === 'string' && !$ref.startsWith('#') && isBlamed($ref, message)) {
      return pointer;
    }
    for (const [key, each] of Object.entries(value)) {
      const found = visit(each, `${pointer}/${pointerSegment(key)}`);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(document.root, '');
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
  value: unknown,
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
  for (const [key, each] of Object.entries(value)) {
    collect(document, each, `${pointer}/${pointerSegment(key)}`, nodes);
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

function ownReference({$ref}: Node): string | null {
  return typeof $ref === 'string' && $ref.startsWith('#') ? $ref : null;
}

/** What a reference into the same document (`#/components/schemas/Job`) leads to. */
function resolveReference(root: unknown, reference: string): unknown {
  let current: unknown = root;
  for (const segment of pointerSegments(decoded(reference.slice(1)))) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) {
      return undefined;
    }
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}

/** A pointer in a URI is percent-encoded; one that does not decode is taken as it is. */
function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The formats of JSON Schema 2020-12, of OpenAPI 3.x, and `base64`, which many documents use. */
const KNOWN_FORMATS = new Set(
  `date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference
   uri-template iri iri-reference uuid json-pointer relative-json-pointer regex int8 uint8 int16
   uint16 int32 uint32 int64 uint64 float double decimal byte binary password base64 base64url
   char commonmark html media-range http-date sf-string sf-token`.split(/\s+/),
);

/** Registered formats are lower case (https://spec.openapis.org/registry/format/). */
const REGISTERED_SHAPE = /^[a-z0-9-]+$/;

/** Values under these keys are samples, not schemas. */
const SAMPLE_KEYS = new Set(['example', 'examples', 'default', 'const', 'enum']);

/**
 * A `format` that looks like a registered name has to be one: `int46` and `date-tme` are mistakes. A
 * name with capitals or punctuation (`JobKey`) is a vendor's annotation, which JSON Schema allows.
 */
function checkFormats(file: string, value: unknown, pointer: string): void {
  if (typeof value !== 'object' || value === null) return;
  const {format} = value as {format?: unknown};
  if (typeof format === 'string' && REGISTERED_SHAPE.test(format) && !KNOWN_FORMATS.has(format)) {
    throw new ExplainedError(
      `the contract ${file} has an unknown format '${format}' at #${pointer}/format`,
      'correct it, or give it a name with a capital letter if it is your own',
    );
  }
  for (const [key, each] of Object.entries(value)) {
    if (SAMPLE_KEYS.has(key) || key.startsWith('x-')) continue;
    checkFormats(file, each, `${pointer}/${pointerSegment(key)}`);
  }
}
