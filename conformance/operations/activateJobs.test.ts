import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';
import {LostJobError} from '../run/lost-jobs.ts';

describeOperation('activateJobs', {
  arrange: stage => {
    // Where the credentials may see no job, each request would wait for one.
    const asked = stage.once(async () => {
      try {
        await stage.activatedJob(await stage.service());
      } catch (thrown) {
        if (!(thrown instanceof LostJobError)) throw thrown;
      }
    });
    return async () => {
      await asked();
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
