import {activateJobs} from './activateJobs.ts';
import {broadcastSignal} from './broadcastSignal.ts';
import {cancelProcessInstance} from './cancelProcessInstance.ts';
import {completeJob} from './completeJob.ts';
import {createDeployment} from './createDeployment.ts';
import {createProcessInstance} from './createProcessInstance.ts';
import {failJob} from './failJob.ts';
import {getProcessInstance} from './getProcessInstance.ts';
import {getTopology} from './getTopology.ts';
import {publishMessage} from './publishMessage.ts';
import {resolveIncident} from './resolveIncident.ts';
import type {Route} from './route.ts';
import {throwError} from './throwError.ts';

/** Every operation that the cluster serves. */
export const routes: readonly Route[] = [
  getTopology,
  createDeployment,
  createProcessInstance,
  getProcessInstance,
  cancelProcessInstance,
  activateJobs,
  completeJob,
  failJob,
  publishMessage,
  broadcastSignal,
  throwError,
  resolveIncident,
];
