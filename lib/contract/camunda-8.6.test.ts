import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {DEFAULT_CONTRACT_FILE, loadContract} from './load-contract.ts';

/** The document as its user handed it over: every word, its line breaks lost. */
const FLAT_FILE = new URL('./camunda-8.6-openapi.flat.txt', import.meta.url);

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the Camunda 8.6 contract', () => {
  it("is its user's document, verbatim", async () => {
    const yaml = await readFile(DEFAULT_CONTRACT_FILE, 'utf8');
    const withoutComments = yaml.replace(/^\s*#.*$/gm, '');
    expect(collapse(withoutComments)).toBe(collapse(await readFile(FLAT_FILE, 'utf8')));
  });

  it('has 23 operations', async () => {
    const contract = await loadContract();
    expect(contract.operations.map(each => each.operationId)).toEqual([
      'getTopology',
      'searchProcessDefinitions',
      'getProcessDefinition',
      'getProcessDefinitionXml',
      'createProcessInstance',
      'searchProcessInstances',
      'getProcessInstance',
      'cancelProcessInstance',
      'activateJobs',
      'completeJob',
      'failJob',
      'throwError',
      'createDeployment',
      'searchDeployments',
      'searchDecisionDefinitions',
      'evaluateDecision',
      'searchUserTasks',
      'assignUserTask',
      'completeUserTask',
      'publishMessage',
      'broadcastSignal',
      'searchIncidents',
      'resolveIncident',
    ]);
  });

  it('puts nested schemas where the product has them', async () => {
    const {operations} = await loadContract();
    const topology = operations.find(each => each.operationId === 'getTopology');
    expect(topology?.responses['200']?.content['application/json']).toMatchObject({
      properties: {
        brokers: {items: {properties: {nodeId: {type: 'integer'}, partitions: {type: 'array'}}}},
        clusterSize: {type: 'integer'},
      },
    });
    const search = operations.find(each => each.operationId === 'searchIncidents');
    expect(search?.requestBody?.content['application/json']).toMatchObject({
      properties: {
        sort: {items: {properties: {order: {enum: ['ASC', 'DESC']}}}},
        page: {properties: {searchAfter: {type: 'array', items: {}}}},
      },
    });
  });

  it('keeps the base path of the server template and secures every operation', async () => {
    const contract = await loadContract();
    expect(contract.basePath).toBe('/v2');
    expect(contract.operations.every(each => each.secured)).toBe(true);
  });
});
