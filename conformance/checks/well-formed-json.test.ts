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

  it('reports an empty body where JSON is declared', () => {
    expect(wellFormedJson.judge(judged({body: ''}))[0]?.message).toBe('expected JSON, got ""');
  });

  it('has nothing to say of an empty body where nothing is declared', () => {
    expect(wellFormedJson.appliesTo(judged({status: 404, body: ''}))).toBe(false);
  });
});
