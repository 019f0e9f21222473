import type {
  Contract,
  DocumentFault,
  JsonSchema,
  Operation,
  OperationFault,
  Parameter,
  Response,
  SecurityScheme,
} from '../contract.ts';
import {placeOf, shape} from '../dialects/dialects.ts';
import {bareMediaType, contentFor} from '../media-types.ts';
import {type Change, level, NO_RENAMES, type Renames, type Report} from './change.ts';
import {diffSchemas, type Sense} from './diff-schemas.ts';

/**
 * What changed from one document to another, breaking changes first, then in the order of the
 * documents. Operations are paired by their id, or else by method and path: give both documents
 * bound (`loadBoundContract`) and those that Camunda moved or renamed meet again.
 *
 * @param renamesFor what an operation's properties and statuses became; see {@link renamesBetween}
 */
export function diffContracts(
  before: Contract,
  after: Contract,
  renamesFor: (operationId: string) => Renames = () => NO_RENAMES,
): Change[] {
  const changes: Change[] = [];
  const reporter =
    (operation: string): Report =>
    (level, kind, place, message) =>
      changes.push({level, kind, operation, place, message});
  const unmet = new Set(after.operations);
  for (const each of before.operations) {
    const now = counterpart(each, after, unmet);
    if (now === null) {
      reportAbsent(each, after, reporter(each.operationId));
      continue;
    }
    unmet.delete(now);
    const report = reporter(now.operationId);
    const [from, to] = [each.basePath ?? before.basePath, now.basePath ?? after.basePath];
    if (from !== to)
      report('breaking', 'server', '', `was under ${from || '/'}, is under ${to || '/'}`);
    diffOperations(each, now, renamesFor(now.operationId), report);
  }
  for (const each of unmet) reportNew(each, before, reporter(each.operationId));
  return (['breaking', 'unclear', 'compatible'] as const).flatMap(level =>
    changes.filter(each => each.level === level),
  );
}

function reportAbsent(operation: Operation, after: Contract, report: Report): void {
  const unread = faultOf(operation, after);
  if (unread) report('unclear', 'operation-removed', '', faultText(unread));
  else report('breaking', 'operation-removed', '', `${placeOf(operation)} is gone`);
}

function reportNew(operation: Operation, before: Contract, report: Report): void {
  const unread = faultOf(operation, before);
  if (unread) report('unclear', 'operation-added', '', faultText(unread));
  else report('compatible', 'operation-added', '', `${placeOf(operation)} is new`);
}

/** Why an operation of one document cannot be read in the other. */
function faultOf(operation: Operation, {faults = []}: Contract): OperationFault | undefined {
  const place = shape(placeOf(operation));
  const pathPointer = operation.pointer.replace(/\/[a-z]+$/, '');
  return faults.find(each =>
    each.place === undefined ? each.pointer === pathPointer : shape(each.place) === place,
  );
}

function faultText({message, pointer}: DocumentFault): string {
  return `cannot be used, at #${pointer}: ${message}`;
}

/** What could not be read in one of both, and so was not compared. */
function diffFaults(before: Operation, after: Operation, report: Report): void {
  const was = new Set(before.faults?.map(faultText));
  for (const each of new Set([...was, ...(after.faults ?? []).map(faultText)])) {
    report('unclear', 'keyword', '', each);
  }
}

/** True for a change that may break a client of the earlier document. */
export function isBreaking({level}: Change): boolean {
  return level === 'breaking';
}

function counterpart(
  operation: Operation,
  {operations}: Contract,
  unmet: ReadonlySet<Operation>,
): Operation | null {
  const free = operations.filter(each => unmet.has(each));
  const place = shape(placeOf(operation));
  return (
    free.find(each => each.operationId === operation.operationId) ??
    free.find(each => shape(placeOf(each)) === place) ??
    null
  );
}

/** Reports how an operation changed. */
function diffOperations(
  before: Operation,
  after: Operation,
  renames: Renames,
  report: Report,
): void {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (before.operationId !== after.operationId) {
    report('compatible', 'operation-renamed', '', `was called ${before.operationId}`);
  }
  if (shape(from) !== shape(to)) report('breaking', 'operation-moved', '', `was ${from}, is ${to}`);
  if (before.secured !== after.secured) {
    const message = after.secured ? 'asks for credentials now' : 'asks for no credentials now';
    report(level(after.secured), 'security', '', message);
  }
  diffSecurity(before, after, report);
  diffParameters(before, after, renames, report);
  diffRequestBody(before, after, renames, report);
  diffResponses(before, after, renames, report);
  diffCallbacks(before, after, report);
  diffFaults(before, after, report);
}

/** Each way to sign in has to be enough later, with the scopes that it had. */
function diffSecurity(before: Operation, after: Operation, report: Report): void {
  const [was, is] = [before, after].map(each => (each.secured ? (each.security ?? []) : []));
  if (!was?.length || !is?.length) return;
  const isEnough = (given: readonly SecurityScheme[], asked: readonly SecurityScheme[]) =>
    asked.every(each =>
      given.some(
        other =>
          schemeText(other) === schemeText(each) &&
          each.scopes.every(scope => other.scopes.includes(scope)),
      ),
    );
  for (const each of was) {
    if (is.some(other => isEnough(each, other))) continue;
    const text = each.map(part => [schemeText(part), ...part.scopes].join(' ')).join(' and ');
    report('breaking', 'security', '', `${text} is not enough now`);
  }
}

function schemeText({in: place, name, scheme, type}: SecurityScheme): string {
  return [type, scheme, place, name].filter(Boolean).join(' ');
}

/** Here the server is the client: what it sends are requests to the other side. */
function diffCallbacks(before: Operation, after: Operation, report: Report): void {
  for (const [name, was] of Object.entries(before.callbacks ?? {})) {
    const now = after.callbacks?.[name];
    const at = (place: string) => `callback ${name} ${place}`;
    if (now === undefined) {
      report('breaking', 'operation-removed', at(''), 'is gone');
      continue;
    }
    const inside: Report = (level, kind, place, message) => report(level, kind, at(place), message);
    const sense = {direction: 'answer', aliases: new Map()} as const;
    diffContent(
      was.requestBody?.content ?? {},
      now.requestBody?.content ?? {},
      sense,
      BODY,
      inside,
    );
  }
}

/** Path parameters are paired by their position: their names are not on the wire. */
function diffParameters(
  before: Operation,
  after: Operation,
  renames: Renames,
  report: Report,
): void {
  const [was, is] = [byPlace(before), byPlace(after)];
  for (const [key, parameter] of was) {
    const now = is.get(key);
    if (now) diffParameter(parameter, now, renames, report);
    // That the path changed is reported as a move of the operation.
    else if (parameter.in !== 'path') {
      report('breaking', 'parameter-removed', placeIn(parameter), 'is gone');
    }
  }
  for (const [key, parameter] of is) {
    if (was.has(key) || parameter.in === 'path') continue;
    const message = parameter.required ? 'is new, and required' : 'is new';
    report(level(parameter.required), 'parameter-added', placeIn(parameter), message);
  }
}

function diffParameter(
  before: Parameter,
  after: Parameter,
  {request}: Renames,
  report: Report,
): void {
  const place = placeIn(before);
  const [style, styleNow] = [styleText(before), styleText(after)];
  if (style !== styleNow) report('breaking', 'style', place, `was ${style}, is ${styleNow}`);
  if (before.required !== after.required) {
    const message = after.required ? 'is required now' : 'is optional now';
    report(level(after.required), 'required', place, message);
  }
  const sense = {direction: 'request', aliases: request} as const;
  diffSchemas(before.schema, after.schema, sense, place, report);
}

function styleText({explode, mediaType, style}: Parameter): string {
  const list = explode === true ? `${style} (exploded)` : (style ?? 'plain');
  return mediaType ?? list;
}

function placeIn(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`;
}

function byPlace({parameters, path}: Operation): Map<string, Parameter> {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(each => each[1]);
  return new Map(
    parameters.map(each => [
      each.in === 'path' ? `path ${inPath.indexOf(each.name)}` : wireName(each),
      each,
    ]),
  );
}

/** The names of headers have no case (RFC 9110, section 5.1). */
function wireName({in: place, name}: Parameter): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

const BODY = 'request body';

function diffRequestBody(
  before: Operation,
  after: Operation,
  {request}: Renames,
  report: Report,
): void {
  const [was, is] = [before.requestBody, after.requestBody];
  if (was === null && is === null) return;
  if (was?.required !== true && is?.required === true) {
    report('breaking', 'required', BODY, 'is required now');
  } else if (was?.required === true && is?.required !== true) {
    report('compatible', 'required', BODY, 'is optional now');
  }
  // A body that only one of the documents has is optional: clients without one go on.
  if (was === null || is === null) return;
  diffContent(was.content, is.content, {direction: 'request', aliases: request}, BODY, report);
}

function diffResponses(
  before: Operation,
  after: Operation,
  renames: Renames,
  report: Report,
): void {
  const sense = {direction: 'answer', aliases: renames.answer} as const;
  const met = new Set<string>();
  for (const [status, response] of Object.entries(before.responses)) {
    const to = statusLater(status, after, renames);
    const now = to === undefined ? undefined : after.responses[to];
    const place = `answer ${status}`;
    if (to === undefined || now === undefined) {
      report(level(status.startsWith('2')), 'status-removed', place, 'is gone');
      continue;
    }
    const isMoved = to !== status && !to.endsWith('XX');
    if (isMoved) report('breaking', 'status-changed', place, `is ${to} now`);
    met.add(to);
    diffHeaders(response, now, sense, `answer ${to}`, report);
    diffContent(response.content, now.content, sense, `answer ${to}`, report);
  }
  for (const status of Object.keys(after.responses)) {
    if (met.has(status)) continue;
    report('compatible', 'status-added', `answer ${status}`, 'is new');
  }
}

/** The same status, the one that means the same, or the range that has it. */
function statusLater(status: string, {responses}: Operation, renames: Renames): string | undefined {
  const range = `${status[0]}XX`;
  const candidates = [status, renames.statuses.get(status) ?? status, range];
  return candidates.find(each => Object.hasOwn(responses, each));
}

function diffHeaders(
  before: Response,
  after: Response,
  sense: Sense,
  place: string,
  report: Report,
): void {
  for (const [name, header] of Object.entries(before.headers)) {
    const now = after.headers[name];
    const at = `${place} header ${name}`;
    if (now === undefined) {
      report('breaking', 'header-removed', at, 'is gone');
      continue;
    }
    if (header.required && !now.required) report('breaking', 'required', at, 'is optional now');
    if (!header.required && now.required) report('compatible', 'required', at, 'is required now');
    diffSchemas(header.schema, now.schema, sense, at, report);
  }
  for (const name of Object.keys(after.headers)) {
    if (Object.hasOwn(before.headers, name)) continue;
    report('compatible', 'header-added', `${place} header ${name}`, 'is new');
  }
}

type Content = Readonly<Record<string, JsonSchema>>;

function diffContent(
  before: Content,
  after: Content,
  sense: Sense,
  place: string,
  report: Report,
): void {
  for (const [mediaType, schema] of Object.entries(before)) {
    // What was sent before is still taken where a range has it.
    const range =
      sense.direction === 'request' ? contentFor(after, bareMediaType(mediaType)) : null;
    const now = after[mediaType] ?? range?.schema;
    if (now !== undefined) diffSchemas(schema, now, sense, `${place} `, report);
    else report('breaking', 'media-type-removed', place, `no longer ${mediaType}`);
  }
  for (const mediaType of Object.keys(after)) {
    if (Object.hasOwn(before, mediaType)) continue;
    report('compatible', 'media-type-added', place, `may be ${mediaType}`);
  }
}
