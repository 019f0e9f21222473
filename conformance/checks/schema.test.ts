import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {schema} from './schema.ts';

describe('schema', () => {
  it('passes what fits', () => {
    expect(schema.judge(judged({body: '{"clusterSize": 3, "gatewayVersion": "8.6.0"}'}))).toEqual(
      [],
    );
  });

  it('reports a wrong type with its place', () => {
    const [violation] = schema.judge(judged({body: '{"brokers": [{"nodeId": "0"}]}'}));
    expect(violation?.message).toBe('at /brokers/0/nodeId: must be integer');
    expect(violation?.expectedBy).toBe('#/paths/~1topology/get/responses/200');
  });

  it('reports a body of another kind', () => {
    expect(schema.judge(judged({body: '[]'}))[0]?.message).toBe('at /: must be object');
  });

  it('takes a key above 2^53 for the integer that it is', () => {
    const parts = {
      operationId: 'getProcessInstance',
      body: '{"processInstanceKey": 9007199254740993}',
    };
    expect(schema.judge(judged(parts))).toEqual([]);
  });

  it('reports a key as text', () => {
    const parts = {
      operationId: 'getProcessInstance',
      body: '{"processInstanceKey": "9007199254740993"}',
    };
    expect(schema.judge(judged(parts))).toHaveLength(1);
  });
});
