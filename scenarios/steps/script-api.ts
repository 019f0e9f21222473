/**
 * What scripts of a user's own build on, as `c8gauge/client`. It is bundled into the script by
 * `c8gauge load` and `c8gauge export`; Node by itself cannot import it, for the operations come from
 * the contract at that moment.
 */
export type {Answer, Call, Client} from '../../lib/client/client.ts';
export type {BackOff, BackOffName} from './back-off.ts';
export {backOffOfRun} from './back-off-of-run.ts';
export {connect, deploy} from './camunda.ts';
export {cancelInstances, createInstance, createPopulation, dueAtMs} from './instances.ts';
export {
  type ActivatedJob,
  type Activation,
  activateJobs,
  completeJob,
  drainJobs,
  failJob,
  throwJobError,
} from './jobs.ts';
export {reportDrained, reportInstances} from './ledger.ts';
export {type Model, modelInForce, type OwnOptions, optionsFor} from './options.ts';
export {type PayloadSize, payloadsOf} from './payloads.ts';
export type {ProcessTask, ProcessUse, ProcessWorker} from './process-use.ts';
export {type ProcessUsers, processUsers} from './process-users.ts';
export {modelOfRun, ofRun} from './run-names.ts';
export {type Item, keyOf, type Patience, searchItems, searchUntilFound} from './search.ts';
export {type WorkLoop, workOnce, workUntilIdle} from './work.ts';
