import {describe, expect, it} from 'vitest';
import type {Finding} from '../../lib/record/findings.ts';
import {markKnown} from './known.ts';

function finding(id: string, status: number, body: unknown): Finding {
  const response = {status, headers: {}, body: JSON.stringify(body)};
  return {id, waived: null, exchange: {response}} as unknown as Finding;
}

const EMPTY_ID = 'evaluateDecision/schema/valid:full#/failedDecisionDefinitionId';
const UNDECLARED = 'createProcessInstance/documented-status/valid:full';
const DOUBLES = 'createProcessInstance/invalid-refused/not-unique:tags';
const NULLED = 'evaluateDecision/invalid-refused/explicit-null:decisionDefinitionId';

const nothingFailed = {failedDecisionDefinitionId: '', failureMessage: ''};
const notFound = {
  title: 'NOT_FOUND',
  detail:
    "Command 'CREATE' rejected with code 'NOT_FOUND': Expected to find process definition with key '1', but none found",
};

const knownOf = (version: Parameters<typeof markKnown>[1], each: Finding) =>
  markKnown([each], version)[0]?.waived?.knownOf;

describe('what is known of a version', () => {
  it.each([
    [EMPTY_ID, 200, nothingFailed],
    [UNDECLARED, 404, notFound],
    [DOUBLES, 200, {tags: ['a']}],
    [NULLED, 200, {output: '1'}],
    ['searchProcessInstances/invalid-refused/not-unique:filter.$or.0.tags', 200, {items: []}],
  ])('is %s', (id, status, body) => {
    expect(knownOf('8.8', finding(id, status, body))).toBe('8.8');
  });

  it.each([
    ['an id that is none', EMPTY_ID, 200, {...nothingFailed, failedDecisionDefinitionId: ' '}],
    ['an id that is null', EMPTY_ID, 200, {...nothingFailed, failedDecisionDefinitionId: null}],
    ['no id of what failed', EMPTY_ID, 200, {...nothingFailed, failureMessage: 'no such variable'}],
    ['a 404 that says another thing', UNDECLARED, 404, {...notFound, detail: 'no such path'}],
    ['another status', UNDECLARED, 409, notFound],
    ['a tag that is there twice', DOUBLES, 200, {tags: ['a', 'a']}],
    ['a failure', NULLED, 500, {}],
    ['another place', 'evaluateDecision/schema/valid:full#/output', 200, nothingFailed],
    ['another operation', 'failJob/documented-status/valid:full', 404, notFound],
  ])('is not %s', (_, id, status, body) => {
    expect(knownOf('8.8', finding(id, status, body))).toBeUndefined();
  });

  it('is nothing of other versions, nor of a target that was not recognised', () => {
    const each = finding(EMPTY_ID, 200, nothingFailed);
    expect(knownOf('8.9', each)).toBeUndefined();
    expect(knownOf('8.7', finding(DOUBLES, 200, {tags: ['a']}))).toBeUndefined();
    expect(knownOf(null, each)).toBeUndefined();
  });

  it('leaves a waiver of the user alone', () => {
    const waived = {reason: 'mine', link: 'https://example.org'};
    const each = {...finding(EMPTY_ID, 200, nothingFailed), waived};
    expect(markKnown([each], '8.8')).toEqual([each]);
  });

  it('is nothing where the record has only a part of the answer', () => {
    const cut = finding(EMPTY_ID, 200, nothingFailed);
    const response = {status: 200, headers: {}, body: '{"failureMessage":"", …'};
    const exchange = {...cut.exchange, response};
    expect(knownOf('8.8', {...cut, exchange})).toBeUndefined();
  });
});
