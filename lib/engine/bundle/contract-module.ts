import type {Plugin} from 'esbuild';
import type {OperationEntry, OperationTable} from '../../client/operation-table.ts';
import type {JsonSchema, Operation} from '../../contract/contract.ts';
import type {BoundContract} from '../../contract/dialects/bind.ts';

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

function int64FieldsOf(operation: Operation): string[] {
  const schema = operation.requestBody?.content['application/json'];
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) =>
    typeof property === 'object' && property['format'] === 'int64' ? [name] : [],
  );
}

/** A search may filter by tenant too; it finds those of all tenants that the user may see. */
function tenantFieldOf({requestBody}: Operation): OperationEntry['tenantField'] {
  const fields = new Set(
    Object.values(requestBody?.content ?? {}).flatMap(each => Object.keys(propertiesOf(each))),
  );
  return (['tenantId', 'tenantIds'] as const).find(each => fields.has(each));
}

function propertiesOf(schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> {
  if (typeof schema !== 'object') return {};
  return (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
}
