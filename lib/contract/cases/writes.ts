import type {Operation} from '../contract.ts';

/** True when an operation only reads: a GET or HEAD, or a search that takes its query as a body. */
export function onlyReads({method, operationId, path}: Operation): boolean {
  if (method === 'get' || method === 'head') return true;
  return method === 'post' && (/\/search$/.test(path) || /^search[A-Z]/.test(operationId));
}
