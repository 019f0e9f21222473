import type {JsonSchema, Operation, Parameter} from '../contract.ts';
import {placeOf, shape} from '../dialects/detect.ts';
import {level, type Say} from './change.ts';
import {diffSchemas, type Sense} from './diff-schemas.ts';
import type {Words} from './words.ts';

/** Says how an operation changed. */
export function diffOperations(before: Operation, after: Operation, words: Words, say: Say): void {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (before.operationId !== after.operationId) {
    say('compatible', 'operation-renamed', '', `was called ${before.operationId}`);
  }
  if (shape(from) !== shape(to)) say('breaking', 'operation-moved', '', `was ${from}, is ${to}`);
  if (before.secured !== after.secured) {
    const message = after.secured ? 'asks for credentials now' : 'asks for no credentials now';
    say(level(after.secured), 'security', '', message);
  }
  diffParameters(before, after, words, say);
  diffRequestBody(before, after, words, say);
  diffResponses(before, after, words, say);
}

/** Parameters of the path are paired by where they stand: what they are called is nothing on the wire. */
function diffParameters(before: Operation, after: Operation, words: Words, say: Say): void {
  const [was, is] = [byPlace(before), byPlace(after)];
  for (const [key, parameter] of was) {
    const now = is.get(key);
    if (now) diffParameter(parameter, now, words, say);
    // A moved operation has another path, which is said already.
    else if (parameter.in !== 'path') {
      say('breaking', 'parameter-removed', placeIn(parameter), 'is gone');
    }
  }
  for (const [key, parameter] of is) {
    if (was.has(key) || parameter.in === 'path') continue;
    const message = parameter.required ? 'is new, and required' : 'is new';
    say(level(parameter.required), 'parameter-added', placeIn(parameter), message);
  }
}

function diffParameter(before: Parameter, after: Parameter, {request}: Words, say: Say): void {
  const place = placeIn(before);
  if (before.required !== after.required) {
    const message = after.required ? 'is required now' : 'is optional now';
    say(level(after.required), 'required', place, message);
  }
  const sense = {direction: 'request', aliases: request} as const;
  diffSchemas(before.schema, after.schema, sense, place, say);
}

function placeIn(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`;
}

function byPlace({parameters, path}: Operation): Map<string, Parameter> {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(each => each[1]);
  return new Map(
    parameters.map(each => [
      each.in === 'path' ? `path ${inPath.indexOf(each.name)}` : `${each.in} ${each.name}`,
      each,
    ]),
  );
}

const BODY = 'request body';

function diffRequestBody(before: Operation, after: Operation, {request}: Words, say: Say): void {
  const [was, is] = [before.requestBody, after.requestBody];
  if (was === null && is === null) return;
  if (was?.required !== true && is?.required === true) {
    say('breaking', 'required', BODY, 'is required now');
  } else if (was?.required === true && is?.required !== true) {
    say('compatible', 'required', BODY, 'is optional now');
  }
  // Who sent none can go on, and who sends none is understood.
  if (was === null || is === null) return;
  diffContent(was.content, is.content, {direction: 'request', aliases: request}, BODY, say);
}

function diffResponses(before: Operation, after: Operation, words: Words, say: Say): void {
  const sense = {direction: 'answer', aliases: words.answer} as const;
  const met = new Set<string>();
  for (const [status, response] of Object.entries(before.responses)) {
    const to = Object.hasOwn(after.responses, status) ? status : words.statuses.get(status);
    const now = to === undefined ? undefined : after.responses[to];
    const place = `answer ${status}`;
    if (to === undefined || now === undefined) {
      say(level(status.startsWith('2')), 'status-removed', place, 'is gone');
      continue;
    }
    if (to !== status) say('breaking', 'status-changed', place, `is ${to} now`);
    met.add(to);
    diffContent(response.content, now.content, sense, `answer ${to}`, say);
  }
  for (const status of Object.keys(after.responses)) {
    if (met.has(status)) continue;
    say('compatible', 'status-added', `answer ${status}`, 'is new');
  }
}

type Content = Readonly<Record<string, JsonSchema>>;

function diffContent(before: Content, after: Content, sense: Sense, place: string, say: Say): void {
  for (const [mediaType, schema] of Object.entries(before)) {
    const now = after[mediaType];
    if (now !== undefined) diffSchemas(schema, now, sense, `${place} `, say);
    else say('breaking', 'media-type-removed', place, `no longer ${mediaType}`);
  }
  for (const mediaType of Object.keys(after)) {
    if (Object.hasOwn(before, mediaType)) continue;
    say('compatible', 'media-type-added', place, `may be ${mediaType}`);
  }
}
