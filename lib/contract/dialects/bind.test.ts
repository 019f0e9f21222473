import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {type Translation, translateAnswer} from '../../core/translation.ts';
import type {Contract} from '../contract.ts';
import {loadContract} from '../load-contract.ts';
import {
  assertJudgeable,
  bindContract,
  contractToCall,
  inDialect,
  loadBoundContract,
} from './bind.ts';
import {
  DIALECTS,
  type DialectName,
  detectDialect,
  dialectNamed,
  dialectOfGateway,
  isBackpressure,
  OPERATIONS,
  type Place,
  placeOf,
} from './dialects.ts';

const LATER = fileURLToPath(new URL('./fixture/rest-api.yaml', import.meta.url));

/** A document that has these places, its path keys of a type. */
function documentOf(places: readonly Place[], keyType: string): Contract {
  const key = {name: 'jobKey', in: 'path', required: true, schema: {type: keyType}} as const;
  const operations = [...places, 'POST /jobs/{jobKey}/completion'].map((place, at) => {
    const [method = '', path = ''] = place.split(' ');
    return {
      operationId: `unnamed-${at}`,
      method: method.toLowerCase(),
      path,
      parameters: [key],
    };
  });
  return {file: 'x.yaml', title: 'X', operations} as unknown as Contract;
}

describe('the table of dialects', () => {
  it('starts from the operations of the contract', async () => {
    const {operations} = await loadContract();
    const places = Object.fromEntries(operations.map(each => [each.operationId, placeOf(each)]));
    expect(OPERATIONS).toEqual(places);
  });

  it('names only operations that exist', () => {
    for (const {operations, absent} of DIALECTS) {
      for (const id of [...Object.keys(operations), ...absent])
        expect(OPERATIONS).toHaveProperty(id);
    }
  });
});

describe('detectDialect', () => {
  it.each<[DialectName, string]>([
    ['8.6', 'integer'],
    ['8.6-camunda', 'integer'],
    ['8.7', 'string'],
    ['8.8', 'string'],
    ['8.9', 'string'],
  ])('knows %s by its shape', (name, keyType) => {
    const marks = dialectNamed(name).marks.map(each => each.replace('Key}', 'Id}') as Place);
    expect(detectDialect(documentOf(marks, keyType))?.name).toBe(name);
  });

  it('finds no dialect in the API of another product', () => {
    expect(detectDialect(documentOf(['GET /pets/{petKey}'], 'integer'))).toBeNull();
  });

  it('takes the default contract for 8.6', async () => {
    expect((await loadBoundContract()).dialect?.name).toBe('8.6');
  });
});

describe('dialectOfGateway', () => {
  it.each([
    ['8.6.4', '8.6'],
    ['8.8.0-alpha5', '8.8'],
    ['8.12.0', '8.9'],
    ['7.21.0', undefined],
    [null, undefined],
  ])('speaks with a gateway of %s as %s', (version, name) => {
    expect(dialectOfGateway(version)?.name).toBe(name);
  });
});

describe('isBackpressure', () => {
  const text = '{"title":"java.lang.RuntimeException","detail":"RESOURCE_EXHAUSTED"}';

  it.each<[DialectName | null, string, number, boolean]>([
    [null, 'completeJob', 429, true],
    [null, 'completeJob', 503, true],
    [null, 'activateJobs', 500, false],
    ['8.6', 'activateJobs', 500, false],
    ['8.6-camunda', 'activateJobs', 500, true],
    ['8.7', 'activateJobs', 500, true],
    ['8.8', 'activateJobs', 500, true],
    ['8.8', 'createProcessInstance', 500, false],
    ['8.9', 'activateJobs', 500, false],
  ])('of %s: %s refused with %i is: %s', (name, operationId, status, expected) => {
    const dialect = name && dialectNamed(name);
    expect(isBackpressure(dialect, operationId, {status, text})).toBe(expected);
    expect(isBackpressure(dialect, operationId, {status, text: ''})).toBe(status === 429);
  });
});

describe('bindContract', () => {
  it('finds our operations by id, by alias and, where they have no id, by place', async () => {
    const bound = await loadBoundContract(LATER);
    expect(bound.dialect?.name).toBe('8.8');
    const places = new Map(bound.operations.map(each => [each.operationId, placeOf(each)]));
    expect(places.get('cancelProcessInstance')).toBe(
      'POST /process-instances/{processInstanceKey}/cancellation',
    );
    expect(places.get('throwError')).toBe('POST /jobs/{jobKey}/error');
    expect(places.get('activateJobs')).toBe('POST /jobs/activation');
    expect(places.get('searchJobs')).toBe('POST /jobs/search');
    expect(bound.idOf('throwJobError')).toBe('throwError');
    expect(bound.idOf('searchJobs')).toBe('searchJobs');
  });

  it('maps statuses and translates operations', async () => {
    const bound = await loadBoundContract(LATER);
    expect(bound.statusOf('broadcastSignal', 204)).toBe(200);
    expect(bound.statusOf('broadcastSignal', 400)).toBe(400);
    expect(bound.translationOf('evaluateDecision')).toMatchObject({
      pathToBody: {decisionKey: 'decisionDefinitionKey'},
      keysAsText: true,
    });
    expect(bound.translationOf('searchJobs')).toBeNull();
  });

  it('reads the key of a job by both of the names that it had in 8.6', async () => {
    const bound = inDialect(await loadContract(), dialectNamed('8.6-camunda'));
    const translation = bound.translationOf('activateJobs') as Translation;
    for (const name of ['key', 'jobKey']) {
      const theirs = {
        jobs: [{[name]: 2n ** 53n, processDefinitionId: 'p', customHeaders: {key: 'k'}}],
      };
      const ours = {jobs: [{jobKey: 2n ** 53n, bpmnProcessId: 'p', customHeaders: {key: 'k'}}]};
      expect(translateAnswer(translation, theirs)).toEqual(ours);
    }
  });

  it('translates nothing where the dialect is the contract, or there is none', async () => {
    const ours = await loadBoundContract();
    for (const {operationId} of ours.operations) expect(ours.translationOf(operationId)).toBeNull();
    const other = bindContract(documentOf(['GET /pets'], 'integer'), null);
    expect(other.operations[0]?.operationId).toBe('unnamed-0');
    expect(other.translationOf('completeJob')).toBeNull();
    expect(other.statusOf('broadcastSignal', 204)).toBe(204);
  });
});

describe('assertJudgeable', () => {
  it('requires the document of every version but that of the default contract', () => {
    expect(() => assertJudgeable({dialect: '8.8'})).toThrow(/cannot be validated.*--contract/);
    expect(() => assertJudgeable({dialect: '8.8', file: LATER})).not.toThrow();
    expect(() => assertJudgeable({dialect: '8.6'})).not.toThrow();
    expect(() => assertJudgeable()).not.toThrow();
  });
});

describe('contractToCall', () => {
  it('has the operations of a dialect where they are served, without its document', async () => {
    const {operations} = await contractToCall({dialect: '8.8'});
    const ids = operations.map(each => each.operationId);
    expect(ids).not.toContain('searchDeployments');
    const cancel = operations.find(each => each.operationId === 'cancelProcessInstance');
    expect(cancel && placeOf(cancel)).toBe(
      'POST /process-instances/{processInstanceKey}/cancellation',
    );
  });
});
