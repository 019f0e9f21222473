import {jsonDraft} from '../arrange/drafts.ts';
import {describeFlow} from '../run/describe-flow.ts';

const MESSAGES = 'https://docs.camunda.io/docs/components/concepts/messages/';

describeFlow('messages', (stage, behaviour) => {
  const waiting = async () => {
    const process = await stage.shared('message');
    const {c8gaugeJob, c8gaugeMessage} = process.variables;
    return {process, jobType: String(c8gaugeJob), name: String(c8gaugeMessage)};
  };
  const about = (name: string) => ({
    operation: 'publishMessage',
    check: 'lifecycle',
    case: name,
    source: MESSAGES,
  });

  behaviour('reaches the instance that waits for it', about('correlated'), async probe => {
    const {jobType, name, process} = await waiting();
    await stage.createInstance(process, {order: 'a', size: 1});
    await stage.createInstance(process, {order: 'b', size: 2});
    const message = {name, correlationKey: 'b', variables: {paid: true}};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    const jobs = await stage.activate(jobType);
    const [variables] = jobs.map(each => JSON.stringify(each.variables));
    probe.expect(jobs.length === 1, `expected one instance to go on, got ${jobs.length}`);
    const isRight = variables?.includes('"size":2') && variables.includes('"paid":true');
    probe.expect(isRight === true, `expected size 2 and paid true, got ${variables ?? 'nothing'}`);
  });

  behaviour('waits for an instance while it lives', about('buffered'), async probe => {
    const {jobType, name, process} = await waiting();
    const message = {name, correlationKey: 'a', timeToLive: 600_000};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    await stage.createInstance(process, {order: 'a'});
    const jobs = await stage.activate(jobType);
    probe.expect(jobs.length === 1, `expected the message to be buffered, got ${jobs.length} jobs`);
  });

  behaviour('is gone when it lives for no time', about('not-buffered'), async probe => {
    const {jobType, name, process} = await waiting();
    const message = {name, correlationKey: 'a', timeToLive: 0};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    await stage.createInstance(process, {order: 'a'});
    const jobs = await stage.activate(jobType);
    probe.expect(jobs.length === 0, `expected no buffer without time to live, got a job`);
  });

  behaviour('is gone when its time is over', about('expired'), async probe => {
    const {jobType, name, process} = await waiting();
    const message = {name, correlationKey: 'a', timeToLive: 1};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    await stage.pause(EXPIRY_MS);
    await stage.createInstance(process, {order: 'a'});
    const jobs = await stage.activate(jobType);
    probe.expect(jobs.length === 0, `expected the message to have expired, got a job`);
  });

  behaviour('is refused twice while it is buffered', about('deduplicated'), async probe => {
    const {name} = await waiting();
    const message = {name, correlationKey: 'a', messageId: 'one', timeToLive: 600_000};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 409);
    const other = {...message, messageId: 'two'};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(other)), 200);
  });

  behaviour('correlates once', about('once'), async probe => {
    const {jobType, name, process} = await waiting();
    await stage.createInstance(process, {order: 'a'});
    await stage.createInstance(process, {order: 'a'});
    const message = {name, correlationKey: 'a'};
    probe.expectStatus(await probe.call('publishMessage', jsonDraft(message)), 200);
    const jobs = await stage.activate(jobType);
    // Different instances of one process may each get it only if they are of different processes.
    probe.expect(jobs.length === 1, `expected one instance to go on, got ${jobs.length}`);
  });
});

/** More than the message lives; servers expire messages in intervals. */
const EXPIRY_MS = 50;
