import {activateJobs} from './activateJobs.ts';
import {assignUserTask} from './assignUserTask.ts';
import {broadcastSignal} from './broadcastSignal.ts';
import {cancelProcessInstance} from './cancelProcessInstance.ts';
import {completeJob} from './completeJob.ts';
import {completeUserTask} from './completeUserTask.ts';
import {createDeployment} from './createDeployment.ts';
import {createProcessInstance} from './createProcessInstance.ts';
import {evaluateDecision} from './evaluateDecision.ts';
import {failJob} from './failJob.ts';
import {getProcessDefinition} from './getProcessDefinition.ts';
import {getProcessDefinitionXml} from './getProcessDefinitionXml.ts';
import {getProcessInstance} from './getProcessInstance.ts';
import {getTopology} from './getTopology.ts';
import {publishMessage} from './publishMessage.ts';
import {resolveIncident} from './resolveIncident.ts';
import type {Route} from './route.ts';
import {searchDecisionDefinitions} from './searchDecisionDefinitions.ts';
import {searchDeployments} from './searchDeployments.ts';
import {searchIncidents} from './searchIncidents.ts';
import {searchProcessDefinitions} from './searchProcessDefinitions.ts';
import {searchProcessInstances} from './searchProcessInstances.ts';
import {searchUserTasks} from './searchUserTasks.ts';
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
  searchProcessDefinitions,
  getProcessDefinition,
  getProcessDefinitionXml,
  searchProcessInstances,
  searchDeployments,
  searchDecisionDefinitions,
  evaluateDecision,
  searchUserTasks,
  assignUserTask,
  completeUserTask,
  searchIncidents,
];
