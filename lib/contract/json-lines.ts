/**
 * The lines of parts of a JSON text, by their pointers. Only what a pointer leads through is read, and each object
 * or array once, so that a document of many megabytes has its lines at once.
 */
export class JsonLines {
  readonly #text: string;
  /** By the offset of an object or array: the offsets of its members. */
  readonly #members = new Map<number, ReadonlyMap<string, Member>>();
  #lineStarts: readonly number[] | null = null;

  /** @param text valid JSON */
  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The 1-based line of a member's name, or of an item; null where there is none.
   *
   * @param segments the unescaped segments of an RFC 6901 pointer
   */
  lineOf(segments: readonly string[]): number | null {
    let at = skipSpace(this.#text, 0);
    let value = at;
    for (const segment of segments) {
      const member = this.#membersAt(value).get(segment);
      if (member === undefined) return null;
      ({at, value} = member);
    }
    return this.#lineAt(at);
  }

  #membersAt(offset: number): ReadonlyMap<string, Member> {
    const known = this.#members.get(offset);
    if (known !== undefined) return known;
    const found = membersAt(this.#text, offset);
    this.#members.set(offset, found);
    return found;
  }

  #lineAt(offset: number): number {
    this.#lineStarts ??= lineStarts(this.#text);
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Where a member's name (an item itself) and its value begin. */
interface Member {
  readonly at: number;
  readonly value: number;
}

function membersAt(text: string, offset: number): Map<string, Member> {
  const members = new Map<string, Member>();
  const isObject = text[offset] === '{';
  if (!isObject && text[offset] !== '[') return members;
  let at = skipSpace(text, offset + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const end = isObject ? endOfString(text, at) : at;
    const value = isObject ? skipSpace(text, skipSpace(text, end) + 1) : at;
    const name = isObject ? String(JSON.parse(text.slice(at, end))) : String(members.size);
    members.set(name, {at, value});
    at = skipSpace(text, endOfValue(text, value));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const SCALAR = /[^,\]}\s]*/y;
/** What may open or close something, or hide that. */
const NEXT = /["{}[\]]/g;

function endOf(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  expression.test(text);
  // A sticky expression that does not match begins anew.
  return Math.max(expression.lastIndex, offset);
}

function skipSpace(text: string, offset: number): number {
  return endOf(SPACE, text, offset);
}

function endOfString(text: string, offset: number): number {
  return endOf(STRING, text, offset);
}

function endOfValue(text: string, offset: number): number {
  if (text[offset] === '"') return endOfString(text, offset);
  if (text[offset] !== '{' && text[offset] !== '[') return endOf(SCALAR, text, offset);
  let depth = 0;
  let at = offset;
  do {
    NEXT.lastIndex = at;
    const found = NEXT.exec(text);
    if (found === null) return text.length;
    if (found[0] === '"') {
      at = endOfString(text, found.index);
      continue;
    }
    depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    at = found.index + 1;
  } while (depth > 0);
  return at;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
