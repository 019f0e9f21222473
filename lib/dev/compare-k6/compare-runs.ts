import type {ScriptRun, Summary} from './run-script.ts';

/**
 * How a script did on the embedded engine beside k6: `equal`; `refused` before the target was touched; `differs`;
 * or `not comparable`, where k6 itself cannot run it here.
 */
export type Outcome = 'equal' | 'refused' | 'differs' | 'not comparable';

export interface Comparison {
  readonly outcome: Outcome;
  /** What differs, why it was refused, or why k6 did not run it; a line each. */
  readonly lines: readonly string[];
}

/** k6 could not start the script: a module, a file or an option that it does not have here. */
const CANNOT_START = new Set([104, 107, -1, 255]);

/** https://grafana.com/docs/k6/latest/reference/exit-codes/: what k6 cannot run either is nothing to compare by. */
export function compareRuns(k6: ScriptRun, embedded: ScriptRun): Comparison {
  if (k6.summary === null && CANNOT_START.has(k6.exitCode))
    return {outcome: 'not comparable', lines: k6.log.slice(-1)};
  if (embedded.refused !== undefined) return {outcome: 'refused', lines: [embedded.refused]};
  const lines = [
    ...differencesOf('request', requestsOf(k6), requestsOf(embedded)),
    ...differencesOf('check', checksOf(k6.summary), checksOf(embedded.summary)),
    ...differencesOf('iterations', iterationsOf(k6.summary), iterationsOf(embedded.summary)),
    ...differencesOf('metric', metricsOf(k6.summary), metricsOf(embedded.summary)),
    ...differencesOf('threshold', thresholdsOf(k6.summary), thresholdsOf(embedded.summary)),
    ...differencesOf('exit code', [String(k6.exitCode)], [String(embedded.exitCode)]),
  ];
  return lines.length === 0 ? {outcome: 'equal', lines} : {outcome: 'differs', lines};
}

/** What scripts draw at random is no difference: numbers and long words count as such; nor is what Go draws. */
function requestsOf({requests}: ScriptRun): string[] {
  return requests.map(({line, rest}) => masked(`${line}\n${rest.replace(DIGEST, inOrder)}`));
}

/** Go writes its fields in an order that it draws. */
const DIGEST = /Digest .*/g;

const inOrder = (digest: string) =>
  `Digest ${digest.slice('Digest '.length).split(', ').sort().join(', ')}`;

function masked(text: string): string {
  return text
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'X')
    .replace(/\d+(\.\d+)?/g, '0')
    .replace(/[A-Za-z0-9]{8,}/g, 'X');
}

function checksOf(summary: Summary | null): string[] {
  const checks: string[] = [];
  const visit = (group: Summary['root_group']) => {
    for (const {path, passes, fails} of group.checks)
      checks.push(`${path}: ${passes} of ${passes + fails}`);
    for (const each of group.groups) visit(each);
  };
  if (summary) visit(summary.root_group);
  return checks;
}

const iterationsOf = (summary: Summary | null) => [
  String(summary?.metrics['iterations']?.values['count'] ?? 0),
];

/** Sampled by the second: a run that is shorter has them or has not. */
const BY_THE_SECOND = new Set(['vus', 'vus_max']);

const metricsOf = (summary: Summary | null) =>
  Object.keys(summary?.metrics ?? {}).filter(name => !BY_THE_SECOND.has(name));

function thresholdsOf(summary: Summary | null): string[] {
  return Object.entries(summary?.metrics ?? {}).flatMap(([name, {thresholds = {}}]) =>
    Object.entries(thresholds).map(([text, {ok}]) => `${name} ${text}: ${ok ? 'kept' : 'broken'}`),
  );
}

const SHOWN = 3;

/** What only one of them has, each as often as it has it more. */
function differencesOf(what: string, k6: readonly string[], embedded: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of k6) left.set(each, (left.get(each) ?? 0) + 1);
  for (const each of embedded) left.set(each, (left.get(each) ?? 0) - 1);
  const different = [...left].filter(([, count]) => count !== 0);
  const shown = different.slice(0, SHOWN).map(([text, count]) => {
    const side = count > 0 ? 'only k6' : 'only embedded';
    return `${what}: ${side} ${Math.abs(count)} x ${JSON.stringify(text.slice(0, 300))}`;
  });
  const rest = different.length - shown.length;
  return rest > 0 ? [...shown, `${what}: ${rest} more`] : shown;
}
