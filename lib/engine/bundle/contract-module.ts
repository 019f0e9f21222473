import type {Plugin} from 'esbuild';
import type {OperationTable} from '../../client/operation-table.ts';
import type {Operation} from '../../contract/contract.ts';
import type {BoundContract} from '../../contract/dialects/bind.ts';
import {DIALECTS} from '../../contract/dialects/dialects.ts';
import {tenantFieldOf, wideSchema} from '../../contract/wide-schema.ts';

/** What scripts import to get the contract's operations. */
const MODULE = 'c8gauge:operations';

/**
 * Puts the contract's operation table into the bundle, so that scripts name operations by their
 * operationId and the path lives in one place, the contract.
 */
export function contractModulePlugin(contract: BoundContract): Plugin {
  return {
    name: 'c8gauge-operations',
    setup(build) {
      build.onResolve({filter: /^c8gauge:operations$/}, () => ({
        path: MODULE,
        namespace: 'c8gauge',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge'}, () => ({
        contents: `export const operationTable = ${JSON.stringify(operationTableOf(contract))};`,
        loader: 'js',
      }));
    },
  };
}

/** The part of a contract that a script needs to send requests. */
export function operationTableOf(contract: BoundContract): OperationTable {
  return {
    basePath: contract.basePath,
    backpressure: DIALECTS.flatMap(({backpressure: {status, title}}) =>
      title === null ? [] : [{status, title}],
    ),
    operations: Object.fromEntries(
      contract.operations.map(each => {
        const translation = contract.translationOf(each.operationId);
        return [
          each.operationId,
          {
            method: each.method.toUpperCase(),
            path: each.path,
            int64Fields: int64FieldsOf(each),
            tenantField: tenantFieldOf(each),
            isMultipart: each.requestBody?.content['multipart/form-data'] !== undefined,
            ...(translation ? {translation} : {}),
          },
        ];
      }),
    ),
  };
}

function int64FieldsOf({requestBody}: Operation): string[] {
  const schema = requestBody?.content['application/json'];
  if (schema === undefined) return [];
  return Object.entries(wideSchema(schema).properties).flatMap(([name, property]) =>
    typeof property === 'object' && property['format'] === 'int64' ? [name] : [],
  );
}
