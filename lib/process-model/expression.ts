import {evaluate, FeelDuration, parseExpression} from 'feelin';

/** Where a value is: `['order', 'lines', '[]', 'price']`; `[]` stands for each item of a list. */
export type ValuePath = readonly string[];

/** What an expression says of a value that it reads. */
export interface ValueHint {
  readonly path: ValuePath;
  /** Values that make a difference to it: on both sides of a bound, equal and not. Empty: it says nothing. */
  readonly values: readonly unknown[];
}

/** An attribute of a model: FEEL where it starts with `=`, else a text. */
export interface Expression {
  /** Without the `=`. */
  readonly text: string;
  readonly isStatic: boolean;
  /** Each value that it reads, with what it says of it. */
  readonly hints: readonly ValueHint[];
  /** The path, where the expression is nothing else. */
  readonly reference: ValuePath | null;
}

/** A text that FEEL cannot read. */
export class ExpressionError extends Error {}

/** Camunda's dialect knows names in backticks. */
const DIALECT = 'camunda';

/** Longer ones are not read: parsing takes more than time in proportion. */
const LENGTH_MAX = 20_000;

/** Functions whose name feelin only reads as one where it is told of them. */
const NAMES_TO_PARSE = {'get or else': true};

type Tree = ReturnType<typeof parseExpression>;
type Node = Tree['topNode'];

/**
 * Reads an attribute of a model.
 *
 * @throws ExpressionError where it does not parse, or is too long
 */
export function readExpression(source: string): Expression {
  if (!source.startsWith('=')) return {text: source, isStatic: true, hints: [], reference: null};
  return readFeel(source.slice(1));
}

/** As {@link readExpression}, of FEEL that has no `=` before it, as in DMN. */
export function readFeel(text: string): Expression {
  if (text.length > LENGTH_MAX)
    throw new ExpressionError(`it has ${text.length} characters, at most ${LENGTH_MAX} are read`);
  const context = text.includes('get or else') ? NAMES_TO_PARSE : {};
  const tree = parseExpression(text, context, DIALECT);
  const reading: Reading = {text, locals: new Map(), hints: [], literals: []};
  tree.iterate({
    enter({type, from}) {
      if (type.isError) throw new ExpressionError(`unexpected ${found(text, from)}`);
    },
  });
  collectLiterals(tree.topNode, reading);
  read(tree.topNode, reading, null);
  const only = soleChild(tree.topNode);
  return {
    text,
    isStatic: false,
    hints: reading.hints,
    reference: only === null ? null : pathOf(only, reading),
  };
}

/** What an attribute evaluates to; undefined where it fails. Durations and times are text. */
export function evaluated(
  {isStatic, text}: Pick<Expression, 'isStatic' | 'text'>,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (isStatic) return text;
  try {
    const {value} = evaluate(text, {...variables}, DIALECT) as {value: unknown};
    return value instanceof FeelDuration ? value.iso : value;
  } catch {
    return undefined;
  }
}

function found(text: string, at: number): string {
  const rest = text.slice(at, at + 20);
  return rest === '' ? 'end' : `'${rest}' at character ${at + 1}`;
}

interface Reading {
  readonly text: string;
  /** Names of the expression's own, and which value each stands for; null where that is not known. */
  readonly locals: Map<string, ValuePath | null>;
  readonly hints: ValueHint[];
  /** All that stand in it: what a function may compare with. */
  readonly literals: unknown[];
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** The value node of an expression that is in parentheses at most. */
function soleChild(node: Node): Node | null {
  const [only, ...more] = childrenOf(node).filter(each => !/^[()]$/.test(each.name));
  if (!only || more.length > 0) return null;
  return only.name === 'ParenthesizedExpression' ? soleChild(only) : only;
}

function collectLiterals(node: Node, reading: Reading): void {
  const literal = literalOf(node, reading.text);
  if (literal !== undefined) reading.literals.push(literal);
  for (const child of childrenOf(node)) collectLiterals(child, reading);
}

function literalOf(node: Node, text: string): unknown {
  const written = text.slice(node.from, node.to);
  switch (node.name) {
    case 'NumericLiteral':
      return Number(written);
    case 'BooleanLiteral':
      return written === 'true';
    case 'StringLiteral':
      return evaluated({isStatic: false, text: written}, {});
    default:
      return undefined;
  }
}

function nameIn(node: Node, text: string): string {
  return text.slice(node.from, node.to).replaceAll('`', '').replaceAll(/\s+/g, ' ');
}

/** The path that a node stands for; null where it is something else. */
function pathOf(node: Node, reading: Reading): ValuePath | null {
  if (node.name === 'VariableName') {
    const name = nameIn(node, reading.text);
    const local = reading.locals.get(name);
    return local === undefined ? [name] : local;
  }
  const [first, ...rest] = childrenOf(node);
  if (!first) return null;
  if (node.name === 'FilterExpression') {
    const base = pathOf(first, reading);
    return base && [...base, '[]'];
  }
  if (node.name === 'ParenthesizedExpression') {
    const inner = soleChild(node);
    return inner && pathOf(inner, reading);
  }
  const property = rest.find(each => each.name === 'PathName');
  const base = node.name === 'PathExpression' && property ? pathOf(first, reading) : null;
  return base && property ? [...base, nameIn(property, reading.text)] : null;
}

/** Where a value is a condition by itself. */
const ASKS = new Set(['Expression', 'Conjunction', 'Disjunction', 'ParenthesizedExpression']);
/** Functions of a list as a whole. */
const OF_LISTS =
  /^(count|sum|min|max|mean|list contains|all|any|append|concatenate|union|sort|distinct values|is empty)$/;

/** @param functionName of which the node is a parameter */
function read(node: Node, reading: Reading, functionName: string | null): void {
  const path = pathOf(node, reading);
  if (path) {
    hint(reading, path, valuesIn(node, reading, functionName));
    if (node.name === 'FilterExpression') readFilter(node, path, reading);
    return;
  }
  const children = childrenOf(node);
  switch (node.name) {
    case 'Comparison':
      readComparison(children, reading);
      break;
    case 'InExpression':
      bindItem(children, reading);
      break;
    case 'FunctionInvocation':
      readCall(children, reading);
      break;
    case 'PositionalParameters':
      readParameters(children, reading, functionName ?? '');
      break;
    default:
      for (const child of children) read(child, reading, null);
  }
}

function readCall([name, ...parameters]: readonly Node[], reading: Reading): void {
  const called = name ? nameIn(name, reading.text) : '';
  for (const each of parameters) read(each, reading, called);
}

function readParameters(children: readonly Node[], reading: Reading, called: string): void {
  for (const [at, child] of children.filter(each => !/^[(),]$/.test(each.name)).entries()) {
    // A function of a list has it first.
    const passed = at > 0 && OF_LISTS.test(called) ? 'compared' : called;
    read(child, reading, passed);
  }
}

function hint({hints}: Reading, path: ValuePath, values: readonly unknown[]): void {
  hints.push({path, values});
}

/** What stands by itself is a condition; what a function gets may be any of the literals around it. */
function valuesIn(node: Node, reading: Reading, functionName: string | null): readonly unknown[] {
  if (functionName === 'not') return [true, false];
  if (functionName !== null && OF_LISTS.test(functionName)) {
    hint(reading, [...(pathOf(node, reading) ?? []), '[]'], around(reading.literals));
    return [];
  }
  if (functionName !== null) return around(reading.literals);
  const isAsked = node.parent?.name === 'IfExpression' && node.prevSibling?.name === 'if';
  const isWhole = node.parent?.name === 'Expression';
  return isAsked || (ASKS.has(node.parent?.name ?? '') && !isWhole) ? [true, false] : [];
}

/** In `lines[price > 3]` a name may be a property of the items. */
function readFilter(node: Node, item: ValuePath, reading: Reading): void {
  const condition = childrenOf(node).find(each => each.name === 'Comparison');
  if (!condition) return;
  const inner: Reading = {...reading, hints: []};
  readComparison(childrenOf(condition), inner);
  for (const each of inner.hints) hint(reading, [...item, ...each.path], each.values);
}

/** `some x in lines satisfies x.price > 3`: x is an item of lines. */
function bindItem(children: readonly Node[], reading: Reading): void {
  const name = children.find(each => each.name === 'Name');
  const context = children.find(each => each.name === 'IterationContext');
  const list = context?.firstChild ? pathOf(context.firstChild, reading) : null;
  if (list) hint(reading, [...list, '[]'], []);
  if (name) reading.locals.set(nameIn(name, reading.text), list && [...list, '[]']);
}

function readComparison(children: readonly Node[], reading: Reading): void {
  const literals: unknown[] = [];
  for (const child of children) collectIn(child, reading.text, literals);
  const paths = children.filter(each => pathOf(each, reading) !== null);
  const operator = children.find(each => each.name === 'CompareOp');
  const values = around(literals);
  const isBetweenTwo = values.length === 0 && paths.length > 1 && operator !== undefined;
  const shared = isBetweenTwo ? sharedValues(nameIn(operator, reading.text)) : values;
  for (const child of children) {
    const path = pathOf(child, reading);
    if (path) hint(reading, path, shared);
    else read(child, reading, null);
  }
}

/** Values for both sides of a comparison, which are the same now and then. */
function sharedValues(operator: string): readonly unknown[] {
  return /^!?=$/.test(operator) ? ['alike', 'other'] : [1, 5, 10];
}

function collectIn(node: Node, text: string, literals: unknown[]): void {
  const literal = literalOf(node, text);
  if (literal !== undefined) literals.push(literal);
  // What a function is given is not what its value is compared with.
  if (node.name === 'FunctionInvocation') return;
  for (const child of childrenOf(node)) collectIn(child, text, literals);
}

/** Values on both sides of each literal. */
export function around(literals: readonly unknown[]): readonly unknown[] {
  const values = literals.flatMap((each): unknown[] => {
    if (typeof each === 'number') return [each, each - 1, each + 1];
    if (typeof each === 'boolean') return [true, false];
    return typeof each === 'string' ? [each, 'other'] : [];
  });
  return [...new Set(values)];
}
