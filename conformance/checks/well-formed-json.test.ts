import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {wellFormedJson} from './well-formed-json.ts';

describe('well-formed-json', () => {
  it('passes JSON', () => {
    expect(wellFormedJson.judge(judged({body: '{"clusterSize": 1}'}))).toEqual([]);
  });

  it.each(['{"clusterSize": 1', "{'clusterSize': 1}", '{"clusterSize": 1}}', 'OK'])(
    'reports %s',
    body => {
      expect(wellFormedJson.judge(judged({body}))).toHaveLength(1);
    },
  );

  it('reports what is not UTF-8', () => {
    expect(wellFormedJson.judge(judged({body: new Uint8Array([0x22, 0xff, 0x22])}))).toHaveLength(
      1,
    );
  });

  it('has nothing to say of an empty body', () => {
    expect(wellFormedJson.appliesTo(judged({body: ''}))).toBe(false);
  });
});
