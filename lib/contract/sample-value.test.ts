import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadContract} from './load-contract.ts';
import {sampleValue} from './sample-value.ts';
import {schemaArbitrary} from './schema-arbitrary.ts';
import {schemaValidator} from './schema-validator.ts';

const {operations} = await loadContract();
const bodies = operations.flatMap(({operationId, requestBody}) => {
  const schema = requestBody?.content['application/json'];
  return schema === undefined ? [] : [{operationId, schema}];
});

describe('sampleValue', () => {
  it.each(bodies)('makes bodies that fit the schema of $operationId', ({schema}) => {
    expect(schemaValidator(schema)(sampleValue(schema, false))).toEqual([]);
    expect(schemaValidator(schema)(sampleValue(schema, true))).toEqual([]);
  });

  it('keeps to bounds, formats and enums', () => {
    const schema = {
      type: 'object',
      required: ['count', 'when'],
      properties: {
        count: {type: 'integer', minimum: 5, maximum: 9},
        when: {type: 'string', format: 'date-time'},
        order: {enum: ['ASC', 'DESC']},
        code: {type: 'string', minLength: 10},
      },
    };
    expect(sampleValue(schema, false)).toEqual({count: 5, when: '2026-11-24T12:00:00Z'});
    expect(sampleValue(schema, true)).toMatchObject({order: 'ASC', code: 'c8gaugexxx'});
    expect(schemaValidator(schema)(sampleValue(schema, true))).toEqual([]);
  });
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
