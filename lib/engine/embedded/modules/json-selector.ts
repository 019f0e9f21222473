/**
 * One value of a JSON document by a path as `response.json()` of k6 takes it
 * (https://github.com/tidwall/gjson/blob/master/SYNTAX.md): names, indexes, `*` and `?`, `#`, conditions
 * `#(name=="x")`, `|`, escapes, and the modifiers `@this`, `@valid`, `@reverse`, `@keys`, `@values`, `@flatten`.
 *
 * @returns undefined where nothing is there
 * @throws UnknownSelector for what of that syntax is not here
 */
export function selectJson(value: unknown, path: string): unknown {
  if (path.startsWith('..')) throw new UnknownSelector(path, '..');
  return value === undefined ? undefined : at(value, path, path);
}

/** A selector says what is not understood here. */
export class UnknownSelector extends Error {
  /** The part that is not understood: `@join`. */
  readonly part: string;

  constructor(path: string, part: string) {
    super(`json('${path}') uses '${part}'`);
    this.name = 'UnknownSelector';
    this.part = part;
  }
}

const MODIFIERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  this: value => value,
  valid: value => value,
  ugly: value => value,
  pretty: value => value,
  reverse(value) {
    if (Array.isArray(value)) return value.toReversed();
    return isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;
  },
  keys: value => (value === null ? [] : isObject(value) ? Object.keys(value) : []),
  values: value =>
    Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value],
  flatten: value => (Array.isArray(value) ? value.flat() : value),
};

const OTHER_MODIFIERS = ['join', 'tostr', 'fromstr', 'group', 'dig'];

/** The value at a path of which the whole is told in errors. */
function at(value: unknown, path: string, whole: string): unknown {
  if (path === '') return undefined;
  if (path.startsWith('@')) {
    const modified = modify(value, path, whole);
    if (modified) return modified.value;
  }
  if (/^[[{!]/.test(path) && path.length > 1) throw new UnknownSelector(whole, path.charAt(0));
  const {part, isPattern, separator, rest} = firstPart(path);
  const isArray = Array.isArray(value);
  if (isArray && path.startsWith('#')) return ofEach(value, path, whole);
  if (!isObject(value)) return undefined;
  const found = isArray ? elementAt(value, part) : memberOf(value, part, isPattern);
  return separator === '' || found === undefined ? found : at(found, rest, whole);
}

interface FirstPart {
  /** Without escapes; of a pattern with them. */
  readonly part: string;
  readonly isPattern: boolean;
  /** `.`, `|`, or nothing at the end of the path. */
  readonly separator: string;
  readonly rest: string;
}

function firstPart(path: string): FirstPart {
  const raw = /^(?:\\.|[^\\.|])*/s.exec(path)?.[0] ?? '';
  const isPattern = /(?:^|[^\\])(?:\\\\)*[*?]/.test(raw);
  const part = isPattern ? raw : raw.replace(/\\(.)/gs, '$1');
  const separator = path.charAt(raw.length);
  return {part, isPattern, separator, rest: path.slice(raw.length + 1)};
}

function elementAt(array: readonly unknown[], part: string): unknown {
  return /^\d+$/.test(part) ? array[Number(part)] : undefined;
}

function memberOf(object: object, part: string, isPattern: boolean): unknown {
  const entries = object as Readonly<Record<string, unknown>>;
  if (!isPattern) return Object.hasOwn(entries, part) ? entries[part] : undefined;
  const name = Object.keys(entries).find(each => matches(each, part));
  return name === undefined ? undefined : entries[name];
}

/** `*` stands for any letters, `?` for one, a backslash for the letter behind it. */
function matches(text: string, pattern: string): boolean {
  const source = pattern.replace(/\\(.)|([*?])|[.+^${}()|[\]\\/]/gs, (each, escaped, wild) => {
    if (wild !== undefined) return wild === '*' ? '.*' : '.';
    return `\\${escaped === undefined ? each : escaped}`.replace(/^\\(\w)$/, '$1');
  });
  return new RegExp(`^(?:${source})$`, 's').test(text);
}

/** `#`, `#.name`, `#(condition)`, `#(condition)#`. */
function ofEach(array: readonly unknown[], path: string, whole: string): unknown {
  const query = /^#[([]/.test(path) ? queryOf(path, whole) : null;
  if (!query) {
    if (path === '#') return array.length;
    const rest = path.slice(2);
    if (path.charAt(1) === '|') return at(array.length, rest, whole);
    return path.charAt(1) === '.' ? valuesAt(array, rest, whole) : undefined;
  }
  const holds = (each: unknown) => query.holds(each);
  const [separator, rest] = [query.rest.charAt(0), query.rest.slice(1)];
  const found = query.isForAll ? array.filter(holds) : array.find(holds);
  if (separator === '' || found === undefined) return found;
  if (query.isForAll && separator === '.') return valuesAt(found as unknown[], rest, whole);
  return at(found, rest, whole);
}

/** What follows a `|` is asked of the list, what follows a `.` of each in it. */
function valuesAt(array: readonly unknown[], path: string, whole: string): unknown {
  const bar = barIn(path);
  const each = bar < 0 ? path : path.slice(0, bar);
  const values = array.map(one => at(one, each, whole)).filter(one => one !== undefined);
  return bar < 0 ? values : at(values, path.slice(bar + 1), whole);
}

/** Where the first `|` of a path is that is neither escaped nor inside of a condition. */
function barIn(path: string): number {
  let depth = 0;
  for (let place = 0; place < path.length; place++) {
    const letter = path.charAt(place);
    if (letter === '\\') place++;
    else if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === '|' && depth === 0) return place;
  }
  return -1;
}

interface Query {
  readonly isForAll: boolean;
  readonly rest: string;
  holds(value: unknown): boolean;
}

const QUERY = /^#[([]((?:"(?:\\.|[^"\\])*"|[^")\]([])*)[)\]](#?)(.*)$/s;

function queryOf(path: string, whole: string): Query {
  const [, condition, all, rest = ''] = QUERY.exec(path) ?? [];
  // One condition inside of another.
  if (condition === undefined) throw new UnknownSelector(whole, path);
  const [, name = '', operator = '', raw = ''] =
    /^((?:\\.|[^=!<>%\\])*)(==?|!=|<=?|>=?|!?%)?(.*)$/s.exec(condition.trim()) ?? [];
  const wanted = unquoted(raw.trim());
  if (wanted === null || raw.trim().startsWith('~'))
    throw new UnknownSelector(whole, condition.trim());
  const left = name.trim();
  return {
    isForAll: all === '#',
    rest,
    holds(each) {
      const value = left === '' ? each : isObject(each) ? at(each, left, whole) : undefined;
      if (value === undefined) return false;
      return operator === '' || compares(value, operator, wanted);
    },
  };
}

function unquoted(text: string): string | null {
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}

/** As gjson does it: the value's type decides how the text is read; null compares with nothing. */
function compares(value: unknown, operator: string, wanted: string): boolean {
  if (typeof value === 'string') {
    if (operator === '%') return matches(value, wanted);
    if (operator === '!%') return !matches(value, wanted);
    return ordered(value, operator, wanted);
  }
  if (typeof value === 'number') return ordered(value, operator, Number(wanted) || 0);
  if (typeof value !== 'boolean') return false;
  const other = wanted === 'true' ? 1 : wanted === 'false' ? 0 : null;
  if (other === null) return operator === '!=' || (value ? operator === '>=' : operator === '<=');
  return ordered(Number(value), operator, other);
}

function ordered<T extends string | number>(left: T, operator: string, right: T): boolean {
  if (operator === '=' || operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  if (operator === '>') return left > right;
  return operator === '>=' && left >= right;
}

/** @returns null where the name is of no modifier, and so a member's */
function modify(value: unknown, path: string, whole: string): {readonly value: unknown} | null {
  const [, name = '', argument = ''] = /^@([a-z]+)(:?)/.exec(path) ?? [];
  const change = Object.hasOwn(MODIFIERS, name) ? MODIFIERS[name] : undefined;
  if (OTHER_MODIFIERS.includes(name) || (change && argument !== ''))
    throw new UnknownSelector(whole, `@${name}${argument}`);
  const rest = path.slice(name.length + 1);
  if (!change || !/^(?:[.|]|$)/.test(rest)) return null;
  const changed = change(value);
  return {value: rest === '' ? changed : at(changed, rest.slice(1), whole)};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
