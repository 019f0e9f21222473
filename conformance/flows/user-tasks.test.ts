import {bareDraft, jsonDraft} from '../arrange/drafts.ts';
import {type JsonObject, keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const USER_TASKS = 'https://docs.camunda.io/docs/components/modeler/bpmn/user-tasks/';

describeFlow('user tasks', (stage, behaviour) => {
  const about = (operation: string, name: string) => ({
    operation,
    check: 'lifecycle',
    case: name,
    source: USER_TASKS,
  });

  behaviour('shows who has it', about('assignUserTask', 'assigned'), async probe => {
    const {instance, userTaskKey} = await stage.userTask(await stage.userTaskProcess());
    const assignment = jsonDraft({assignee: 'ada'}, {userTaskKey});
    probe.expectStatus(await probe.call('assignUserTask', assignment), 204);
    const {processInstanceKey = null} = instance;
    const [task] = await stage.eventually(
      () => stage.found('searchUserTasks', {processInstanceKey}),
      ([found]) => found?.assignee === 'ada',
    );
    probe.expect(task?.assignee === 'ada', `expected ada, got ${String(task?.assignee)}`);
  });

  behaviour('cannot be claimed by two', about('assignUserTask', 'claimed'), async probe => {
    const {userTaskKey} = await stage.userTask(await stage.userTaskProcess());
    const claim = (assignee: string) => jsonDraft({assignee, allowOverride: false}, {userTaskKey});
    probe.expectStatus(await probe.call('assignUserTask', claim('ada')), 204);
    probe.expectStatus(await probe.call('assignUserTask', claim('grace')), 409);
  });

  behaviour('can be given to another', about('assignUserTask', 'override'), async probe => {
    const {userTaskKey} = await stage.userTask(await stage.userTaskProcess());
    for (const assignee of ['ada', 'grace']) {
      const assignment = jsonDraft({assignee, allowOverride: true}, {userTaskKey});
      probe.expectStatus(await probe.call('assignUserTask', assignment), 204);
    }
  });

  behaviour('is completed once', about('completeUserTask', 'completed'), async probe => {
    const {userTaskKey, instance} = await stage.userTask(await stage.userTaskProcess());
    const draft = jsonDraft({variables: {approved: true}}, {userTaskKey});
    probe.expectStatus(await probe.call('completeUserTask', draft), 204);
    probe.expectStatus(await probe.call('completeUserTask', draft), 404);
    const processInstanceKey = keyText(instance, 'processInstanceKey');
    const status = await stage.statusOf('cancelProcessInstance', {
      ...draft,
      pathParameters: {processInstanceKey},
      body: {kind: 'none'},
    });
    probe.expect(status === 404, `expected the instance to have ended, cancelling got ${status}`);
  });

  behaviour(
    'is found when its instance was cancelled, and stops nobody from finding others',
    about('searchUserTasks', 'cancelled'),
    async probe => {
      const {instance, userTaskKey} = await stage.userTask(await stage.userTaskProcess());
      const processInstanceKey = keyText(instance, 'processInstanceKey');
      await stage.succeed('cancelProcessInstance', bareDraft({processInstanceKey}));
      const filter = {processInstanceKey: BigInt(processInstanceKey)};
      const [task] = await stage.eventually(
        async () => {
          const exchange = await probe.call('searchUserTasks', jsonDraft({filter}));
          probe.expectStatus(exchange, 200);
          const {items} = answerObject(exchange);
          return Array.isArray(items) ? (items as JsonObject[]) : [];
        },
        ([found]) => found?.state !== 'CREATED',
      );
      const key = keyText(task ?? {}, 'userTaskKey');
      probe.expect(key === userTaskKey, `expected task ${userTaskKey}, got ${key || 'none'}`);
      probe.expect(task?.state !== 'CREATED', 'expected a task that is not open, got CREATED');
    },
  );
});
