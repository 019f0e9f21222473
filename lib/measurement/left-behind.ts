import type {ConformanceResult} from '../record/findings.ts';

/** What a run left behind: the keys, and the command that removes them. None where nothing stays. */
export function leftBehindLines({leftBehind}: ConformanceResult, baseUrl: string): string[] {
  if (leftBehind === undefined) return [];
  const {definitions, deletes, instances, messages, others} = leftBehind;
  const cancels = `${baseUrl}/v2/process-instances/$KEY/cancellation`;
  const keys = definitions.map(each => each.key);
  const left = [
    ...keyLines(instances, 'process instance', cancels),
    ...keyLines(keys, 'definition', deletes ? `${baseUrl}/v2/resources/$KEY/deletion` : null),
    ...(messages === 0 ? [] : [`  ${counted(messages, 'message')}, which expire by themselves`]),
    ...Object.entries(others).map(
      ([name, count]) => `  ${counted(count, 'request')} of ${name} that nothing undoes`,
    ),
  ];
  return left.length === 0 ? [] : ['left behind on the cluster:', ...left];
}

/** So many keys are shown; the record has all of them. */
const KEYS_MAX = 40;

/** @param url what removes one; null where the target has nothing that does */
function keyLines(keys: readonly string[], what: string, url: string | null): string[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, KEYS_MAX).join(' ');
  const more = keys.length > KEYS_MAX ? `, and ${keys.length - KEYS_MAX} more in the record` : '';
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
