import type {Access} from '../../auth/access.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {TargetFacts} from '../../record/run-record.ts';
import {readTopology} from './read-topology.ts';

/** How often the topology is asked for: several gateways may be behind one address, and each says its own version. */
const TOPOLOGIES = 4;

/** What a topology says of the release. */
type Told = Pick<TargetFacts, 'gatewayVersion' | 'environment'>;

/** A target that was opened. */
interface Opened {
  readonly baseUrl: string;
  readonly access: Access;
  readonly facts: Told;
}

/**
 * Asks a target once more of which release it is.
 *
 * @returns why what was measured is of no one release, in one line; null where it is, or where the target does
 *   not answer any more, which is for the run itself to see
 */
export async function otherRelease({baseUrl, access, facts}: Opened): Promise<string | null> {
  if (facts.gatewayVersion === null && facts.environment?.brokerVersions === undefined) return null;
  const asked = Array.from({length: TOPOLOGIES}, () =>
    readTopology(baseUrl, access).catch(() => null),
  );
  const told = (await Promise.all(asked)).flatMap(each => (each === null ? [] : [each.facts]));
  return changeOfRelease(baseUrl, facts, told);
}

/** What {@link otherRelease} says of what was told when the target was opened, and now. */
export function changeOfRelease(
  baseUrl: string,
  before: Told,
  now: readonly Told[],
): string | null {
  return (
    changeLine(`the gateway at ${baseUrl}`, gatewaysOf([before]), gatewaysOf(now)) ??
    changeLine(`a broker of ${baseUrl}`, brokersOf([before]), brokersOf(now))
  );
}

/** A version that is missing now may only be down; one that is new is another release. */
function changeLine(what: string, before: readonly string[], now: readonly string[]) {
  const added = now.filter(each => !before.includes(each));
  if (before.length === 0 || added.length === 0) return null;
  return `${what} was of ${before.join(' and ')} and is of ${now.join(' and ')} now: it was updated in mid-run, or several are behind the address; measure again`;
}

/**
 * What is sent to gateways of several versions is answered by any of them.
 *
 * @param versions those that answered when the target was opened
 * @throws ExplainedError where there are several
 */
export function assertOneRelease(baseUrl: string, versions: readonly string[]): void {
  if (versions.length <= 1) return;
  throw new ExplainedError(
    `gateways of ${versions.join(' and ')} answer at ${baseUrl}: nothing that is found would be of either`,
    'give the address of one of them, or wait until the update is over',
  );
}

/** Warns of an update that is half done; null where the brokers are of one version. */
export function brokersWarning({environment}: Told): string | null {
  const versions = environment?.brokerVersions ?? [];
  if (versions.length <= 1) return null;
  return `its brokers are of ${versions.join(' and ')}: an update is half done, and what is found is of neither`;
}

function gatewaysOf(told: readonly Told[]): string[] {
  return distinct(told.map(each => each.gatewayVersion ?? ''));
}

function brokersOf(told: readonly Told[]): string[] {
  return distinct(told.flatMap(each => each.environment?.brokerVersions ?? []));
}

function distinct(versions: readonly string[]): string[] {
  return [...new Set(versions)].filter(each => each !== '').toSorted((a, b) => a.localeCompare(b));
}
