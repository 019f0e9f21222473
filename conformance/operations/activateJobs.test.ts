import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';
import {ArrangementError} from '../run/target.ts';

describeOperation('activateJobs', {
  arrange: stage => {
    // Where the credentials may see no job, each request would wait for one. All else the cases judge.
    const asked = stage.once(async () => {
      await stage.activatedJob(await stage.service()).catch(() => undefined);
      return stage.target.causes.refusalOf('activateJobs');
    });
    return async () => {
      const refusal = await asked();
      if (refusal !== null) throw new ArrangementError(refusal);
      const service = await stage.service();
      const {processId, jobType} = service;
      const variables = {...service.variables, colour: 'blue', size: 3};
      const instance = await stage.createInstance(service, variables);
      const required = {type: jobType, timeout: 600_000, maxJobsToActivate: 5};
      return {
        minimal: jsonDraft(required),
        full: jsonDraft({
          ...required,
          worker: 'c8gauge',
          fetchVariable: Object.keys(variables),
          tenantIds: ['<default>'],
        }),
        known: {
          processInstanceKey: instance.processInstanceKey ?? null,
          processDefinitionKey: instance.processDefinitionKey ?? null,
          bpmnProcessId: processId,
          elementId: 'task',
          customHeaders: {colour: 'blue'},
          retries: 3,
          variables,
          tenantId: '<default>',
        },
      };
    };
  },
});
