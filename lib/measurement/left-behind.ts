import type {LeftBehind} from '../record/findings.ts';
import type {RunRecord} from '../record/run-record.ts';

/**
 * What a run left behind: the keys, and the command that removes them. None where nothing stays, as on the
 * embedded cluster, which ends with the run.
 */
export function leftBehindLines({
  conformance,
  leftBehind,
  target,
}: Pick<RunRecord, 'conformance' | 'leftBehind' | 'target'>): string[] {
  return target.embedded ? [] : linesOf([conformance?.leftBehind, leftBehind], target.baseUrl);
}

/** As {@link leftBehindLines}, of several parts of a run. */
export function linesOf(parts: readonly (LeftBehind | undefined)[], baseUrl: string): string[] {
  const left = parts.flatMap(each => (each === undefined ? [] : partLines(each, baseUrl)));
  return left.length === 0 ? [] : ['left behind on the cluster:', ...left];
}

function partLines(left: LeftBehind, baseUrl: string): string[] {
  const {definitions, deletes, instances, messages, others, shared = [], notListed} = left;
  const cancels = `${baseUrl}/v2/process-instances/$KEY/cancellation`;
  const keys = definitions.map(each => each.key);
  return [
    ...keyLines(instances, 'process instance', cancels),
    ...keyLines(keys, 'definition', deletes ? `${baseUrl}/v2/resources/$KEY/deletion` : null),
    ...(messages === 0 ? [] : [`  ${counted(messages, 'message')}, which expire by themselves`]),
    ...Object.entries(others).map(
      ([name, count]) => `  ${counted(count, 'request')} of ${name} that nothing undoes`,
    ),
    ...sharedLines(shared.map(each => `${each.key} (${each.name})`)),
    ...(notListed?.instances ? [`  ${notListed.instances} more process instances`] : []),
    ...(notListed?.definitions ? [`  ${notListed.definitions} more definitions`] : []),
  ];
}

/** Names that are not of one run alone may be somebody's who needs them. */
function sharedLines(shared: readonly string[]): string[] {
  if (shared.length === 0) return [];
  const shown = shared.slice(0, KEYS_MAX).join(', ');
  const more = moreThan(shared.length);
  return [`  ${counted(shared.length, 'definition')} under names of no run's own: ${shown}${more}`];
}

function moreThan(count: number): string {
  return count > KEYS_MAX ? `, and ${count - KEYS_MAX} more in the record` : '';
}

/** So many keys are shown; the record has all of them. */
const KEYS_MAX = 40;

/** @param url what removes one; null where the target has nothing that does */
function keyLines(keys: readonly string[], what: string, url: string | null): string[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, KEYS_MAX).join(' ');
  const more = moreThan(keys.length);
  const which = `  ${counted(keys.length, what)}`;
  return [
    url === null
      ? `${which}, which this cluster has no operation to delete: ${shown}${more}`
      : `${which}${more}, removed by: for KEY in ${shown}; do curl -X POST "${url}"; done`,
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
