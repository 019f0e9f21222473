import {describe, expect, it} from 'vitest';
import {loadContract} from './load-contract.ts';
import {sampleValue} from './sample-value.ts';
import {schemaValidator} from './schema-validator.ts';

const contract = await loadContract();

const bodies = contract.operations.flatMap(({operationId, requestBody}) =>
  Object.entries(requestBody?.content ?? {})
    .filter(([mediaType]) => mediaType === 'application/json')
    .map(([, schema]) => ({operationId, schema})),
);

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
