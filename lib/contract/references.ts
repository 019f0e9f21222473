import {ExplainedError} from '../core/errors.ts';
import {pointerSegment, pointerSegments, type SourceDocument} from './read-document.ts';

/**
 * Refuses a document whose own `$ref`s lead nowhere or in a circle. References into other files are
 * left to the resolver.
 *
 * @throws ExplainedError that names the pointer of the offending `$ref`
 */
export function refuseBadReferences(document: SourceDocument): void {
  const walk: Walk = {document, done: new Set(), open: new Map()};
  visit(walk, document.root, '');
}

interface Walk {
  readonly document: SourceDocument;
  /** Nodes that were walked to the end. */
  readonly done: Set<object>;
  /** Nodes that the walk is inside of, with the pointer under which it entered. */
  readonly open: Map<object, string>;
}

function visit(walk: Walk, value: unknown, pointer: string): void {
  if (typeof value !== 'object' || value === null || walk.done.has(value)) return;
  walk.open.set(value, pointer);
  const reference = (value as {$ref?: unknown}).$ref;
  if (typeof reference === 'string' && reference.startsWith('#')) {
    follow(walk, reference, pointer);
  }
  for (const [key, each] of Object.entries(value)) {
    visit(walk, each, `${pointer}/${pointerSegment(key)}`);
  }
  walk.open.delete(value);
  walk.done.add(value);
}

function follow(walk: Walk, reference: string, pointer: string): void {
  const target = resolvePointer(walk.document.root, decodeURIComponent(reference.slice(1)));
  if (target === undefined) {
    throw new ExplainedError(
      `the contract ${walk.document.file} has a broken $ref at #${pointer}: nothing stands at ${reference}`,
      'correct the reference',
    );
  }
  if (typeof target === 'object' && target !== null && walk.open.has(target)) {
    throw new ExplainedError(
      `the contract ${walk.document.file} has a circular $ref at #${pointer}: ${reference} leads back to itself`,
      'break the circle, cases cannot be generated from an endless schema',
    );
  }
  visit(walk, target, reference.slice(1));
}

/** What stands at a JSON pointer; undefined when nothing does. */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let current: unknown = root;
  for (const segment of pointerSegments(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) {
      return undefined;
    }
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}
