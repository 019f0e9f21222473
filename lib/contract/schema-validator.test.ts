import {describe, expect, it} from 'vitest';
import {parseJson} from '../core/int64.ts';
import {schemaValidator} from './schema-validator.ts';

const judge = (schema: object, text: string) =>
  schemaValidator(schema as Record<string, unknown>)(parseJson(text));
const int64 = {type: 'integer', format: 'int64'};

describe('schemaValidator', () => {
  it.each(['9007199254740993', '9223372036854775807', '-9223372036854775808', '1'])(
    'takes %s for an int64',
    text => {
      expect(judge(int64, text)).toEqual([]);
    },
  );

  it.each(['9223372036854775808', '-9223372036854775809', '1e30', '1.5', '"1"'])(
    'refuses %s as an int64',
    text => {
      expect(judge(int64, text)).not.toEqual([]);
    },
  );

  it.each(['2147483648', '9007199254740993'])('refuses %s as an int32', text => {
    expect(judge({type: 'integer', format: 'int32'}, text)).not.toEqual([]);
  });

  it('names the place and the property', () => {
    const schema = {properties: {a: {type: 'object', additionalProperties: false}}};
    expect(judge(schema, '{"a": {"b": 1}}')).toEqual([
      {pointer: '/a', message: "must NOT have additional properties ('b')"},
    ]);
  });

  it('lets formats of a vendor pass, and checks those of the standard', () => {
    expect(judge({type: 'string', format: 'JobKey'}, '"x"')).toEqual([]);
    expect(judge({type: 'string', format: 'date-time'}, '"yesterday"')).toHaveLength(1);
  });

  it('reports a schema that does not compile instead of failing', () => {
    const broken = {type: 'string', pattern: '('};
    expect(judge(broken, '"x"')[0]?.message).toContain('its schema does not compile');
  });
});
