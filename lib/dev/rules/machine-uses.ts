import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {isSource, listedFiles} from './tidy.ts';

/** The engine gets its time, its chance, its network and its threads from here and from nowhere else. */
const MACHINE = 'lib/engine/embedded/machine/';

/** Globals that are the machine's time or network. */
const GLOBALS = new Set([
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'fetch',
]);

/** Members of globals that are. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
  process: ['hrtime', 'cpuUsage', 'memoryUsage', 'nextTick', 'uptime'],
};

/** What is imported for them: all that a module has, or some names of it. */
const IMPORTS: readonly {readonly module: RegExp; readonly names: RegExp}[] = [
  {
    module: /^(node:)?(worker_threads|net|tls|dgram|perf_hooks|timers|timers\/promises)$/,
    names: /./,
  },
  {module: /^(node:)?crypto$/, names: /^random/},
  {module: /\/core\/clock\.ts$/, names: /^systemClock$/},
  {module: /\/core\/random\.ts$/, names: /^freshSeed$/},
];

/** Where the engine's code takes time, chance or the network from the machine by itself. */
export function usesOfTheMachine(): string[] {
  return listedFiles()
    .filter(file => isSource(file) && isHandedIn(file))
    .flatMap(file => machineUses(file, readFileSync(file, 'utf8')));
}

function isHandedIn(file: string): boolean {
  const isTest = /\.(test|case)\.tsx?$/.test(file);
  // What is bundled into scripts runs on the time and chance of scripts.
  const isOfScripts = file.startsWith('lib/engine/jslib/');
  return file.startsWith('lib/engine/') && !file.startsWith(MACHINE) && !isTest && !isOfScripts;
}

/** @returns a line for each place of a file that uses what has to be handed in */
export function machineUses(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const use = useAt(node);
    if (use !== null) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} uses ${use}, which has to be handed in: see ${MACHINE}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function useAt(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node)) return importOf(node);
  if (ts.isPropertyAccessExpression(node)) {
    const [of, name] = [node.expression.getText(), node.name.text];
    return MEMBERS[of.replace(/^globalThis\./, '')]?.includes(name) ? `${of}.${name}` : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
    return node.arguments?.length ? null : 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  return ts.isIdentifier(node) && GLOBALS.has(node.text) && !isName(node) ? node.text : null;
}

/** A member, a property or a binding of that name is not the global. */
function isName(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() !== 'globalThis';
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node;
}

function importOf({moduleSpecifier, importClause}: ts.ImportDeclaration): string | null {
  const module = (moduleSpecifier as ts.StringLiteral).text;
  const rule = IMPORTS.find(each => each.module.test(module));
  if (!rule || importClause?.isTypeOnly) return null;
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return module;
  const used = bindings.elements
    .filter(each => !each.isTypeOnly)
    .map(each => (each.propertyName ?? each.name).text)
    .filter(each => rule.names.test(each));
  return used.length === 0 ? null : `${used.join(', ')} of ${module}`;
}
