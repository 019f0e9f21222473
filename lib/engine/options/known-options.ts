import {ExplainedError} from '../../core/errors.ts';
import {nearestOf} from '../../core/nearest.ts';
import type {Fields} from './field-reader.ts';
import {OPTIONS, type Row, SCENARIO_FIELDS, STAGE_FIELDS, THRESHOLD_FIELDS} from './k6-names.ts';
import type {OptionPath} from './wrong-option.ts';

/** Why a script is not run, and what to do about it. */
export interface Refusal {
  readonly what: string;
  readonly remedy: string;
  /** Where it stands in the options, if it is of them. */
  readonly path?: OptionPath;
}

/**
 * @param placeOf the line of an option, null where it is not known
 * @throws ExplainedError that tells all of them, if there are any
 */
export function refuseAll(
  refusals: readonly Refusal[],
  placeOf: (path: OptionPath) => string | null = () => null,
): void {
  const placed = refusals.map(({what, remedy, path}) => {
    const place = path ? placeOf(path) : null;
    return {what: place === null ? what : `${place}: ${what}`, remedy};
  });
  const last = placed.at(-1);
  if (!last) return;
  const before = placed.slice(0, -1).map(each => `${each.what}: ${each.remedy}; `);
  throw new ExplainedError(`${before.join('')}${last.what}`, last.remedy);
}

type Names = Readonly<Record<string, Row>>;

/** Options with the names as k6 writes them: it takes them in capitals or small letters. */
export function canonicalOptions(options: Fields): Fields {
  const named = renamed(options, OPTIONS);
  const scenarios = mapped(named['scenarios'], scenario => {
    const known = renamed(scenario, {executor: {is: 'text'}});
    const fields = namesOf(known['executor']);
    return fields ? withStages(renamed(known, fields)) : known;
  });
  return replaced(withStages(named), 'scenarios', scenarios);
}

function withStages(fields: Fields): Fields {
  const stages = fields['stages'];
  if (!Array.isArray(stages)) return fields;
  const next = stages.map(each => (isObject(each) ? renamed(each, STAGE_FIELDS) : each));
  return next.every((each, at) => each === stages[at]) ? fields : {...fields, stages: next};
}

/** The object with each value made anew; the same object where nothing changed. */
function mapped(value: unknown, make: (fields: Fields) => Fields): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const next = entries.map(([key, each]) => [key, isObject(each) ? make(each) : each] as const);
  return next.every(([, each], at) => each === entries[at]?.[1]) ? value : Object.fromEntries(next);
}

function replaced(fields: Fields, name: string, value: unknown): Fields {
  return fields[name] === value ? fields : {...fields, [name]: value};
}

function renamed(fields: Fields, known: Names): Fields {
  const bySmall = new Map(Object.keys(known).map(name => [name.toLowerCase(), name]));
  const entries = Object.entries(fields).map(([name, value]) => {
    const meant = Object.hasOwn(known, name) ? name : (bySmall.get(name.toLowerCase()) ?? name);
    return [meant, value] as const;
  });
  return entries.every(([name]) => Object.hasOwn(fields, name))
    ? fields
    : Object.fromEntries(entries);
}

function namesOf(executor: unknown): Names | undefined {
  const tables: Readonly<Record<string, Names>> = SCENARIO_FIELDS;
  return typeof executor === 'string' ? tables[executor] : undefined;
}

/** What the embedded engine cannot do of what the options ask for. */
export function unhonoured(options: Fields): Refusal[] {
  const scenarios = isObject(options['scenarios']) ? Object.entries(options['scenarios']) : [];
  return [
    ...asksFor(options, OPTIONS, 'options', []),
    ...scenarios.flatMap(([name, fields]) =>
      isObject(fields)
        ? asksFor(fields, namesOf(fields['executor']) ?? {}, `scenario '${name}'`, [
            'scenarios',
            name,
          ])
        : [],
    ),
  ];
}

function asksFor(fields: Fields, known: Names, where: string, path: OptionPath): Refusal[] {
  return Object.entries(known).flatMap(([name, {instead}]) =>
    instead === undefined || isNothing(fields[name])
      ? []
      : [
          {
            what: `${where}: the embedded engine has no '${name}'`,
            remedy: instead,
            path: [...path, name],
          },
        ],
  );
}

/** Whether a value asks for nothing: `{}`, `[]`, `{ttl: null}`. */
function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.values(value).every(each => each === null || each === undefined);
}

/** What k6 runs otherwise than it was probably meant, a line each. */
export function doubtsAbout(options: Fields): string[] {
  const {vus, scenarios, stages, thresholds} = options;
  const hasScenarios = isObject(scenarios) && Object.keys(scenarios).length > 0;
  const isOne = 'the script runs one iteration in one VU';
  return [
    ...unknownIn(options, OPTIONS, 'options'),
    ...(hasScenarios && vus ? [`options: vus: ${vus} replaces the scenarios`] : []),
    ...(isObject(scenarios) && !hasScenarios ? [`options: scenarios is empty: ${isOne}`] : []),
    ...(Array.isArray(stages) && stages.length === 0 ? [`options: stages is empty: ${isOne}`] : []),
    ...listed(stages).flatMap(each => unknownIn(each, STAGE_FIELDS, 'options.stages')),
    ...Object.entries(isObject(thresholds) ? thresholds : {}).flatMap(([metric, list]) =>
      listed(list).flatMap(each => unknownIn(each, THRESHOLD_FIELDS, `threshold on ${metric}`)),
    ),
  ];
}

/** What c8gauge changes where k6 runs the script, a line each; k6 tells its own doubts. */
export function doubtsOnK6({systemTags}: Fields): string[] {
  const why = 'c8gauge tells requests apart by tags of its own choice';
  return Array.isArray(systemTags) ? [`options: systemTags is replaced on k6: ${why}`] : [];
}

const listed = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

function unknownIn(fields: Fields, known: Names, where: string): string[] {
  const names = Object.keys(known);
  return Object.keys(fields)
    .filter(name => !Object.hasOwn(known, name))
    .map(name => {
      const nearest = nearestOf(name, names);
      const hint = nearest === null ? '' : `; is '${nearest}' meant?`;
      return `${where}: k6 has no '${name}', so nothing comes of it${hint}`;
    });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
