import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {Contract, JsonSchema} from '../contract.ts';
import {isCamundaTitle} from '../dialects/camunda-document.ts';
import {sampleValue, validSample} from '../sample-value.ts';
import {admitsNull, flatSchema, isFlagged, objectShape, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {branchesOf} from '../wide-schema.ts';
import {type BrokenValue, betweenBranches, brokenValues} from './broken-values.ts';
import type {CaseClass, Expectation} from './request-case.ts';
import {type SchemaPlace, schemaPlaces, withValueAt} from './schema-places.ts';

/** One change to a JSON body: put `value` at `path`, or remove what is there (undefined). */
export interface BodyChange {
  readonly class: CaseClass;
  readonly path: readonly string[];
  readonly value: JsonValue | undefined;
  /** What stands at `path`. */
  readonly of?: JsonSchema;
  /** Where the change is, when it is inside `value`: `filter.state@2.$in`. */
  readonly place?: string;
  readonly title: string;
  readonly expected: Expectation['kind'];
  /** What demands that it is refused; default `contract`. */
  readonly level?: 'contract' | 'behaviour';
}

/** Branches of one place that are tried. */
const BRANCHES_MAX = 12;

/** The depth at which schemas stand whose first branch alone is tried. */
const BRANCHED_DEPTH_MAX = 4;

/**
 * Every single change to a body of this schema that makes it invalid, in each branch, and one for each
 * further branch that leaves it valid. What the whole schema still admits after a change is no refusal to
 * expect, and is left out.
 */
export function bodyChanges(schema: JsonSchema, rule: UnknownPropertyRule): BodyChange[] {
  const places = [{path: [], schema, required: true}, ...schemaPlaces(schema)].filter(
    each => !isFlagged(each.schema, 'readOnly'),
  );
  const nested = places.slice(1);
  const seen = new Set<unknown>();
  const changes = [
    ...nested.flatMap(missingRequired),
    ...places.flatMap(missingUnnamed),
    ...places.flatMap(missingByCondition),
    // Of another type than the whole body's: that is a case of its own.
    ...places.flatMap(brokenAt).filter(each => each.path.length > 0 || each.class !== 'wrong-type'),
    ...nested.flatMap(explicitNull),
    ...places.flatMap(place => ofFurtherBranches(place, seen)),
  ];
  return [...refusedByWhole(schema, changes), ...unknownProperties(schema, rule)];
}

/**
 * What the whole schema bears out. Only the first of one name: a keyword is broken in one way. What is of a
 * further branch and wrong there alone is sent all the same, for a server has to answer it.
 */
function refusedByWhole(schema: JsonSchema, changes: readonly BodyChange[]): BodyChange[] {
  const sample = validSample(schema, true) ?? sampleValue(schema, true);
  const judged = changes.map(change => ({
    change,
    isDue:
      change.expected === 'refused'
        ? isRefusedBy(schema, change, sample)
        : change.class !== 'valid' ||
          fits(schema, withValueAt(sample, change.path, change.value), 'request'),
  }));
  const due = judged.filter(each => each.isDue).map(each => each.change);
  const open = judged.flatMap(each => (each.isDue ? [] : onlyAnswered(each.change)));
  const names = new Set<string>();
  return [...due, ...open].filter(each => {
    const name = changeName(each);
    return !names.has(name) && names.add(name);
  });
}

/**
 * Whether a body is refused for its change: by the whole schema, and by what stands at the place. A whole that
 * refuses what holds the place anyway, such as for a name that a closed part of `allOf` does not have, tells
 * nothing: then what holds it has to refuse it.
 *
 * @param schema the whole body's
 * @param base the body before the change
 */
export function isRefusedBy(schema: JsonSchema, change: BodyChange, base: JsonValue): boolean {
  const {of: own, path, value} = change;
  if (value !== undefined && own !== undefined && fits(own, value, 'refusal')) return false;
  const changed = withValueAt(base, path, value);
  if (fits(schema, changed, 'refusal')) return false;
  const [name = '', ...inner] = path;
  const member = inner.length > 0 ? objectShape(schema).properties[name] : undefined;
  if (member !== undefined) {
    const right = validSample(member, true) ?? sampleValue(member, true);
    const isNeverRight = !fits(schema, withValueAt(base, [name], right), 'refusal');
    if (isNeverRight) return isRefusedBy(member, {...change, path: inner}, right);
  }
  return value !== undefined || stringifyJson(changed) !== stringifyJson(base);
}

function onlyAnswered(change: BodyChange): BodyChange[] {
  const {class: caseClass, place} = change;
  if (!place?.includes('@')) return [];
  const title = `answers a body whose '${place}' is odd in its branch without failing`;
  const isOdd = caseClass === 'valid' ? {class: 'semantic' as const} : {};
  return [{...change, ...isOdd, title, expected: 'answered'}];
}

/** Named after the property; for an unknown one, after the object that it is put into. */
export function changeName({class: caseClass, path, place}: BodyChange): string {
  const parts = caseClass === 'unknown-property' ? path.slice(0, -1) : path;
  const where = place ?? parts.join('.');
  return where === '' ? caseClass : `${caseClass}:${where}`;
}

function missingRequired({path, required}: SchemaPlace): BodyChange[] {
  if (!required || path.at(-1) === '0') return [];
  const title = `refuses a body without '${path.join('.')}'`;
  return [{class: 'missing-required', path, value: undefined, title, expected: 'refused'}];
}

/** A name that is required and of which nothing else is said. */
function missingUnnamed({path, schema}: SchemaPlace): BodyChange[] {
  const {properties, required} = objectShape(schema);
  return required
    .filter(name => !Object.hasOwn(properties, name))
    .flatMap(name => missingRequired({path: [...path, name], schema: true, required: true}));
}

/** Without what only some values have to have, in a value that has to have it. */
function missingByCondition({path, schema}: SchemaPlace): BodyChange[] {
  if (flatSchema(schema)['if'] === undefined) return [];
  const always = objectShape(schema).required;
  return branchesOf(schema).flatMap(branch => {
    const needed = objectShape(branch).required.filter(name => !always.includes(name));
    return needed.map(name => {
      const value = withValueAt(sampleValue(branch, true), [name], undefined);
      const missing = {class: 'missing-required', value, what: 'is missing'} as const;
      return changeTo({path, schema}, missing, [...path, name].join('.'));
    });
  });
}

/** What is wrong by the first branch. */
function brokenAt(at: SchemaPlace): BodyChange[] {
  const [first] = branchesOf(at.schema);
  return first === undefined ? [] : brokenValues(first).map(each => changeTo(at, each));
}

function changeTo(
  {path, schema}: Pick<SchemaPlace, 'path' | 'schema'>,
  {class: caseClass, value, what}: BrokenValue,
  place = path.join('.'),
): BodyChange {
  const where = place === '' ? 'a body that' : `a body whose '${place}'`;
  const title = `refuses ${where} ${what}`;
  return {class: caseClass, path, value, of: schema, place, title, expected: 'refused'};
}

/** Null for an optional property is invalid by the schema, yet commonly read as "absent". */
function explicitNull({path, required, schema}: SchemaPlace): BodyChange[] {
  if (admitsNull(schema) || path.at(-1) === '0') return [];
  const expected = required ? 'refused' : 'answered';
  const name = path.join('.');
  const title = required
    ? `refuses a body whose '${name}' is null`
    : `answers a body whose '${name}' is null without failing`;
  return [{class: 'explicit-null', path, value: null, of: schema, title, expected}];
}

/**
 * A valid value of each further branch of a place, and what is wrong inside: there a property is put into
 * the value of its branch. A schema that stands in several places is tried in the first.
 */
function ofFurtherBranches({path, schema}: SchemaPlace, seen: Set<unknown>): BodyChange[] {
  const [first, ...others] = branchesOf(schema);
  if (first === undefined || others.length === 0 || path.length > BRANCHED_DEPTH_MAX) return [];
  const isKnown = seen.has(schema);
  seen.add(schema);
  const between = betweenBranches([first, ...others]).map(each => changeTo({path, schema}, each));
  const firstProperties = objectShape(first).properties;
  return [
    ...between,
    ...others.slice(0, BRANCHES_MAX).flatMap((branch, at) => {
      const place = `${path.join('.')}@${at + 2}`;
      const sample = sampleValue(branch, true);
      const valid: BodyChange = {
        class: 'valid',
        path,
        value: sample,
        of: schema,
        place,
        title: `answers a body of branch ${at + 2} of '${path.join('.')}'`,
        expected: 'answered',
      };
      if (isKnown) return [valid];
      const known = {...firstProperties};
      return [valid, ...brokenIn(branch, sample, {path, schema, place, known})];
    }),
  ];
}

interface BranchPlace extends Pick<SchemaPlace, 'path' | 'schema'> {
  readonly place: string;
  /** Properties whose cases another branch has. */
  readonly known: Readonly<Record<string, JsonSchema>>;
}

function brokenIn(
  branch: Readonly<Record<string, unknown>>,
  sample: JsonValue,
  {path, schema, place, known}: BranchPlace,
): BodyChange[] {
  const {properties, required} = objectShape(branch);
  const isShared = (name: string) => Object.hasOwn(known, name) && known[name] === properties[name];
  const members = Object.entries(properties).filter(
    ([name, each]) => !isShared(name) && !isFlagged(each, 'readOnly'),
  );
  return [
    ...brokenValues(branch).map(each => changeTo({path, schema}, each, place)),
    ...required.map(name => {
      const value = withValueAt(sample, [name], undefined);
      const missing = {class: 'missing-required', value, what: 'is missing'} as const;
      return changeTo({path, schema}, missing, `${place}.${name}`);
    }),
    ...members.flatMap(([name, each]) =>
      branchesOf(each).flatMap(flat =>
        brokenValues(flat).map(broken => {
          const value = withValueAt(sample, [name], broken.value);
          return changeTo({path, schema}, {...broken, value}, `${place}.${name}`);
        }),
      ),
    ),
  ];
}

/** A name that no schema has. */
const NAME = 'c8gaugeUnknownProperty';

/** How strict a document is where its schemas do not say whether further properties are allowed. */
export interface UnknownPropertyRule {
  readonly silenceRefuses: boolean;
}

/**
 * A JSON Schema that does not say it allows any property (2020-12, 10.3.2.3). Camunda's documents are
 * the exception: from 8.8 on the product refuses properties that they do not name.
 *
 * @see https://github.com/camunda/camunda/pull/37895
 */
export function unknownPropertyRule(contract: Pick<Contract, 'title'>): UnknownPropertyRule {
  return {silenceRefuses: isCamundaTitle(contract)};
}

/**
 * A property that no schema names, at the top of the body and in each object that names its own; never
 * in a free-form one, such as variables. It has to be refused
 *
 * - by the contract, where the schema says `additionalProperties: false`;
 * - by Camunda's behaviour, where a document of Camunda does not say;
 *
 * and may be accepted where the schema allows it, or where any other document does not say.
 */
export function unknownProperties(schema: JsonSchema, rule: UnknownPropertyRule): BodyChange[] {
  const top = unknownProperty(schema, [], rule);
  const nested = schemaPlaces(schema)
    .filter(each => typesOf(each.schema).includes('object') && !isBranched(each.schema))
    .flatMap(each => unknownProperty(each.schema, each.path, rule))
    // What may be accepted is sent once, not in every object.
    .filter(each => each.expected === 'refused');
  return [...top, ...nested];
}

function unknownProperty(
  schema: JsonSchema,
  place: readonly string[],
  {silenceRefuses}: UnknownPropertyRule,
): BodyChange[] {
  if (Object.keys(objectShape(schema).properties).length === 0) return [];
  const said = onOtherProperties(schema);
  const expected =
    said === 'refused' || (said === 'silent' && silenceRefuses) ? 'refused' : 'answered';
  const where = place.length === 0 ? 'a body' : `a body whose '${place.join('.')}' is an object`;
  const name = 'with a property that the contract does not name';
  return [
    {
      class: 'unknown-property',
      path: [...place, NAME],
      value: 'unknown',
      title:
        expected === 'refused'
          ? `refuses ${where} ${name}`
          : `answers ${where} ${name} without failing`,
      expected,
      level: said === 'refused' ? 'contract' : 'behaviour',
    },
  ];
}

type OnOthers = 'refused' | 'admitted' | 'silent';

/** Combinations nested deeper than this are not read. */
const DEPTH_MAX = 12;

/** What a schema says about properties that it does not name; one `false` among `allOf` is enough. */
function onOtherProperties(schema: JsonSchema, depth = 0): OnOthers {
  if (typeof schema === 'boolean') return schema ? 'admitted' : 'refused';
  if (depth > DEPTH_MAX) return 'silent';
  const inside = (each: JsonSchema) => onOtherProperties(each, depth + 1);
  const all = [ownRule(schema), ...schemaList(schema.allOf).map(inside)];
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)].map(inside);
  const allRefuse = branches.length > 0 && branches.every(each => each === 'refused');
  if (all.includes('refused') || allRefuse) return 'refused';
  return [...all, ...branches].includes('admitted') ? 'admitted' : 'silent';
}

function ownRule(schema: Exclude<JsonSchema, boolean>): OnOthers {
  const others = schema.additionalProperties ?? schema.unevaluatedProperties;
  if (schema.patternProperties !== undefined) return 'admitted';
  if (others === undefined) return 'silent';
  return others === false ? 'refused' : 'admitted';
}

/** Which branch a nested value fits is not known, and so not which properties it may have. */
function isBranched(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return false;
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)];
  return branches.filter(each => !typesOf(each).includes('null')).length > 1;
}

function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? (value as JsonSchema[]) : [];
}
