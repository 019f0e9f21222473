import {describe, expect, it} from 'vitest';
import {int64Exact} from './int64-exact.ts';
import {judged} from './judged.case.ts';

describe('int64-exact', () => {
  const instance = (body: string, known = {}) =>
    int64Exact.judge(judged({operationId: 'getProcessInstance', body, known}));

  it('passes keys in plain digits, above 2^53 too', () => {
    expect(instance('{"processInstanceKey": 9007199254740993}')).toEqual([]);
    expect(instance('{"processInstanceKey": 9223372036854775807}')).toEqual([]);
  });

  it.each(['9.007199254740993e15', '9007199254740993.0', '9223372036854775808'])(
    'reports a key written as %s',
    digits => {
      expect(instance(`{"processInstanceKey": ${digits}}`)[0]?.message).toBe(
        `at /processInstanceKey: expected an int64 in plain digits, got ${digits}`,
      );
    },
  );

  it('reports a key that comes back as its neighbour', () => {
    const known = {processInstanceKey: 9007199254740993n};
    expect(instance('{"processInstanceKey": 9007199254740993}', known)).toEqual([]);
    expect(instance('{"processInstanceKey": 9007199254740992}', known)[0]?.message).toBe(
      'at /processInstanceKey: expected 9007199254740993, got it rounded to 9007199254740992',
    );
  });

  it('reports a big integer that was rounded inside variables', () => {
    const parts = {
      operationId: 'activateJobs',
      body: '{"jobs": [{"variables": {"deep": {"big": 9007199254740992}}}]}',
      known: {variables: {deep: {big: 9007199254740993n}}},
    };
    expect(int64Exact.judge(judged(parts))).toHaveLength(1);
  });

  it('does not judge a different key, which echo does', () => {
    const known = {processInstanceKey: 2251799813685249n};
    expect(instance('{"processInstanceKey": 2251799813685999}', known)).toEqual([]);
  });
});
