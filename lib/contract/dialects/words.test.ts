import {describe, expect, it} from 'vitest';
import type {JsonSchema} from '../contract.ts';
import {objectShape} from '../schema-shape.ts';
import {judgedContract} from './words.ts';

async function inWords(words: '8.6-camunda' | '8.7') {
  const contract = await judgedContract(undefined, undefined, words);
  const operation = (id: string) => {
    const found = contract.operations.find(each => each.operationId === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const namesOf = (schema: unknown) => Object.keys(objectShape(schema as JsonSchema).properties);
  return {contract, operation, namesOf};
}

describe('judgedContract', () => {
  it('has the names of the product, in requests and answers, where the contract has its own', async () => {
    const {contract, namesOf, operation} = await inWords('8.6-camunda');
    const {requestBody, responses, path} = operation('createProcessInstance');
    expect(path).toBe('/process-instances');
    expect(namesOf(requestBody?.content['application/json'])).toEqual(
      expect.arrayContaining(['processDefinitionId', 'processDefinitionVersion', 'variables']),
    );
    expect(namesOf(responses['200']?.content['application/json'])).not.toContain('bpmnProcessId');
    expect(contract.translationOf('createProcessInstance')).toMatchObject({
      request: {bpmnProcessId: 'processDefinitionId'},
    });
    expect(contract.dialect?.name).toBe('8.6');
  });

  it('leaves the key of a job, which is jobKey in all but the first patches', async () => {
    const {namesOf, operation} = await inWords('8.6-camunda');
    const answer = objectShape(
      operation('activateJobs').responses['200']?.content['application/json'] as JsonSchema,
    );
    const {items} = answer.properties['jobs'] as {items: JsonSchema};
    expect(namesOf(items)).toEqual(expect.arrayContaining(['jobKey', 'processDefinitionId']));
  });

  it('has keys as text where the product has, and nowhere else', async () => {
    const keyOf = async (words: '8.6-camunda' | '8.7') => {
      const {operation} = await inWords(words);
      const answer = operation('createProcessInstance').responses['200']?.content;
      return objectShape(answer?.['application/json'] as JsonSchema).properties[
        'processInstanceKey'
      ];
    };
    expect(await keyOf('8.7')).toEqual({type: 'string', pattern: '^-?[0-9]+$'});
    expect(await keyOf('8.6-camunda')).toMatchObject({type: 'integer'});
  });

  it('is the contract itself where no words are asked for', async () => {
    const contract = await judgedContract(undefined, undefined, null);
    expect(contract.translationOf('createProcessInstance')).toBeNull();
  });
});
