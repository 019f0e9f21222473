import {describe, expect, it} from 'vitest';
import {judged, problem} from './judged.case.ts';
import {problemDetails} from './problem-details.ts';

describe('problem-details', () => {
  it('passes a problem of RFC 9457', () => {
    expect(problemDetails.judge(judged(problem(400)))).toEqual([]);
  });

  it('reports a status in the body that is not the HTTP status', () => {
    expect(problemDetails.judge(judged(problem(400, {status: 404})))[0]?.message).toBe(
      "expected the body's status to be the HTTP status 400, got 404",
    );
  });

  it('reports plain JSON', () => {
    const plain = judged({status: 400, body: '{"error": "bad"}'});
    expect(problemDetails.judge(plain)[0]).toMatchObject({level: 'behaviour'});
  });

  it('reports a problem that is not an object', () => {
    expect(problemDetails.judge(judged({...problem(400), body: '"bad"'}))).toHaveLength(1);
  });

  it('reports members of a wrong type, and a problem that says nothing', () => {
    expect(problemDetails.judge(judged(problem(400, {detail: 7})))).toHaveLength(1);
    expect(problemDetails.judge(judged({...problem(400), body: '{"status": 400}'}))).toHaveLength(
      1,
    );
  });

  it('has nothing to say of a success', () => {
    expect(problemDetails.appliesTo(judged())).toBe(false);
  });
});
