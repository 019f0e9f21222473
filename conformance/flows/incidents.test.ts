import {bareDraft, jsonDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const INCIDENTS = 'https://docs.camunda.io/docs/components/concepts/incidents/';
const ERRORS = 'https://docs.camunda.io/docs/components/modeler/bpmn/error-events/';

describeFlow('incidents', (stage, behaviour) => {
  behaviour(
    'a failure without retries raises an incident that tells why',
    {operation: 'failJob', check: 'lifecycle', case: 'incident', source: INCIDENTS},
    async probe => {
      const {job} = await stage.activatedJob(await stage.service());
      const draft = jsonDraft(
        {retries: 0, errorMessage: 'out of paper'},
        {jobKey: keyText(job, 'jobKey')},
      );
      probe.expectStatus(await probe.call('failJob', draft), 204);
      const {processInstanceKey = null} = job;
      const [incident] = await stage.found('searchIncidents', {processInstanceKey});
      const message = String(incident?.errorMessage);
      probe.expect(message === 'out of paper', `expected 'out of paper', got '${message}'`);
    },
  );

  behaviour(
    'a failure with a retry left raises none',
    {operation: 'failJob', check: 'lifecycle', case: 'no-incident', source: INCIDENTS},
    async probe => {
      const {job} = await stage.activatedJob(await stage.service());
      const draft = jsonDraft({retries: 1}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('failJob', draft), 204);
      const {processInstanceKey = null} = job;
      const search = jsonDraft({filter: {processInstanceKey}});
      const {items} = await stage.succeed('searchIncidents', search);
      const count = Array.isArray(items) ? items.length : -1;
      probe.expect(count === 0, `expected no incident, got ${count}`);
    },
  );

  behaviour(
    'resolving an incident makes its job available again',
    {operation: 'resolveIncident', check: 'lifecycle', case: 'resolved', source: INCIDENTS},
    async probe => {
      const service = await stage.service();
      // Of a job without retries the product does not resolve it: https://github.com/camunda/camunda/issues/16484
      const {incidentKey} = await stage.uncaughtError(service);
      const draft = bareDraft({incidentKey});
      probe.expectStatus(await probe.call('resolveIncident', draft), 204);
      const jobs = await stage.activate(service.jobType);
      probe.expect(jobs.length === 1, `expected the job again, got ${jobs.length}`);
      probe.expectStatus(await probe.call('resolveIncident', draft), 404);
    },
  );

  behaviour(
    'an incident is found after it was resolved, also when that was tried again',
    {operation: 'resolveIncident', check: 'lifecycle', case: 'twice', source: INCIDENTS},
    async probe => {
      const {incidentKey} = await stage.uncaughtError(await stage.service());
      const draft = bareDraft({incidentKey});
      probe.expectStatus(await probe.call('resolveIncident', draft), 204);
      probe.expectStatus(await probe.call('resolveIncident', draft), 404);
      // It was found before, so it need not be waited for.
      const search = jsonDraft({filter: {incidentKey: BigInt(incidentKey)}});
      const {items} = answerObject(await probe.call('searchIncidents', search));
      const count = Array.isArray(items) ? items.length : 0;
      probe.expect(count === 1, `expected the incident, got ${count} of them`);
    },
  );

  behaviour(
    'an error goes to the boundary event that catches it',
    {operation: 'throwError', check: 'lifecycle', case: 'boundary', source: ERRORS},
    async probe => {
      const {handler, job} = await serviceJob();
      const draft = jsonDraft({errorCode: 'refused'}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('throwError', draft), 204);
      const jobs = await stage.activate(handler);
      probe.expect(jobs.length === 1, `expected the handler's job, got ${jobs.length}`);
      probe.expectStatus(await probe.call('throwError', draft), 404);
    },
  );

  behaviour(
    'an error that nobody catches raises an incident',
    {operation: 'throwError', check: 'lifecycle', case: 'uncaught', source: ERRORS},
    async probe => {
      const {handler, job} = await serviceJob();
      const draft = jsonDraft({errorCode: 'another'}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('throwError', draft), 204);
      const {processInstanceKey = null} = job;
      const incidents = await stage.found('searchIncidents', {processInstanceKey});
      const jobs = await stage.activate(handler);
      probe.expect(incidents.length === 1, `expected one incident, got ${incidents.length}`);
      probe.expect(jobs.length === 0, `expected the handler to stay out, got ${jobs.length} jobs`);
    },
  );

  behaviour(
    'the job of an error that nobody caught is gone with its instance',
    {operation: 'throwError', check: 'lifecycle', case: 'cancelled', source: ERRORS},
    async probe => {
      const service = await stage.service();
      const {instance, job} = await stage.activatedJob(service);
      const draft = jsonDraft({errorCode: 'another'}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('throwError', draft), 204);
      const {processInstanceKey = null} = instance;
      await stage.succeed(
        'cancelProcessInstance',
        bareDraft({processInstanceKey: String(processInstanceKey)}),
      );
      const jobs = await stage.probeJobs(probe, {type: service.jobType});
      probe.expect(
        jobs.length === 0,
        `expected no job of a cancelled instance, got ${jobs.length}`,
      );
    },
  );

  async function serviceJob() {
    const service = await stage.service();
    return {handler: service.handler, ...(await stage.activatedJob(service))};
  }
});
