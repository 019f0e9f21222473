import {jsonDraft} from '../arrange/drafts.ts';
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
});
