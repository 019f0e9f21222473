import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {routes} from './routes/routes.ts';
import {type TestCluster, testCluster} from './testing.ts';

const KEY = '2251799813685249';

let test: TestCluster;
beforeAll(() => {
  test = testCluster();
});
afterAll(() => test.close());

const withBody = routes.filter(each => each.properties !== undefined);

// https://github.com/camunda/camunda/pull/37895
describe('a property that the operation does not know', () => {
  it('is checked wherever a JSON body is read', () => {
    expect(withBody.map(each => each.operationId).sort()).toEqual([
      ...['activateJobs', 'assignUserTask', 'broadcastSignal', 'completeJob', 'completeUserTask'],
      ...['createProcessInstance', 'evaluateDecision', 'failJob', 'publishMessage'],
      ...['searchDecisionDefinitions', 'searchDeployments', 'searchIncidents'],
      ...['searchProcessDefinitions', 'searchProcessInstances', 'searchUserTasks', 'throwError'],
    ]);
  });

  it.each(withBody.map(each => [each.operationId, each] as const))(
    'is refused by %s, whatever else is wrong',
    async (_, {method, path}) => {
      const target = path.replace(/:\w+/, KEY);
      const {status, body} = await test.request(method, target, {colour: 'blue'});
      expect(status).toBe(400);
      expect(body).toMatchObject({
        title: 'Bad Request',
        detail: 'Request property [colour] cannot be parsed',
      });
    },
  );

  it.each(['__proto__', 'constructor', ''])('is refused by any name: %j', async name => {
    const text = `{${JSON.stringify(name)}:1}`;
    expect((await test.raw('POST', `/jobs/${KEY}/completion`, text)).status).toBe(400);
  });

  it('may have any name in a free-form object', async () => {
    const variables = {variables: {colour: 'blue'}};
    expect((await test.post(`/jobs/${KEY}/completion`, variables)).status).toBe(404);
  });
});
