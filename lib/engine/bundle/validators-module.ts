import {Ajv2020} from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import type {Plugin} from 'esbuild';
import type {Contract, JsonSchema} from '../../contract/contract.ts';

// These modules are CommonJS: under nodenext their default export is one level down.
const addFormats = addFormatsModule.default;
const standaloneCode = standaloneModule.default;

/**
 * Puts validators of the contract's JSON answers into the bundle, compiled beforehand by ajv: code
 * that runs on k6 as well. A bundle that is not asked to validate gets none of them.
 *
 * @param contract null to leave them out
 */
export function validatorsModulePlugin(contract: Contract | null): Plugin {
  return {
    name: 'c8gauge-validators',
    setup(build) {
      build.onResolve({filter: /^c8gauge:validators$/}, () => ({
        path: 'c8gauge:validators',
        namespace: 'c8gauge-validators',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge-validators'}, () => ({
        contents: contract ? validatorsCode(contract) : NO_VALIDATORS,
        loader: 'js',
        // ajv's code asks for its own small runtime.
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

const NO_VALIDATORS = 'export const responseValidators = null;';

/** A module that exports `responseValidators`, functions by `operationId status`. */
export function validatorsCode(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // Vendors name formats of their own; they are no formats that anything can break.
    logger: false,
    code: {source: true, esm: false, optimize: true},
  });
  addFormats(ajv);
  const names: Record<string, string> = {};
  const keys: string[] = [];
  for (const {operationId, status, schema} of jsonResponses(contract)) {
    const name = `validate${keys.length}`;
    keys.push(`${JSON.stringify(`${operationId} ${status}`)}: module.exports.${name}`);
    ajv.addSchema(typeof schema === 'boolean' ? {allOf: [schema]} : schema, name);
    names[name] = name;
  }
  return `${standaloneCode(ajv, names)}\nmodule.exports.responseValidators = {${keys.join(', ')}};`;
}

function jsonResponses(contract: Contract) {
  return contract.operations.flatMap(({operationId, responses}) =>
    Object.entries(responses).flatMap(([status, {content}]) => {
      const schema: JsonSchema | undefined = content['application/json'];
      return schema === undefined ? [] : [{operationId, status, schema}];
    }),
  );
}
