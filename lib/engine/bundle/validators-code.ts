import {Ajv2020} from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import type {Contract, JsonSchema} from '../../contract/contract.ts';

// These modules are CommonJS: under nodenext their default export is one level down.
const addFormats = addFormatsModule.default;
const standaloneCode = standaloneModule.default;

/** A module that exports `responseValidators`, functions by `operationId status`. */
export function validatorsCode(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // Vendors define formats of their own, which ajv cannot check.
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
