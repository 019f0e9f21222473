import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {JsonLines} from '../../lib/contract/json-lines.ts';
import {ExplainedError, messageOf} from '../../lib/core/errors.ts';
import type {Finding} from '../../lib/record/findings.ts';
import {idPart} from '../run/finding-id.ts';

/** A known deviation: it marks the findings that it matches, with a reason and a link. */
export interface Waiver {
  /**
   * A finding's id. `*` stands for any operation, check or case: `searchDeployments/*​/*`; at the end of
   * one for any that starts so: `*​/invalid-refused/unknown-property*`. A place covers only what is there:
   * `activateJobs/schema/*#/jobs/*​/worker`; without one all places are covered.
   */
  readonly finding: string;
  readonly reason: string;
  /** The issue or documentation of the deviation. */
  readonly link: string;
  /** The last day on which it holds, UTC: `2027-03-31`. Absent: it holds until it is removed. */
  readonly expires?: string;
}

/** The waivers of a file: those that hold, and those whose day has passed, which mark nothing any more. */
export interface Waivers {
  readonly waivers: readonly Waiver[];
  readonly expiredWaivers: readonly Waiver[];
}

/**
 * Reads waivers from a file, or those that come with the suite for a product (`camunda-8.6`,
 * `camunda-8.7`).
 *
 * @param nowMs what decides whether one has expired: the wall clock, milliseconds since 1970
 * @throws ExplainedError when there is no such file, an entry lacks its finding, reason or link, or the
 *   clock is behind the day on which the file was written, so that no expiry can be judged
 */
export async function readWaivers(nameOrFile: string, nowMs: number): Promise<Waivers> {
  const isFile = /[\\/.]/.test(nameOrFile.replace(/\d\.\d/g, ''));
  const file = isFile
    ? nameOrFile
    : fileURLToPath(new URL(`./${nameOrFile}.json`, import.meta.url));
  let text: string;
  let parsed: unknown;
  try {
    text = await readFile(file, 'utf8');
    parsed = JSON.parse(text);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the waivers ${nameOrFile} (${messageOf(thrown)})`,
      'give --waivers a JSON file, or a product: camunda-8.6 or camunda-8.7',
    );
  }
  const source: Source = {file, text};
  const {waivers, written} = (parsed ?? {}) as {waivers?: unknown; written?: unknown};
  if (!Array.isArray(waivers)) throw invalid(source, ['waivers'], 'has to be a list', '');
  const all = waivers.map((each, at) => checkedWaiver(source, each, at));
  const today = dayOf(nowMs);
  if (all.some(each => each.expires) && typeof written === 'string' && today < written) {
    throw new ExplainedError(
      `it is ${today} by this machine's clock, and ${file} was written on ${written}: no expiry can be judged`,
      'set the clock',
    );
  }
  const hasExpired = ({expires}: Waiver) => expires !== undefined && expires < today;
  return {
    waivers: all.filter(each => !hasExpired(each)),
    expiredWaivers: all.filter(hasExpired),
  };
}

/** Where an entry stands. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** What has to be filled in by hand is refused as long as it says nothing. */
const NOTHING_SAID = /^\s*(?:todo\b.*|tbd|\.*|-*)\s*$/is;

function checkedWaiver(source: Source, value: unknown, at: number): Waiver {
  const {finding, reason, link, expires} = (value ?? {}) as Record<string, unknown>;
  const refused = (field: string, why: string) =>
    invalid(
      source,
      ['waivers', String(at), field],
      why,
      typeof finding === 'string' ? finding : '',
    );
  if (typeof finding !== 'string' || finding.split('#')[0]?.split('/').length !== 3) {
    throw refused('finding', 'has to be operation/check/case, or operation/check/case#/place');
  }
  if (typeof reason !== 'string' || NOTHING_SAID.test(reason))
    throw refused('reason', 'has to say why');
  if (typeof link !== 'string' || !URL.canParse(link)) throw refused('link', 'has to be a URL');
  if (expires === undefined) return {finding, reason, link};
  if (!isDay(expires))
    throw refused('expires', 'has to be the last day on which it holds, like 2027-03-31');
  return {finding, reason, link, expires};
}

/** Whether it is a day of the calendar as ISO 8601 writes it: 2027-02-30 is none. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(value) === value;
}

/** `2027-03-31`, UTC; empty for what is no date. */
function dayOf(date: number | string): string {
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString().slice(0, 10);
}

function invalid(
  {file, text}: Source,
  place: readonly string[],
  why: string,
  finding: string,
): ExplainedError {
  const line = lineOf(text, place) ?? lineOf(text, place.slice(0, -1));
  const of = finding === '' ? '' : ` of ${finding}`;
  return new ExplainedError(
    `the waivers ${file}${line === null ? '' : `:${line}`}: #/${place.join('/')}${of} ${why}`,
    'correct the entry',
  );
}

function lineOf(text: string, place: readonly string[]): number | null {
  return place.length === 0 ? null : new JsonLines(text).lineOf(place);
}

/** A file of waivers for findings, with what a person has to fill in left empty: it is refused until then. */
export function waiverDraft(findings: readonly Finding[], nowMs: number): string {
  const byId = new Map(findings.map(each => [each.id, each]));
  const waivers = [...byId.values()].map(({id, message}) => ({
    finding: id,
    found: message,
    ...{reason: '', link: '', expires: ''},
  }));
  return `${JSON.stringify({written: dayOf(nowMs), waivers}, null, 2)}\n`;
}

/** Expired waivers that would mark a finding which counts again: one line each. */
export function expiredLines(findings: readonly Finding[], expired: readonly Waiver[]): string[] {
  return expired.flatMap(each => {
    const again = findings.filter(one => one.waived === null && matches(each, one.id)).length;
    if (again === 0) return [];
    const count = again === 1 ? '1 finding counts' : `${again} findings count`;
    return [`${each.finding} (${each.reason}) expired on ${each.expires}: ${count} again`];
  });
}

/** The same findings, those that a waiver matches marked with it. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  return findings.map(finding => {
    const waiver = waivers.find(each => matches(each, finding.id));
    return waiver ? {...finding, waived: {reason: waiver.reason, link: waiver.link}} : finding;
  });
}

/** Waivers that match no finding although their operation was checked: they can be removed. */
export function staleWaivers(
  findings: readonly Finding[],
  exercised: ReadonlySet<string>,
  waivers: readonly Waiver[],
): string[] {
  const ids = new Set([...exercised].map(idPart));
  return waivers
    .filter(each => {
      const [operation = ''] = each.finding.split('/');
      const wasChecked = operation === '*' || ids.has(operation);
      return wasChecked && !findings.some(finding => matches(each, finding.id));
    })
    .map(each => `${each.finding} (${each.reason})`);
}

/** Whether a finding's id is one that a waiver covers. */
export function matches({finding}: Pick<Waiver, 'finding'>, id: string): boolean {
  const [[own = '', place], [otherOwn = '', otherPlace = '']] = [finding.split('#'), id.split('#')];
  const parts = otherOwn.split('/');
  const isOwn = own.split('/').every((each, at) => fits(each, parts[at] ?? ''));
  return isOwn && (place === undefined || fits(place, otherPlace));
}

function fits(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}
