import {parseExpression} from 'feelin';
import {FeelSyntaxError} from './errors.ts';
import {NAMES_TO_PARSE, VOLATILE_FUNCTIONS} from './functions.ts';
import {checkSize, EVALUATION_MS_MAX, withinDeadline} from './limits.ts';

/** Camunda's dialect knows names in backticks. */
export const DIALECT = 'camunda';

/** What is known of an expression without evaluating it. */
export interface ExpressionSyntax {
  /** The text for feelin: as written, long integers replaced by the names in {@link integers}. */
  readonly code: string;
  /** Integers beyond 2^53 in the text, which feelin would round, under the name that stands for each. */
  readonly integers: ReadonlyMap<string, bigint>;
  /** Names read as variables; `?`, the input of a unary test, among them. */
  readonly variables: ReadonlySet<string>;
  /** Names called as functions. */
  readonly functions: ReadonlySet<string>;
  /** `a.b.c` as ['a', 'b', 'c'] when the expression is nothing else; else null. */
  readonly reference: readonly string[] | null;
  /** Every evaluation gives the same. */
  readonly isConstant: boolean;
  /** Its work is bounded by its length, so it needs no deadline. */
  readonly isQuick: boolean;
}

type Tree = ReturnType<typeof parseExpression>;
type Node = Tree['topNode'];
type Parse = typeof parseExpression;

/** A text up to this length is parsed without a deadline: it cannot take long. */
const SHORT_TEXT = 500;

/** @throws FeelSyntaxError when the text is not an expression */
export function readSyntax(text: string): ExpressionSyntax {
  return describe(parseTree(text, parseExpression), text);
}

/**
 * Parses, within the limits. The tree may hold error nodes.
 *
 * @param parse which of feelin's grammars: of expressions, or of unary tests
 * @throws FeelSyntaxError
 */
export function parseTree(text: string, parse: Parse): Tree {
  checkSize(text);
  const context = text.includes('get or else') ? NAMES_TO_PARSE : {};
  try {
    const run = () => parse(text, context, DIALECT);
    return text.length <= SHORT_TEXT ? run() : withinDeadline(EVALUATION_MS_MAX, run);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new FeelSyntaxError(`failed to parse expression '${text}': ${reason}`);
  }
}

const REFERENCE_NODES = new Set(
  'Expression PathExpression VariableName PathName Identifier BacktickIdentifier .'.split(' '),
);

/** Nodes whose evaluation takes time in proportion to the text. */
const QUICK_NODES = new Set(
  `${[...REFERENCE_NODES].join(' ')} UnaryTests PositiveUnaryTests PositiveUnaryTest Wildcard
  SimplePositiveUnaryTest Interval NumericLiteral StringLiteral BooleanLiteral null DateTimeLiteral
  DateTimeConstructor AtLiteral ArithmeticExpression ArithOp Comparison CompareOp between Conjunction
  and Disjunction or not IfExpression if then else ParenthesizedExpression List Context ContextEntry
  Key Name FunctionInvocation PositionalParameters date time duration ( ) [ ] { } .. ?`.split(
    /\s+/,
  ),
);

const QUICK_FUNCTIONS = new Set([
  ...['is defined', 'get or else', 'assert', 'cycle', 'now', 'today', 'number', 'string', 'not'],
  ...['count', 'contains', 'starts with', 'ends with', 'string length', 'upper case', 'lower case'],
  ...[
    'floor',
    'ceiling',
    'abs',
    'odd',
    'even',
    'modulo',
    'is empty',
    'is blank',
    'trim',
    'duration',
  ],
]);

interface Reading {
  readonly nodes: Set<string>;
  readonly names: string[];
  readonly variables: Set<string>;
  readonly functions: Set<string>;
  readonly integers: {from: number; to: number; value: bigint}[];
}

function describe(tree: Tree, text: string): ExpressionSyntax {
  const reading = readNodes(tree, text);
  const {nodes, variables, functions} = reading;
  const {code, integers} = replaceIntegers(text, reading.integers);
  const isReference = [...nodes].every(name => REFERENCE_NODES.has(name));
  return {
    code,
    integers,
    variables,
    functions,
    reference: isReference ? reading.names : null,
    isConstant: variables.size === 0 && ![...functions].some(it => VOLATILE_FUNCTIONS.has(it)),
    isQuick:
      [...nodes].every(name => QUICK_NODES.has(name)) &&
      [...functions].every(name => QUICK_FUNCTIONS.has(name)),
  };
}

function readNodes(tree: Tree, text: string): Reading {
  const reading: Reading = {
    nodes: new Set(),
    names: [],
    variables: new Set(),
    functions: new Set(),
    integers: [],
  };
  tree.iterate({
    enter({type, from, to, node}) {
      if (type.isError) throw unexpected(text, from);
      if (type.isSkipped) return false;
      reading.nodes.add(type.name);
      if (type.name === '?') reading.variables.add('?');
      if (type.name === 'VariableName') readName(node, text, reading);
      if (type.name === 'PathName') reading.names.push(nameIn(text.slice(from, to)));
      if (type.name === 'NumericLiteral') readInteger(text.slice(from, to), from, to, reading);
      return undefined;
    },
  });
  return reading;
}

function readName(node: Node, text: string, reading: Reading): void {
  const name = nameIn(text.slice(node.from, node.to));
  const parent = node.parent;
  if (parent?.name === 'QualifiedName') return;
  if (parent?.name === 'FunctionInvocation' && parent.from === node.from) {
    reading.functions.add(name);
    return;
  }
  // Camunda wants backticks around a name with spaces; feelin would take any words for one.
  if (/\s/.test(text.slice(node.from, node.to).replace(/`[^`]*`/g, ''))) {
    const second = text.slice(node.from).search(/\s\S/) + node.from + 1;
    throw unexpected(text, second);
  }
  reading.names.push(name);
  reading.variables.add(name);
}

function nameIn(text: string): string {
  return text.replace(/`/g, '').replace(/\s+/g, ' ');
}

function readInteger(digits: string, from: number, to: number, reading: Reading): void {
  if (!/^-?\s*\d{16,19}$/.test(digits) || Number.isSafeInteger(Number(digits.replace(/\s/g, '')))) {
    return;
  }
  reading.integers.push({from, to, value: BigInt(digits.replace(/\s/g, ''))});
}

function replaceIntegers(text: string, found: Reading['integers']) {
  const integers = new Map<string, bigint>();
  let code = '';
  let end = 0;
  for (const {from, to, value} of found) {
    const name = `int64_${String(value).replace('-', 'minus_')}`;
    integers.set(name, value);
    code += text.slice(end, from) + name;
    end = to;
  }
  return {code: code + text.slice(end), integers};
}

/** The error about input that the grammar has no place for. */
export function unexpected(text: string, at: number): FeelSyntaxError {
  const lines = text.slice(0, at).split('\n');
  const rest = text.slice(at, at + 20);
  const found = rest === '' ? 'the end of the expression' : `"${rest}"`;
  return new FeelSyntaxError(
    `failed to parse expression '${text}': unexpected input at ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}, found ${found}`,
  );
}
