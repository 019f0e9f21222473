/** One sample of a page of metrics. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** May be NaN or infinite. */
  readonly value: number;
}

/** Longer lines are not of a page of metrics. */
const LINE_CHARS_MAX = 65_536;
const LABELS_MAX = 100;
const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const SPACE = /[ \t]*/y;
const NUMBER = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i;
const ESCAPES: Readonly<Record<string, string>> = {'\\': '\\', '"': '"', n: '\n'};

/**
 * Reads a page of metrics as it arrives: Prometheus text 0.0.4 with its quoted names, and what OpenMetrics
 * 1.0 adds to its lines (exemplars, `# EOF`). Time stamps and exemplars are checked and not kept. Our own,
 * since the parsers on npm were last kept up before quoted names, and read whole pages only.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 * @see https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
export class PrometheusText {
  readonly #isWanted: (name: string) => boolean;
  readonly #onSample: (sample: Sample) => void;
  readonly #samplesMax: number;
  #rest = '';
  #line = 0;
  #samples = 0;
  #hasEnded = false;

  /**
   * @param isWanted whether samples of a name are told of; all others are checked and skipped
   * @param samplesMax a page with more is refused
   */
  constructor(
    isWanted: (name: string) => boolean,
    onSample: (sample: Sample) => void,
    samplesMax: number,
  ) {
    this.#isWanted = isWanted;
    this.#onSample = onSample;
    this.#samplesMax = samplesMax;
  }

  /** @throws SyntaxError at a line that is not of a page of metrics, RangeError when there are too many */
  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
    if (this.#rest.length > LINE_CHARS_MAX) this.#fail('a line of it does not end');
  }

  /** @throws SyntaxError when the page ends in mid-line, or has no sample */
  end(): void {
    if (this.#rest !== '' && this.#rest !== '# EOF') {
      this.#line++;
      // A value of which only the first digits came would be a wrong one.
      this.#fail(this.#samples > 0 ? 'it ends in mid-line' : 'it is not Prometheus text');
    }
    if (this.#samples === 0) throw new SyntaxError('it has no metrics');
  }

  #read(line: string): void {
    this.#line++;
    if (line.length > LINE_CHARS_MAX) this.#fail('a line of it is too long');
    if (this.#hasEnded) this.#fail('it goes on after its end');
    if (line === '# EOF') this.#hasEnded = true;
    const from = after(SPACE, line, 0);
    if (from === line.length || line[from] === '#') return;
    if (++this.#samples > this.#samplesMax)
      throw new RangeError(`it has more than ${this.#samplesMax.toLocaleString('en-US')} series`);
    const sample = sampleIn(line, from);
    if (sample === null) this.#fail('it is not Prometheus text');
    else if (this.#isWanted(sample.name)) this.#onSample(sample);
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} (line ${this.#line})`);
  }
}

/** @returns null when it is not one */
function sampleIn(line: string, from: number): Sample | null {
  let at = after(NAME, line, from);
  let name = line.slice(from, at);
  at = after(SPACE, line, at);
  const read = line[at] === '{' ? labelsIn(line, at) : {labels: {}, end: at};
  if (read === null) return null;
  if (read.quotedName !== undefined) {
    if (name !== '') return null;
    name = read.quotedName;
  }
  if (name === '') return null;
  const value = valueIn(line.slice(read.end));
  return value === null ? null : {name, labels: read.labels, value};
}

/** Names that are not of letters stand quoted among the labels: `{"my.metric",a="b"}`. */
interface LabelsRead {
  quotedName?: string;
  readonly labels: Record<string, string>;
  end: number;
}

/** Reads `{a="b",}`; @returns null when it is not that */
function labelsIn(line: string, open: number): LabelsRead | null {
  const read: LabelsRead = {labels: {}, end: open + 1};
  for (let count = 0; count < LABELS_MAX; count++) {
    const at = after(SPACE, line, read.end);
    if (line[at] === '}') return {...read, end: at + 1};
    const pair = pairIn(line, at);
    if (pair === null || !addTo(read, pair)) return null;
    if (line[pair.end] !== ',' && line[pair.end] !== '}') return null;
    read.end = line[pair.end] === ',' ? pair.end + 1 : pair.end;
  }
  return null;
}

/** @returns false for what is there twice */
function addTo(read: LabelsRead, {name, value}: {name: string; value: string | null}): boolean {
  if (value === null) {
    const isFirst = read.quotedName === undefined;
    read.quotedName = name;
    return isFirst;
  }
  if (Object.hasOwn(read.labels, name)) return false;
  // Not by assignment: of `__proto__` that would be another thing.
  Object.defineProperty(read.labels, name, {value, enumerable: true});
  return true;
}

/** Reads `a="b"`, or `"a"` alone, whose value is null. */
function pairIn(line: string, from: number) {
  const isQuoted = line[from] === '"';
  const name = isQuoted ? quotedIn(line, from) : wordIn(line, from);
  if (name === null) return null;
  const at = after(SPACE, line, name.end);
  if (line[at] !== '=') return isQuoted ? {name: name.text, value: null, end: at} : null;
  const value = quotedIn(line, after(SPACE, line, at + 1));
  if (value === null) return null;
  return {name: name.text, value: value.text, end: after(SPACE, line, value.end)};
}

interface TextRead {
  readonly text: string;
  readonly end: number;
}

function wordIn(line: string, from: number): TextRead | null {
  const end = after(NAME, line, from);
  return end === from ? null : {text: line.slice(from, end), end};
}

function quotedIn(line: string, from: number): TextRead | null {
  if (line[from] !== '"') return null;
  let text = '';
  let at = from + 1;
  for (;;) {
    const next = line.slice(at).search(/["\\]/);
    if (next < 0) return null;
    text += line.slice(at, at + next);
    at += next;
    if (line[at] === '"') return {text, end: at + 1};
    const escaped = line[at + 1] ?? '';
    // As Prometheus does with a backslash before any other letter.
    text += ESCAPES[escaped] ?? `\\${escaped}`;
    at += 2;
  }
}

/** The value of ` 12.5 1700000000000`, with or without what OpenMetrics adds; null when it is none. */
function valueIn(rest: string): number | null {
  const [plain = '', ...exemplar] = rest.split(' # ');
  const [value = '', stamp, ...more] = plain.trim().split(/[ \t]+/);
  if (exemplar.length > 0 && !/^\{.*\} \S+( \S+)?$/.test(exemplar.join(' # '))) return null;
  if (!NUMBER.test(value) || more.length > 0) return null;
  if (stamp !== undefined && !NUMBER.test(stamp)) return null;
  return numberOf(value);
}

function numberOf(text: string): number {
  if (/nan/i.test(text)) return Number.NaN;
  if (/inf/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

/** Where what a sticky pattern matches at a place ends; that place itself where it does not match. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
