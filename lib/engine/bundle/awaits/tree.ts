import type {AnyNode, BlockStatement, Program} from 'acorn';
import {isPlainName} from './bindings.ts';
import {type AnyFunction, childrenOf, isFunction} from './syntax.ts';

/** What only a function has that is no arrow. */
export type Captured = 'super' | 'arguments' | 'target';

const NOTHING: ReadonlySet<Captured> = new Set();

const LOOPS: ReadonlySet<AnyNode['type']> = new Set([
  ...(['ForStatement', 'ForInStatement', 'ForOfStatement'] as const),
  ...(['WhileStatement', 'DoWhileStatement'] as const),
]);

/** The nodes of a program with what stands around them. */
export class Tree {
  readonly #parents = new Map<AnyNode, AnyNode>();
  readonly #captured = new Map<AnyNode, Set<Captured>>();
  readonly #moved = new Set<AnyNode>();
  readonly #waiting = new Set<AnyNode>();

  constructor(program: Program) {
    this.#visit(program);
  }

  parentOf(node: AnyNode): AnyNode | undefined {
    return this.#parents.get(node);
  }

  /** The function, or the program, that a node is in. */
  functionOf(node: AnyNode): AnyNode {
    const parent = this.#parents.get(node);
    return !parent || isFunction(parent) ? (parent ?? node) : this.functionOf(parent);
  }

  /** Whether a node is what its function returns, as it is. */
  isReturned(node: AnyNode): boolean {
    const parent = this.#parents.get(node);
    switch (parent?.type) {
      case 'ReturnStatement':
        return !this.#isInTry(parent);
      case 'ArrowFunctionExpression':
        return parent.body === node;
      case 'ConditionalExpression':
        return parent.test !== node && this.isReturned(parent);
      case 'LogicalExpression':
        return parent.right === node && this.isReturned(parent);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === node && this.isReturned(parent);
      default:
        return false;
    }
  }

  /** Whether a node is evaluated whenever its function is called, as far as nothing returns before. */
  isAlways(node: AnyNode): boolean {
    const parent = this.#parents.get(node);
    if (!parent || isFunction(parent)) return true;
    return !isBranch(node, parent) && this.isAlways(parent);
  }

  #isInTry(node: AnyNode): boolean {
    const parent = this.#parents.get(node);
    if (!parent || isFunction(parent)) return false;
    return parent.type === 'TryStatement' || this.#isInTry(parent);
  }

  /** The calls that stand behind an `await` of the script's own. */
  awaited(): Set<AnyNode> {
    const found = new Set<AnyNode>();
    for (const [child, parent] of this.#parents)
      if (parent.type === 'AwaitExpression') found.add(child);
    return found;
  }

  /**
   * The block, or the program, that is run once for each time that a function in it is made; null where there
   * is none: in a loop without a block, in parameters, in a function that is one expression.
   */
  blockOf(node: AnyNode): BlockStatement | Program | null {
    const parent = this.#parents.get(node);
    if (!parent) return null;
    if (parent.type === 'BlockStatement' || parent.type === 'Program') return parent;
    if (isFunction(parent) || parent.type === 'StaticBlock' || LOOPS.has(parent.type)) return null;
    return this.blockOf(parent);
  }

  /** Tells that a place waits, which makes its function a generator; parameters cannot be in one. */
  noteWait(node: AnyNode): void {
    for (let at: AnyNode | undefined = node; at && !this.#waiting.has(at); ) {
      this.#waiting.add(at);
      const parent = this.#parents.get(at);
      at = parent && isFunction(parent) ? undefined : parent;
    }
  }

  waitsIn(node: AnyNode): boolean {
    return this.#waiting.has(node);
  }

  /** What arrows in a function, or its own body once it is made, read of it. */
  capturedBy(node: AnyFunction): ReadonlySet<Captured> {
    return this.#captured.get(node) ?? NOTHING;
  }

  isMoved(node: AnyNode): boolean {
    return this.#moved.has(node);
  }

  /** Finds what will be in another function than in the source. @param isMade of a function */
  noteMoved(node: AnyNode, isMade: (node: AnyNode) => boolean): void {
    const kind = capturedKind(node);
    const parent = this.#parents.get(node);
    if (kind !== null && parent && !isPlainName(node, parent))
      this.#noteCaptured(node, kind, isMade);
    for (const child of childrenOf(node)) this.noteMoved(child, isMade);
  }

  #noteCaptured(node: AnyNode, kind: Captured, isMade: (node: AnyNode) => boolean): void {
    let isMoved = false;
    let at = this.#parents.get(node);
    for (; at; at = this.#parents.get(at)) {
      if (at.type === 'PropertyDefinition' || at.type === 'StaticBlock') return;
      if (!isFunction(at)) continue;
      const isArrow = at.type === 'ArrowFunctionExpression';
      if (isMade(at) && (isArrow || kind !== 'arguments')) isMoved = true;
      if (!isArrow) break;
    }
    if (!at || !isMoved) return;
    this.#moved.add(node);
    const kept = this.#captured.get(at) ?? new Set();
    this.#captured.set(at, kept.add(kind));
  }

  #visit(node: AnyNode): void {
    for (const child of childrenOf(node)) {
      this.#parents.set(child, node);
      this.#visit(child);
    }
  }
}

function isBranch(node: AnyNode, parent: AnyNode): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return node !== parent.test;
    case 'LogicalExpression':
      return node === parent.right;
    case 'AssignmentPattern':
      return node === parent.right;
    case 'WhileStatement':
      return node === parent.body;
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return node === parent.body || ('update' in parent && node === parent.update);
    case 'SwitchCase':
    case 'CatchClause':
      return true;
    default:
      return false;
  }
}

function capturedKind(node: AnyNode): Captured | null {
  if (node.type === 'Identifier' && node.name === 'arguments') return 'arguments';
  if (node.type === 'MetaProperty' && node.property.name === 'target') return 'target';
  return node.type === 'MemberExpression' && node.object.type === 'Super' ? 'super' : null;
}
