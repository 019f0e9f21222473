import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {signalStartModel} from '../arrange/models.ts';
import {describeFlow} from '../run/describe-flow.ts';

const SIGNALS = 'https://docs.camunda.io/docs/components/concepts/signals/';

describeFlow('signals', (stage, behaviour) => {
  const waiting = async () => {
    const process = await stage.shared('signal');
    const {c8gaugeJob, c8gaugeSignal} = process.variables;
    return {process, jobType: String(c8gaugeJob), signalName: String(c8gaugeSignal)};
  };

  behaviour(
    'a signal reaches every instance that waits, and its variables with it',
    {operation: 'broadcastSignal', check: 'lifecycle', case: 'to-many', source: SIGNALS},
    async probe => {
      const {jobType, process, signalName} = await waiting();
      for (let count = 0; count < 3; count += 1) await stage.createInstance(process);
      const signal = jsonDraft({signalName, variables: {level: 3}});
      probe.expectStatus(await probe.call('broadcastSignal', signal), 204);
      const jobs = await stage.activate(jobType);
      probe.expect(jobs.length === 3, `expected 3 instances to go on, got ${jobs.length}`);
      const levels = jobs.map(each => JSON.stringify(each.variables));
      const haveLevel = levels.every(each => each.includes('"level":3'));
      probe.expect(haveLevel, `expected level 3 in each, got ${levels.join(', ')}`);
    },
  );

  behaviour(
    'a signal is not kept for those who come later',
    {operation: 'broadcastSignal', check: 'lifecycle', case: 'not-kept', source: SIGNALS},
    async probe => {
      const {jobType, process, signalName} = await waiting();
      probe.expectStatus(await probe.call('broadcastSignal', jsonDraft({signalName})), 204);
      await stage.createInstance(process);
      const jobs = await stage.activate(jobType);
      probe.expect(jobs.length === 0, `expected the instance to wait, got ${jobs.length} jobs`);
    },
  );

  behaviour(
    'a signal starts one instance of a process that it starts',
    {operation: 'broadcastSignal', check: 'lifecycle', case: 'starts-one', source: SIGNALS},
    async probe => {
      const [signalName, jobType] = [stage.uniqueName('signal'), stage.uniqueName('job')];
      const model = signalStartModel(stage.uniqueName('process'), signalName, jobType);
      await stage.succeed('createDeployment', multipartDraft(model));
      probe.expectStatus(await probe.call('broadcastSignal', jsonDraft({signalName})), 204);
      const jobs = await stage.eventually(
        () => stage.activate(jobType),
        found => found.length > 0,
        // What is waited for is the start, not a search.
        false,
      );
      const more = await stage.activate(jobType);
      const count = jobs.length + more.length;
      probe.expect(count === 1, `expected one instance to start, got ${count} jobs`);
    },
  );
});
