import {type Contract, type Operation, onlyReads} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {OPERATIONS} from '../../lib/contract/dialects/dialects.ts';
import {wideSchema} from '../../lib/contract/wide-schema.ts';

/** A kind of operation whose requests reach further than what the run created. */
interface Risk {
  /** What such a request does, as the end of a sentence. */
  readonly reason: string;
  /** Whether an operation that writes is of this kind, by what the document says of it. */
  isOf(operation: Operation): boolean;
}

const CLOCK = /^\/clock(\/|$)/;
const ADMINISTRATION =
  /^\/(users|roles|groups|tenants|authorizations|mapping-rules|mappings|setup|identity)(\/|$)/;
const WHOLE_CLUSTER = /^\/(cluster|cluster-variables|global-[\w-]+|system|license|backups?)(\/|$)/;
const ADMINISTRATION_TAGS = [
  'Authorization',
  'Group',
  'Mapping rule',
  'Role',
  'Setup',
  'Tenant',
  'User',
];
/** Actions that have an object: without a key in the path, the object is whatever a filter finds. */
const ACTIONS =
  /\/(cancellation|migration|modification|deletion|resolution|incident-resolution|completion|suspension|resumption)$/;

/** The kinds, the first that fits names the reason. */
const RISKS: readonly Risk[] = [
  {
    reason: 'it sets the clock of the whole cluster',
    isOf: ({operationId, path, tags}) =>
      CLOCK.test(path) || /clock/i.test(operationId) || tags.includes('Clock'),
  },
  {
    reason: 'it administers users and what they may do',
    isOf: ({path, tags}) =>
      ADMINISTRATION.test(path) || tags.some(each => ADMINISTRATION_TAGS.includes(each)),
  },
  {
    reason: 'it changes settings of the whole cluster',
    isOf: ({path}) => WHOLE_CLUSTER.test(path),
  },
  {
    reason: 'it acts on everything that a filter finds',
    isOf: operation =>
      /batch-?operation/i.test(operation.operationId) ||
      /^\/batch-operations(\/|$)/.test(operation.path) ||
      (!operation.path.includes('{') && (ACTIONS.test(operation.path) || isBulk(operation))),
  },
];

/** Removes a collection, or takes a filter and does not say that it reads. */
function isBulk({method, operationId, requestBody}: Operation): boolean {
  if (method === 'delete') return true;
  if (/^(get|list|count)[A-Z]/.test(operationId)) return false;
  const json = requestBody?.content['application/json'];
  return json !== undefined && Object.hasOwn(wideSchema(json).properties, 'filter');
}

/**
 * Why requests of an operation of Camunda's, right or wrong ones, must not be sent to a cluster that others use
 * unless the user names it; null where they may. A cluster may take for "all" what it should refuse.
 */
export function riskOf(operation: Operation): string | null {
  if (onlyReads(operation) || Object.hasOwn(OPERATIONS, operation.operationId)) return null;
  return RISKS.find(each => each.isOf(operation))?.reason ?? null;
}

/** How far a run may reach. */
export interface Reach {
  readonly contract: Pick<Contract, 'title' | 'operations'>;
  /** Operations that may be sent all the same. */
  readonly allowed: readonly string[];
  /** Whether valid writes that cannot be cleaned up are sent too. */
  readonly allWrites: boolean;
}

/**
 * Why no request of an operation is sent, in words for the user; null where they are. The names of Camunda's
 * operations say nothing of another API: there it is what removes that is left out.
 */
export function notTried(operation: Operation, reach: Reach): string | null {
  const {operationId, method} = operation;
  if (reach.allowed.includes(operationId)) return null;
  if (!isCamundaDocument(reach.contract)) {
    if (method !== 'delete' || reach.allWrites) return null;
    return `not tried: it may remove what the run did not create (--all-writes, or --allow ${operationId})`;
  }
  const reason = riskOf(operation);
  return reason === null ? null : `not tried: ${reason} (--allow ${operationId})`;
}

/** Finds requests that would reach a risky operation though they are meant for another. */
export class RiskyPlaces {
  readonly #places: readonly {
    readonly method: string;
    readonly path: RegExp;
    readonly why: string;
  }[];

  constructor(
    reach: Omit<Reach, 'contract'> & {
      readonly contract: Pick<Contract, 'basePath' | 'title' | 'operations'>;
    },
  ) {
    const {basePath, operations} = reach.contract;
    this.#places = operations.flatMap(each => {
      const why = notTried(each, reach);
      if (why === null) return [];
      const pattern = `${each.basePath ?? basePath}${each.path}`
        .split(/\{[^}]+\}/)
        .map(part => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))
        .join('[^/]+');
      return [{method: each.method.toUpperCase(), path: new RegExp(`^${pattern}/?$`), why}];
    });
  }

  /** Why a request must not be sent; null where it may. An empty key leaves a path of another operation. */
  at({method, target}: {readonly method: string; readonly target: string}): string | null {
    const path = (target.split('?')[0] ?? '').replaceAll(/\/{2,}/g, '/');
    const found = this.#places.find(each => each.method === method && each.path.test(path));
    return found?.why ?? null;
  }
}
