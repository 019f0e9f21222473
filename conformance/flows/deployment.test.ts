import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const DEPLOYMENT =
  'https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/deploy-resources/';

describeFlow('deployment', (stage, behaviour) => {
  behaviour(
    'a changed model becomes the next version, which new instances take',
    {operation: 'createDeployment', check: 'versions', case: 'changed', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      await stage.succeed('createDeployment', multipartDraft(serviceTaskModel(processId, 'one')));
      await probe.call('createDeployment', multipartDraft(serviceTaskModel(processId, 'two')));
      const created = await probe.call(
        'createProcessInstance',
        jsonDraft({bpmnProcessId: processId}),
      );
      const {version} = answerObject(created);
      probe.expect(version === 2, `expected version 2, got ${String(version)}`);
    },
  );

  behaviour(
    'the same model again keeps its version and key',
    {operation: 'createDeployment', check: 'versions', case: 'unchanged', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      const draft = multipartDraft(serviceTaskModel(processId, 'one'));
      await stage.succeed('createDeployment', draft);
      const before = await stage.createInstance(processId);
      await probe.call('createDeployment', draft);
      const after = answerObject(
        await probe.call('createProcessInstance', jsonDraft({bpmnProcessId: processId})),
      );
      const [expected, received] = [before, after].map(
        each => `version ${String(each.version)} of ${keyText(each, 'processDefinitionKey')}`,
      );
      probe.expect(expected === received, `expected ${expected}, got ${received}`);
    },
  );

  behaviour(
    'an earlier version can still be asked for',
    {operation: 'createProcessInstance', check: 'versions', case: 'earlier', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      await stage.succeed('createDeployment', multipartDraft(serviceTaskModel(processId, 'one')));
      await stage.succeed('createDeployment', multipartDraft(serviceTaskModel(processId, 'two')));
      const body = {bpmnProcessId: processId, version: 1};
      const {version} = answerObject(await probe.call('createProcessInstance', jsonDraft(body)));
      probe.expect(version === 1, `expected version 1, got ${String(version)}`);
    },
  );

  behaviour(
    'a deployment with one bad resource deploys none of them',
    {operation: 'createDeployment', check: 'lifecycle', case: 'atomic', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      const good = serviceTaskModel(processId, 'one');
      const bad = {...good, fileName: 'bad.bpmn', content: new TextEncoder().encode('<bpmn')};
      probe.expectStatus(await probe.call('createDeployment', multipartDraft(good, bad)), 400);
      const status = await stage.statusOf(
        'createProcessInstance',
        jsonDraft({bpmnProcessId: processId}),
      );
      probe.expect(status === 404, `expected the good resource to be left out, got ${status}`);
    },
  );

  behaviour(
    'a model that was there before the latest becomes a version again',
    {operation: 'createDeployment', check: 'versions', case: 'reverted', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      for (const type of ['one', 'two', 'one']) {
        const model = multipartDraft(serviceTaskModel(processId, type));
        probe.expectStatus(await probe.call('createDeployment', model), 200);
      }
      const draft = jsonDraft({bpmnProcessId: processId});
      const {version} = answerObject(await probe.call('createProcessInstance', draft));
      probe.expect(version === 3, `expected version 3, got ${String(version)}`);
    },
  );

  behaviour(
    'a deployment with one process in two resources is refused',
    {operation: 'createDeployment', check: 'lifecycle', case: 'process-twice', source: DEPLOYMENT},
    async probe => {
      const processId = stage.uniqueName('process');
      const first = serviceTaskModel(processId, 'one');
      const second = {...serviceTaskModel(processId, 'two'), fileName: 'second.bpmn'};
      probe.expectStatus(await probe.call('createDeployment', multipartDraft(first, second)), 400);
    },
  );
});
