import type {Contract, Operation} from '../contract.ts';
import {typesOf} from '../schema-shape.ts';
import type {Dialect, Place} from './dialect.ts';
import {DIALECTS} from './dialects.ts';

/**
 * The dialect that a document is written in: the latest whose marks it has. Camunda's documents say
 * `version: "0.1"`, whatever the product's version, so their shape has to tell.
 *
 * @returns null for the API of another product
 */
export function detectDialect(contract: Contract): Dialect | null {
  const places = new Set(contract.operations.map(placeOf).map(shape));
  const keys = keysOf(contract);
  const fits = ({marks, keys: wanted}: Dialect) =>
    wanted === keys && marks.every(each => places.has(shape(each)));
  return [...DIALECTS].reverse().find(fits) ?? null;
}

/**
 * The dialect that a running cluster speaks, by the `gatewayVersion` of its topology. A gateway of
 * 8.6 is taken to keep the contract; one later than the table speaks as the latest there.
 *
 * @returns null when it says nothing that is known
 */
export function dialectOfGateway(gatewayVersion: string | null): Dialect | null {
  const [, minor] = /^8\.(\d+)/.exec(gatewayVersion ?? '') ?? [];
  if (minor === undefined) return null;
  const latest = DIALECTS.at(-1) as Dialect;
  const named = DIALECTS.find(each => each.name === `8.${minor}`);
  return named ?? (Number(minor) > 9 ? latest : null);
}

/** Where an operation stands in its document. */
export function placeOf({method, path}: Operation): Place {
  return `${method.toUpperCase()} ${path}` as Place;
}

/** A place whatever its parameters are called. */
export function shape(place: string): string {
  return place.replaceAll(/\{[^}]*\}/g, '{}');
}

/** How the document writes keys, by the key of a job that is completed. */
function keysOf({operations}: Contract): Dialect['keys'] {
  const key = operations
    .flatMap(each => each.parameters)
    .find(({in: place, name}) => place === 'path' && name.endsWith('Key'));
  return key && typesOf(key.schema).includes('string') ? 'text' : 'number';
}
