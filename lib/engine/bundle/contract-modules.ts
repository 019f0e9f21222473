import type {Plugin} from 'esbuild';
import type {OperationTable, Refusal} from '../../client/operation-table.ts';
import type {Contract, Operation} from '../../contract/contract.ts';
import type {BoundContract} from '../../contract/dialects/bind.ts';
import {DIALECTS} from '../../contract/dialects/dialects.ts';
import {tenantFieldOf, wideSchema} from '../../contract/wide-schema.ts';

/** What scripts import to get the contract's operations. */
const MODULE = 'c8gauge:operations';
const NAMESPACE = 'c8gauge';

/** As a bundler names it among what went into a bundle. */
export const OPERATIONS_INPUT = `${NAMESPACE}:${MODULE}`;

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
        namespace: NAMESPACE,
      }));
      build.onLoad({filter: /.*/, namespace: NAMESPACE}, () => ({
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
    backpressure: refusalsOf(contract),
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

/** Of all operations as any version says it, of single ones as the contract's version does. */
function refusalsOf({dialect}: BoundContract): Refusal[] {
  const general = DIALECTS.flatMap(each => each.backpressure).filter(each => !each.operation);
  const own = (dialect?.backpressure ?? []).filter(each => each.operation);
  const said = [...new Set([...general, ...own])];
  return said.flatMap(({title, ...each}) => (title === null ? [] : [{...each, title}]));
}

function int64FieldsOf({requestBody}: Operation): string[] {
  const schema = requestBody?.content['application/json'];
  if (schema === undefined) return [];
  return Object.entries(wideSchema(schema).properties).flatMap(([name, property]) =>
    typeof property === 'object' && property['format'] === 'int64' ? [name] : [],
  );
}

/**
 * Puts validators of the contract's JSON answers into the bundle, compiled beforehand by ajv: code
 * that runs on k6 as well. A bundle that is not asked to validate gets none of them.
 *
 * @param contract null for a bundle without validators
 */
export function validatorsModulePlugin(contract: Contract | null): Plugin {
  return {
    name: 'c8gauge-validators',
    setup(build) {
      build.onResolve({filter: /^c8gauge:validators$/}, () => ({
        path: 'c8gauge:validators',
        namespace: 'c8gauge-validators',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge-validators'}, async () => ({
        contents: contract ? await codeFor(contract) : NO_VALIDATORS,
        loader: 'js',
        // ajv's code asks for its own small runtime.
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

const NO_VALIDATORS = 'export const responseValidators = null;';

/** The compiler is only read where it has something to do. */
async function codeFor(contract: Contract): Promise<string> {
  const {validatorsCode} = await import('./validators-code.ts');
  return validatorsCode(contract);
}
