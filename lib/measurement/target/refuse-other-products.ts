import {loadContract} from '../../contract/load-contract.ts';
import {ExplainedError} from '../../core/errors.ts';

/**
 * Sees that a document describes Camunda 8, or a part of it, before its requests are sent to a
 * cluster: one that has no operation in common with the 8.6 contract describes something else.
 *
 * @throws ExplainedError when it does, or cannot be read
 */
export async function refuseOtherProducts(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const [given, known] = [await loadContract(file), await loadContract()];
  const marks = new Set(known.operations.flatMap(each => [each.operationId, each.path]));
  if (given.operations.some(each => marks.has(each.operationId) || marks.has(each.path))) return;
  throw new ExplainedError(
    `the contract ${file} ('${given.title}') has no operation of Camunda 8's REST API`,
    'give an OpenAPI document of Camunda 8, or none for the one of 8.6',
  );
}
