import {ExplainedError} from '../../core/errors.ts';
import type {Translation} from '../../core/translation.ts';
import type {Contract, HttpMethod, Operation} from '../contract.ts';
import {loadContract} from '../load-contract.ts';
import {
  type Dialect,
  type DialectName,
  detectDialect,
  dialectNamed,
  OPERATIONS,
  type Place,
  placeOf,
  shape,
} from './dialects.ts';

/** A contract whose operations have our ids, and how requests and answers are translated for it. */
export interface BoundContract extends Contract {
  /** Null for the API of another product: then nothing is translated. */
  readonly dialect: Dialect | null;
  /** How an operation's requests and answers differ there; null where they are the same. */
  translationOf(operationId: string): Translation | null;
  /** Our id of an operation of the document; the document's own id where we have none. */
  idOf(operationId: string): string;
  /** The status there that means the same as ours. */
  statusOf(operationId: string, status: number): number;
}

/**
 * Reads a document and binds it.
 *
 * @param file default: the contract that c8gauge comes with
 * @param name the dialect; default: the one that the document is written in
 * @throws ExplainedError as {@link loadContract} does
 */
export async function loadBoundContract(
  file?: string,
  name?: DialectName | null,
): Promise<BoundContract> {
  const contract = await loadContract(file);
  return bindContract(contract, name ? dialectNamed(name) : detectDialect(contract));
}

/** Which contract a target keeps, as far as the user said. */
export interface ContractChoice {
  /** A document. */
  readonly file?: string | undefined;
  /** The dialect, with or without a document. */
  readonly dialect?: DialectName | undefined;
}

/**
 * The contract for sending requests: the document if there is one, else ours as the dialect has it.
 *
 * @throws ExplainedError as {@link loadBoundContract} does, and when the document describes another product
 */
export async function contractToCall({file, dialect}: ContractChoice = {}): Promise<BoundContract> {
  if (file === undefined && dialect) return inDialect(await loadContract(), dialectNamed(dialect));
  const contract = await loadBoundContract(file, dialect);
  if (contract.operations.some(each => Object.hasOwn(OPERATIONS, each.operationId)))
    return contract;
  throw new ExplainedError(
    `the contract ${contract.file} (${contract.title}) has no operation of the Camunda 8 REST API`,
    'give the OpenAPI document of a Camunda 8 version',
  );
}

/**
 * The words in which a target is spoken to, where it is judged by a contract of other words.
 *
 * @param dialect what it was seen to speak; null for the contract's own words
 */
export async function contractSpoken(
  contract: BoundContract,
  dialect: DialectName | null,
): Promise<BoundContract> {
  if (dialect === null || dialect === contract.dialect?.name) return contract;
  return contractToCall({dialect});
}

/**
 * Answers of another version can only be validated with the document of that version.
 *
 * @throws ExplainedError when a dialect was chosen without a document
 */
export function assertJudgeable({file, dialect}: ContractChoice = {}): void {
  if (file !== undefined || dialect === undefined || dialect === '8.6') return;
  throw new ExplainedError(
    `answers of dialect ${dialect} cannot be validated without its document`,
    'give it with --contract',
  );
}

/**
 * Gives the operations that we know our ids: by their own id, by an alias, or by method and path,
 * since Camunda's 8.6 and 8.7 documents name few of theirs. All others keep their ids.
 */
export function bindContract(contract: Contract, dialect: Dialect | null): BoundContract {
  const ids = new Map(dialect ? bindings(contract, dialect) : []);
  return {
    ...contract,
    operations: contract.operations.map(each => {
      const operationId = ids.get(each);
      return operationId === undefined ? each : {...each, operationId};
    }),
    dialect,
    idOf: id =>
      ids.get(contract.operations.find(each => each.operationId === id) as Operation) ?? id,
    translationOf: operationId => (dialect ? translationOf(dialect, operationId) : null),
    statusOf: (operationId, status) => dialect?.operations[operationId]?.status?.[status] ?? status,
  };
}

/**
 * The contract as a dialect has it, for a cluster whose document is not at hand: operations where they
 * are served there, with our schemas, with which answers must not be validated.
 */
export function inDialect(contract: Contract, dialect: Dialect): BoundContract {
  const operations = contract.operations
    .filter(each => !dialect.absent.includes(each.operationId))
    .map(each => ({...each, ...placed(dialect.operations[each.operationId]?.place)}));
  return bindContract({...contract, operations}, dialect);
}

function* bindings(contract: Contract, dialect: Dialect): Generator<[Operation, string]> {
  for (const [operationId, ours] of Object.entries(OPERATIONS)) {
    const {ids = [], place = ours} = dialect.operations[operationId] ?? {};
    const known = [operationId, ...ids];
    const bound =
      contract.operations.find(each => known.includes(each.operationId)) ??
      contract.operations.find(each => shape(placeOf(each)) === shape(place));
    if (bound) yield [bound, operationId];
  }
}

function translationOf(dialect: Dialect, operationId: string): Translation | null {
  if (!Object.hasOwn(OPERATIONS, operationId)) return null;
  const {pathToBody = {}, request = {}, answer = {}} = dialect.operations[operationId] ?? {};
  const isSearch = operationId.startsWith('search');
  const pages = isSearch ? dialect.page : {request: {}, answer: {}};
  const translation = {
    pathToBody,
    request: {...request, ...pages.request},
    answer: inverted({...answer, ...pages.answer}),
    keysAsText: dialect.keys === 'text',
  };
  const renames = [pathToBody, translation.request, translation.answer];
  const isSame = !translation.keysAsText && renames.every(each => Object.keys(each).length === 0);
  return isSame ? null : translation;
}

function inverted(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
}

function placed(place: Place | undefined): Partial<Pick<Operation, 'method' | 'path'>> {
  if (place === undefined) return {};
  const [method = '', path = ''] = place.split(' ');
  return {method: method.toLowerCase() as HttpMethod, path};
}
