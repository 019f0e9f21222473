import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {undeclaredProperties} from './undeclared-properties.ts';

describe('undeclared-properties', () => {
  it('passes what the contract names', () => {
    const body = '{"clusterSize": 1, "brokers": [{"partitions": [{"anything": 1}]}]}';
    expect(undeclaredProperties.judge(judged({body}))).toEqual([]);
  });

  it('reports what it does not name, at any depth', () => {
    const body = '{"debug": true, "brokers": [{"nodeId": 0, "secret": 1}]}';
    expect(undeclaredProperties.judge(judged({body})).map(each => each.message)).toEqual([
      "at /: 'debug' is not declared",
      "at /brokers/0: 'secret' is not declared",
    ]);
  });
});
