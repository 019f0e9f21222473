/**
 * The finding by which each bug that was published is found, `operation/check/case` with `*` for any case: no other one would
 * tell the reader what is wrong.
 */
export const publishedKills: Readonly<Record<string, readonly string[]>> = {
  'activated-jobs-lost': ['activateJobs/lifecycle/each-once'],
  'activation-takes-unknown-properties': ['activateJobs/invalid-refused/unknown-property'],
  'back-off-never-ends': ['failJob/lifecycle/back-off-ends'],
  'back-off-of-unlocked-job-ignored': ['failJob/lifecycle/back-off-unlocked'],
  'before-gives-first-page': ['searchIncidents/page/after-ASC'],
  'cancelled-task-breaks-search': ['searchUserTasks/lifecycle/cancelled'],
  'definitions-total-is-page': ['searchProcessDefinitions/total/every-page'],
  'earlier-model-not-deployed-again': ['createDeployment/versions/reverted'],
  'filter-beside-another-ignored': ['searchProcessInstances/filter/version'],
  'first-sort-values-of-last': ['searchUserTasks/page/after-ASC'],
  'invalid-cursor-fails': ['searchProcessDefinitions/page/invalid-cursor'],
  'last-sort-values-without-key': ['searchProcessInstances/page/after-ASC'],
  'latest-definitions-total-is-page': ['searchProcessDefinitions/total/latest'],
  'message-lives-too-long': ['publishMessage/lifecycle/expired'],
  'negative-limit-accepted': ['searchDecisionDefinitions/page/negative'],
  'null-in-cursor-fails': ['searchUserTasks/page/nulls'],
  'output-without-id-fails': ['evaluateDecision/evaluation/without-ids'],
  'pressure-fails-activation': ['activateJobs/no-server-error/*'],
  'process-twice-in-a-deployment': ['createDeployment/lifecycle/process-twice'],
  'refused-deployment-partly-stored': ['createDeployment/lifecycle/atomic'],
  'resolved-error-without-job': ['resolveIncident/lifecycle/resolved'],
  'resolved-twice-disappears': ['resolveIncident/lifecycle/twice'],
  'searches-without-cursors': ['searchProcessInstances/page/after-ASC'],
  'signal-starts-in-every-partition': ['broadcastSignal/lifecycle/starts-one'],
  'task-filter-by-definition-refused': ['searchUserTasks/filter/processDefinitionKey'],
  'user-task-problem-is-json': ['assignUserTask/problem-details/unknown-key:userTaskKey'],
  'worker-name-required': ['activateJobs/documented-status/valid:minimal'],
};

/** Bugs that only show while others use the cluster: instances per second that are created beside the check. */
export const loadsBeside: Readonly<Record<string, number>> = {'pressure-fails-activation': 100};
