import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadContract} from './load-contract.ts';
import {schemaArbitrary} from './schema-arbitrary.ts';
import {schemaValidator} from './schema-validator.ts';

const {operations} = await loadContract();
const bodies = operations.flatMap(({operationId, requestBody}) => {
  const schema = requestBody?.content['application/json'];
  return schema === undefined ? [] : [{operationId, schema}];
});

describe('schemaArbitrary', () => {
  it.each(bodies)('draws bodies that fit the schema of $operationId', ({schema}) => {
    fc.assert(
      fc.property(schemaArbitrary(schema), value => {
        expect(schemaValidator(schema)(value)).toEqual([]);
      }),
      {numRuns: 50},
    );
  });
});
