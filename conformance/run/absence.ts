import {
  type DraftBody,
  type WireRequest,
  wireRequest,
  withBody,
} from '../../lib/contract/cases/request-case.ts';
import {bodyOf, bodySchema, sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {type Contract, type Operation, onlyReads} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {fits} from '../../lib/contract/schema-validator.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** Sends a request of an operation. */
type Send = (operation: Operation, wire: WireRequest) => Promise<Exchange>;

const UNKNOWN_PATH = '/c8gauge-no-such-path';
const NOT_JSON = '{"not json';
const METHODS = ['patch', 'put', 'delete', 'get'] as const;

/**
 * Finds out whether a target serves an operation at all, by requests that change nothing: a read, a write with a
 * body that has to be refused, or one with a method that the path does not have. An answer of 405 or 501 means that
 * it does not, and so does a web page, a redirect, and a 404 that the target gives to paths that do not exist: but where the document itself
 * declares a 404, the thing that was asked for may be what does not exist. What is answered alike at a path that
 * does not exist was not looked for there: a body may be read before the path is. Then the next request tells.
 *
 * @returns the exchange that shows it; null where the operation is served, or nothing tells
 */
export async function findAbsence(
  contract: Contract,
  operation: Operation,
  send: Send,
): Promise<Exchange | null> {
  const asking = {contract, operation, send};
  const [first, ...others] = harmlessRequests(contract, operation);
  let wire: WireRequest | undefined = first;
  while (wire !== undefined) {
    const exchange = await send(operation, wire);
    if (await isAbsent(asking, wire, exchange)) return exchange;
    if (exchange.response === null) return null;
    wire = others.shift();
    if (wire !== undefined && !(await saysNothing(asking, exchange))) return null;
  }
  return null;
}

async function isAbsent(asking: Asking, wire: WireRequest, exchange: Exchange): Promise<boolean> {
  const status = exchange.response?.status ?? 0;
  const isOwnMethod = wire.method === asking.operation.method.toUpperCase();
  if (status === 501 || (status === 405 && isOwnMethod)) return true;
  if (isPage(asking.operation, exchange) || leadsAway(asking.operation, exchange)) return true;
  if (status !== 404 || !(await isLikeNowhere(asking, exchange))) return false;
  // Many servers answer another method as they do a path that does not exist.
  if (!isOwnMethod && !isCamundaDocument(asking.contract)) return false;
  return !(await mayExist(asking, wire));
}

/**
 * Whether a web page came where the document has none, to a request that has to be refused: some servers give
 * their front page for every path, and some proxies for the paths that they keep to themselves.
 */
function isPage({responses}: Operation, {response}: Exchange): boolean {
  const isHtml = (type: string) => /^text\/(html|\*)|^\*\/\*/.test(type);
  const declared = Object.values(responses).flatMap(({content}) => Object.keys(content));
  const type = response?.headers['content-type'] ?? '';
  if (response?.status !== 200 || !type.startsWith('text/html') || declared.some(isHtml))
    return false;
  // What is no page though it is called one is a fault of the operation.
  return /^\s*<(!doctype|html|head|body|title)\b/i.test(bodyText(response) ?? '');
}

/**
 * Whether it is sent away, of which the document does not tell: from a request that has to be refused to wherever,
 * from any to another address.
 */
function leadsAway({requestBody, responses}: Operation, {response}: Exchange): boolean {
  const {status = 0, headers = {}} = response ?? {};
  const {location = ''} = headers;
  const isDeclared = [String(status), '3XX', 'default'].some(each =>
    Object.hasOwn(responses, each),
  );
  if (isDeclared || ![301, 302, 303, 307, 308].includes(status) || location === '') return false;
  return requestBody !== null || /^[a-z][\w+.-]*:\/\//i.test(location);
}

/** Whether a path that does not exist is answered with the same status. */
async function saysNothing(asking: Asking, exchange: Exchange): Promise<boolean> {
  const nowhere = await asking.send(asking.operation, elsewhere(asking, exchange.request));
  return nowhere.response?.status === exchange.response?.status;
}

interface Asking {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly send: Send;
}

/**
 * Whether it may be a thing that does not exist, and not the path: the document declares a 404 for it. With a
 * method that the path does not have, a path that exists is told from one that does not; a target that makes no
 * difference there either tells nothing, and then the 404 is taken for what the document says of a path that names
 * a thing. In Camunda's API it is not: there the words of what is not found are others.
 */
async function mayExist(asking: Asking, wire: WireRequest): Promise<boolean> {
  const {contract, operation, send} = asking;
  const isDeclared = ['404', '4XX', 'default'].some(each =>
    Object.hasOwn(operation.responses, each),
  );
  if (!isDeclared) return false;
  const method = undeclaredMethod(contract, operation);
  if (method !== null) {
    const other = {...wire, method, body: null};
    const here = await send(operation, other);
    const nowhere = await send(operation, elsewhere(asking, other));
    if (here.response?.status !== nowhere.response?.status) return true;
  }
  return operation.path.includes('{') && !isCamundaDocument(contract);
}

/** A method that only asks: OPTIONS is answered by what stands before many servers. */
const ASKING_METHODS = ['get', 'head', 'patch', 'put'] as const;

function undeclaredMethod(contract: Contract, {path}: Operation): string | null {
  const methods = contract.operations.filter(each => each.path === path).map(each => each.method);
  const isKnown = (method: (typeof ASKING_METHODS)[number]) =>
    methods.includes(method) || (method === 'head' && methods.includes('get'));
  return ASKING_METHODS.find(each => !isKnown(each))?.toUpperCase() ?? null;
}

/** The first that nothing but its path is needed for, then what a server sees that reads bodies before paths. */
function harmlessRequests(contract: Contract, operation: Operation): WireRequest[] {
  const endpoint = {basePath: contract.basePath, operation};
  const draft = sampleDraft(operation, false);
  const bare = wireRequest(endpoint, {...draft, body: {kind: 'none'}});
  if (operation.requestBody !== null) {
    const refused = refusedBody(operation);
    const whole = refused === null ? [] : [wireRequest(endpoint, {...draft, body: refused})];
    return [withBody(bare, NOT_JSON), ...whole];
  }
  // What the path names does not exist.
  if (onlyReads(operation) || operation.path.includes('{')) return [bare];
  const methods = contract.operations.filter(({path}) => path === operation.path);
  const undeclared = METHODS.find(each => methods.every(({method}) => method !== each));
  return [{...bare, method: (undeclared ?? 'trace').toUpperCase()}];
}

/** Of JSON, lists first: some servers read nothing but these and objects. */
const VALUES: readonly JsonValue[] = [[], {}, 0, null];

/** A body that can be read and that the schema refuses; null where it takes all that are tried. */
function refusedBody(operation: Operation): DraftBody | null {
  const schema = bodySchema(operation);
  for (const value of VALUES) {
    if (schema === null || fits(schema, value, 'request')) continue;
    const body = bodyOf(operation, value);
    const isEmptyForm = body.kind === 'form' || body.kind === 'multipart';
    if (body.kind === 'json' || (isEmptyForm && !Array.isArray(value))) return body;
  }
  return null;
}

/** Whether the answer for this path is the same as for one that does not exist. */
async function isLikeNowhere(asking: Asking, exchange: Exchange): Promise<boolean> {
  const other = await asking.send(asking.operation, elsewhere(asking, exchange.request));
  return (
    other.response?.status === exchange.response?.status &&
    generalText(other) === generalText(exchange)
  );
}

function elsewhere({contract, operation}: Asking, request: WireRequest): WireRequest {
  return {...request, target: `${operation.basePath ?? contract.basePath}${UNKNOWN_PATH}`};
}

/** What an answer says apart from its path, and from times, counters and ids. */
function generalText({request, response}: Exchange): string {
  const path = (request.target.split('?')[0] ?? '').replace(/^\//, '');
  const text = response === null ? '' : (bodyText(response) ?? '');
  return text.replaceAll(path, '').replaceAll(/[\w.:+-]*\d[\w.:+-]*/g, '');
}
