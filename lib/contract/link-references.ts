import {pointerSegments} from './json-pointer.ts';

type Node = Record<string, unknown>;

/** Keywords whose value is data: a `$ref` inside is a value like any other. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** Maps from names that the author chose: `default` among them is a name, not the keyword. */
const NAMED = new Set(
  `properties patternProperties dependentSchemas $defs definitions responses schemas parameters headers
   requestBodies callbacks links pathItems securitySchemes paths webhooks content variables encoding`.split(
    /\s+/,
  ),
);

/** What says nothing about a value, and so may stand beside a `$ref` without changing it. */
const ANNOTATIONS = new Set(
  'description summary title deprecated example examples default externalDocs $comment'.split(' '),
);

/**
 * In 3.0 what stands beside a `$ref` "SHALL be ignored". Of what authors mean all the same, these admit more than
 * the reference alone, and are kept: a server that does as they say is not blamed.
 *
 * @see https://spec.openapis.org/oas/v3.0.3#reference-object
 */
export const WIDENING: ReadonlySet<string> = new Set(['nullable', 'readOnly']);

/** A member of a document in which references may be: what is data is left out. */
export interface Member {
  readonly key: string;
  readonly value: unknown;
  /** Whether the names in it are the author's. */
  readonly isNamed: boolean;
}

/** The members of a part of a document, without data and extensions. */
export function membersOf(part: object, isNamed: boolean): Member[] {
  const isKeywords = !isNamed && !Array.isArray(part);
  return Object.entries(part)
    .filter(([key]) => !(isKeywords && (DATA.has(key) || key.startsWith('x-'))))
    .map(([key, value]) => ({key, value, isNamed: isKeywords && NAMED.has(key)}));
}

/** The reference that a part is, into its own document or another; null where it is none. */
export function referenceOf(part: unknown): string | null {
  const {$ref} = (part ?? {}) as Node;
  return typeof part === 'object' && typeof $ref === 'string' ? $ref : null;
}

const componentNames = new WeakMap<object, string>();

/** The name under which a schema stands among the document's components; undefined for one that has none. */
export function componentName(schema: unknown): string | undefined {
  return typeof schema === 'object' && schema !== null ? componentNames.get(schema) : undefined;
}

/**
 * Puts what each `$ref` leads to in its place, in the document that is given: the same object wherever it is
 * named, so that a document stays as large as it was written, and a recursive schema contains itself. What
 * stands beside a `$ref` and restricts the value is combined with it (JSON Schema 2020-12, 8.2.3.1).
 *
 * @param root a document in which every reference leads somewhere, and none back to itself
 * @param beside the keywords that count beside a `$ref`; null for all
 */
export function linkReferences(root: Node, beside: ReadonlySet<string> | null = null): void {
  for (const [name, each] of Object.entries(((root.components ?? {}) as Node).schemas ?? {})) {
    if (typeof each === 'object' && each !== null) componentNames.set(each, name);
  }
  const done = new Set<object>();
  const visit = (part: unknown, isNamed: boolean): void => {
    if (typeof part !== 'object' || part === null || done.has(part)) return;
    done.add(part);
    for (const {key, value, isNamed: isNamedInside} of membersOf(part, isNamed)) {
      const linked = linkedTo(root, value, beside);
      if (linked !== value) (part as Node)[key] = linked;
      visit(linked, isNamedInside);
    }
  };
  visit(root, false);
}

function linkedTo(root: Node, part: unknown, counting: ReadonlySet<string> | null): unknown {
  const reference = referenceOf(part);
  if (!reference?.startsWith('#')) return part;
  const target = linkedTo(root, resolveReference(root, reference), counting);
  const beside = Object.entries(part as Node).filter(
    ([key]) =>
      key !== '$ref' &&
      !ANNOTATIONS.has(key) &&
      !key.startsWith('x-') &&
      (counting?.has(key) ?? true),
  );
  return beside.length === 0 ? target : {allOf: [target], ...Object.fromEntries(beside)};
}

/** What a reference into the same document (`#/components/schemas/Job`) leads to; undefined for nothing. */
export function resolveReference(root: unknown, reference: string): unknown {
  let current: unknown = root;
  for (const segment of pointerSegments(decoded(reference.slice(1)))) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) {
      return undefined;
    }
    current = (current as Node)[segment];
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
