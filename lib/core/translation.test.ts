import {describe, expect, it} from 'vitest';
import {type Translation, translateAnswer, translateRequest} from './translation.ts';

const LATER: Translation = {
  pathToBody: {decisionKey: 'decisionDefinitionKey'},
  request: {bpmnProcessId: 'processDefinitionId', searchAfter: 'after'},
  answer: {processDefinitionId: 'bpmnProcessId', endCursor: 'lastSortValues'},
  keysAsText: true,
};
const request = (body: unknown, path = {}) => translateRequest(LATER, {path, body});

describe('translateRequest', () => {
  it('renames properties wherever they stand, and what a sort names', () => {
    expect(
      request({
        filter: {bpmnProcessId: 'a', processInstanceKey: 9007199254740993n},
        sort: [{field: 'bpmnProcessId', order: 'ASC'}],
        page: {searchAfter: 'cursor'},
      }).body,
    ).toEqual({
      filter: {processDefinitionId: 'a', processInstanceKey: '9007199254740993'},
      sort: [{field: 'processDefinitionId', order: 'ASC'}],
      page: {after: 'cursor'},
    });
  });

  it('does not change data of the user', () => {
    const body = {variables: {bpmnProcessId: 1n, orderKey: 5n}, correlationKey: 7};
    expect(request(body).body).toEqual(body);
  });

  it('moves a path parameter into the body', () => {
    expect(request({variables: {}}, {decisionKey: 3n, other: 'b'})).toEqual({
      path: {other: 'b'},
      body: {decisionDefinitionKey: '3', variables: {}},
    });
    expect(request(undefined, {decisionKey: 3n}).body).toEqual({decisionDefinitionKey: '3'});
    expect(request(undefined)).toEqual({path: {}, body: undefined});
  });
});

describe('translateAnswer', () => {
  it('knows a key that is called just that', () => {
    const early: Translation = {...LATER, answer: {key: 'incidentKey'}};
    expect(translateAnswer(early, {items: [{key: '9007199254740993'}]})).toEqual({
      items: [{incidentKey: 9007199254740993n}],
    });
  });

  it('gives our names, and keys as bigint', () => {
    expect(
      translateAnswer(LATER, {
        items: [{processDefinitionId: 'a', jobKey: '9007199254740993', variables: {aKey: '5'}}],
        page: {totalItems: 1, endCursor: 'x'},
      }),
    ).toEqual({
      items: [{bpmnProcessId: 'a', jobKey: 9007199254740993n, variables: {aKey: '5'}}],
      page: {totalItems: 1, lastSortValues: 'x'},
    });
  });
});
