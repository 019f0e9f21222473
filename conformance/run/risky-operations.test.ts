import {describe, expect, it} from 'vitest';
import type {RequestCase} from '../../lib/contract/cases/request-case.ts';
import type {HttpMethod, Operation} from '../../lib/contract/contract.ts';
import {notTried, RiskyPlaces, riskOf} from './risky-operations.ts';
import {mayWrite} from './sampled-operation.ts';

function operation(operationId: string, place: string, properties: readonly string[] = []) {
  const [method = '', path = ''] = place.split(' ');
  const schema = {
    oneOf: [{type: 'object', properties: Object.fromEntries(properties.map(each => [each, {}]))}],
  };
  return {
    operationId,
    method: method.toLowerCase() as HttpMethod,
    path,
    tags: [],
    parameters: [],
    requestBody: properties.length === 0 ? null : {content: {'application/json': schema}},
  } as unknown as Operation;
}

describe('riskOf', () => {
  it.each([
    ['cancelProcessInstancesBatchOperation', 'POST /process-instances/cancellation', ['filter']],
    ['unnamed-1', 'POST /process-instances/modification', ['moveInstructions']],
    ['deleteAll', 'DELETE /decision-instances', []],
    ['doSomethingNew', 'POST /jobs/reassignment', ['filter', 'to']],
    ['suspendBatchOperation', 'POST /batch-operations/{batchOperationKey}/suspension', []],
  ])('%s at %s acts on what a filter finds', (id, place, properties) => {
    expect(riskOf(operation(id, place, properties))).toMatch(/everything that a filter finds/);
  });

  it.each([
    ['pinClock', 'PUT /clock', /the clock/],
    ['resetClock', 'POST /clock/reset', /the clock/],
    ['createAdminUser', 'POST /setup/user', /users/],
    ['assignRoleToUser', 'PUT /roles/{roleId}/users/{username}', /users/],
    ['updateAuthorization', 'PUT /authorizations/{authorizationKey}', /users/],
    ['createGlobalClusterVariable', 'POST /cluster-variables/global', /settings/],
  ])('%s at %s is for all', (id, place, reason) => {
    expect(riskOf(operation(id, place))).toMatch(reason);
  });

  it.each([
    ['createProcessInstance', 'POST /process-instances', ['variables']],
    ['searchUsers', 'POST /users/search', ['filter']],
    ['getTenant', 'GET /tenants/{tenantId}', []],
    ['getStatistics', 'POST /process-definitions/statistics/messages', ['filter']],
    ['completeUserTask', 'POST /user-tasks/{userTaskKey}/completion', ['variables']],
    ['migrateProcessInstance', 'POST /process-instances/{processInstanceKey}/migration', ['x']],
    ['deleteResource', 'POST /resources/{resourceKey}/deletion', ['operationReference']],
  ])('%s at %s is sent', (id, place, properties) => {
    expect(riskOf(operation(id, place, properties))).toBeNull();
  });
});

/** How far a run reaches with a document of this title. */
function reach(title: string, operations: readonly Operation[] = [], more: object = {}) {
  const contract = {title, operations, basePath: '/v2'};
  return {contract, allowed: [] as readonly string[], allWrites: false, ...more};
}

it('is not tried unless it is named', () => {
  const pin = operation('pinClock', 'PUT /clock');
  expect(notTried(pin, reach('Camunda 8'))).toBe(
    'not tried: it sets the clock of the whole cluster (--allow pinClock)',
  );
  expect(notTried(pin, reach('Camunda 8', [], {allowed: ['pinClock']}))).toBeNull();
});

describe('of another API than Camunda’s', () => {
  it.each([
    ['addUser', 'POST /users'],
    ['putClock', 'PUT /clock'],
    ['cancelAll', 'POST /orders/cancellation'],
    ['createProcessInstance', 'PATCH /tenants/{id}'],
  ])('%s at %s is tried whatever its name is', (id, place) => {
    expect(notTried(operation(id, place, ['filter']), reach('Shop'))).toBeNull();
  });

  it('what removes is tried only where somebody says so', () => {
    const remove = operation('failJob', 'DELETE /orders/{id}');
    expect(notTried(remove, reach('Shop'))).toBe(
      'not tried: it may remove what the run did not create (--all-writes, or --allow failJob)',
    );
    expect(notTried(remove, reach('Shop', [], {allWrites: true}))).toBeNull();
    expect(notTried(remove, reach('Shop', [], {allowed: ['failJob']}))).toBeNull();
  });

  it.each([
    ['PUT /settings', 'auth-absent', 'refused', true],
    ['PATCH /settings', 'auth-invalid', 'refused', true],
    ['PUT /settings/{name}', 'auth-absent', 'refused', false],
    ['POST /orders', 'auth-absent', 'refused', false],
    ['PUT /settings', 'wrong-type', 'refused', false],
    ['POST /orders', 'valid', 'answered', true],
  ])('%s with a case %s that is %s may write: %s', (place, ofCase, kind, expected) => {
    const requestCase = {class: ofCase, expected: {kind}} as unknown as RequestCase;
    expect(mayWrite(operation('any', place), requestCase)).toBe(expected);
  });
});

describe('RiskyPlaces', () => {
  const operations = [
    operation('cancelAll', 'POST /process-instances/cancellation', ['filter']),
    operation('cancel', 'POST /process-instances/{processInstanceKey}/cancellation'),
  ];
  const places = new RiskyPlaces(reach('Camunda 8', operations));

  it.each([
    '/v2/process-instances/cancellation',
    '/v2/process-instances//cancellation',
    '/v2/process-instances/cancellation/?x=1',
  ])('knows %s', target => {
    expect(places.at({method: 'POST', target})).toMatch(/--allow cancelAll/);
  });

  it('leaves others alone', () => {
    const target = '/v2/process-instances/cancellation';
    expect(places.at({method: 'GET', target})).toBeNull();
    expect(places.at({method: 'POST', target: '/v2/process-instances/1/cancellation'})).toBeNull();
    const allowed = new RiskyPlaces(reach('Camunda 8', operations, {allowed: ['cancelAll']}));
    expect(allowed.at({method: 'POST', target})).toBeNull();
  });
});
