/** The status line and header section of an answer, RFC 9112. */
export interface AnswerHead {
  readonly status: number;
  readonly statusText: string;
  /** The header lines as they came, latin1: `name: value\r\nname: value`. Read when asked for. */
  readonly headerLines: string;
  /** Bytes of the body; null when another header, or the connection's end, says where it ends. */
  readonly contentLength: number | null;
  readonly isChunked: boolean;
  /** Whether the connection may carry another request. */
  readonly keepAlive: boolean;
  /** After how many idle seconds the server will close it, from `Keep-Alive`; null when unsaid. */
  readonly idleSecondsMax: number | null;
}

/** An answer that is no HTTP/1.1; the record counts it by its code. */
export class BadAnswer extends Error {
  readonly code = 'BAD_ANSWER';

  constructor(what: string) {
    super(`the answer is not HTTP/1.1: ${what}`);
    this.name = 'BadAnswer';
  }
}

/** A head while its lines are read. */
type OpenHead = {-readonly [K in keyof AnswerHead]: AnswerHead[K]};

interface StatusLine {
  readonly minor: string;
  readonly status: number;
  readonly text: string;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: ([^\r\n]*))?$/;

/** A server says the same heads over and over, at least until the next second's `Date`. */
const heads = new Map<string, AnswerHead>();
const HEADS_MAX = 200;
/** A longer one is read each time: those that are kept must not take much memory. */
const KEPT_LENGTH_MAX = 2000;

/**
 * Reads a head: everything before the empty line.
 *
 * @throws BadAnswer when it is none, or says two things about its length (RFC 9112, 6.3)
 */
export function readHead(text: string): AnswerHead {
  const known = heads.get(text);
  if (known) return known;
  const head = read(text);
  if (text.length > KEPT_LENGTH_MAX) return head;
  if (heads.size >= HEADS_MAX) heads.clear();
  heads.set(text, head);
  return head;
}

function read(text: string): AnswerHead {
  const lineEnd = text.indexOf('\r\n');
  const statusLine = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const {minor, status, text: statusText} = statusLines.get(statusLine) ?? learn(statusLine);
  const head: OpenHead = {
    status,
    statusText,
    headerLines: lineEnd < 0 ? '' : text.slice(lineEnd + 2),
    contentLength: null,
    isChunked: false,
    keepAlive: minor === '1',
    idleSecondsMax: null,
  };
  readFraming(head.headerLines, head);
  return head;
}

/** A server has a few status lines, and says them over and over. */
const statusLines = new Map<string, StatusLine>();
const STATUS_LINES_MAX = 100;

function learn(line: string): StatusLine {
  const match = STATUS_LINE.exec(line);
  if (!match) throw new BadAnswer(`it begins with ${JSON.stringify(line.slice(0, 40))}`);
  const learnt = {minor: match[1] ?? '', status: Number(match[2]), text: match[3] ?? ''};
  if (statusLines.size < STATUS_LINES_MAX) statusLines.set(line, learnt);
  return learnt;
}

/** Looks at no more of a line than the length of its name, unless that could be one of the four. */
function readFraming(lines: string, head: OpenHead): void {
  for (let at = 0; at < lines.length; ) {
    const found = lines.indexOf('\r\n', at);
    const end = found < 0 ? lines.length : found;
    const colon = lines.indexOf(':', at);
    if (colon <= at || colon >= end)
      throw new BadAnswer(
        `a header line without a name: ${JSON.stringify(lines.slice(at, at + 40))}`,
      );
    const length = colon - at;
    if (length === 10 || length === 14 || length === 17)
      readLine(lines.slice(at, colon).toLowerCase(), lines.slice(colon + 1, end).trim(), head);
    at = end + 2;
  }
}

function readLine(name: string, value: string, head: OpenHead): void {
  if (name === 'content-length') head.contentLength = readLength(value, head.contentLength);
  else if (name === 'transfer-encoding') {
    head.isChunked = /(?:^|,)[ \t]*chunked$/i.test(value);
    if (!head.isChunked) throw new BadAnswer(`transfer-encoding: ${value.slice(0, 40)}`);
  } else if (name === 'connection') {
    // What nearly every answer says needs no expression.
    if (value === 'keep-alive') head.keepAlive = true;
    else if (/\bclose\b/i.test(value)) head.keepAlive = false;
    else if (/\bkeep-alive\b/i.test(value)) head.keepAlive = true;
  } else if (name === 'keep-alive') {
    const seconds = /\btimeout=(\d{1,6})\b/.exec(value)?.[1];
    if (seconds !== undefined) head.idleSecondsMax = Number(seconds);
  }
}

/** @param known what an earlier line of the head said */
function readLength(value: string, known: number | null): number {
  const length = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(length) || (known ?? length) !== length)
    throw new BadAnswer(`content-length: ${value.slice(0, 40)}`);
  return length;
}
