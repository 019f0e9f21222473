import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
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
}

/**
 * Reads waivers from a file, or those that come with the suite for a product (`camunda-8.6`,
 * `camunda-8.7`).
 *
 * @throws ExplainedError when there is no such file, or an entry lacks its finding, reason or link
 */
export async function readWaivers(nameOrFile: string): Promise<Waiver[]> {
  const isFile = /[\\/.]/.test(nameOrFile.replace(/\d\.\d/g, ''));
  const file = isFile
    ? nameOrFile
    : fileURLToPath(new URL(`./${nameOrFile}.json`, import.meta.url));
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the waivers ${nameOrFile} (${messageOf(thrown)})`,
      'give --waivers a JSON file, or a product: camunda-8.6 or camunda-8.7',
    );
  }
  const {waivers} = parsed as {waivers?: unknown};
  if (!Array.isArray(waivers)) throw invalid(file, 'waivers', 'has to be a list');
  return waivers.map((each, at) => checkedWaiver(file, each, at));
}

function checkedWaiver(file: string, value: unknown, at: number): Waiver {
  const {finding, reason, link} = (value ?? {}) as Record<string, unknown>;
  if (typeof finding !== 'string' || finding.split('#')[0]?.split('/').length !== 3) {
    throw invalid(
      file,
      `waivers/${at}/finding`,
      'has to be operation/check/case, or operation/check/case#/place',
    );
  }
  if (typeof reason !== 'string' || reason === '') {
    throw invalid(file, `waivers/${at}/reason`, 'has to say why');
  }
  if (typeof link !== 'string' || !URL.canParse(link)) {
    throw invalid(file, `waivers/${at}/link`, 'has to be a URL');
  }
  return {finding, reason, link};
}

function invalid(file: string, place: string, why: string): ExplainedError {
  return new ExplainedError(`the waivers ${file}: #/${place} ${why}`, 'correct the entry');
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
