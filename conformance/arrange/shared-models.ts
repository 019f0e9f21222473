import type {MultipartFile} from '../../lib/contract/cases/request-case.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {
  errorModel,
  messageModel,
  serviceTaskModel,
  signalModel,
  twoTasksModel,
  userTaskModel,
  userThenServiceModel,
} from './models.ts';

/** The processes that a run deploys once, however many cases need them. */
export type SharedName =
  | 'creation'
  | 'service'
  | 'two-tasks'
  | 'user-task'
  | 'user-tasks-found'
  | 'user-then-service'
  | 'message'
  | 'signal';

/** A shared process, and the variables that an instance of one case is started with. */
export interface SharedProcess {
  readonly processId: string;
  readonly variables: Readonly<Record<string, JsonValue>>;
}

interface SharedModel {
  /** The variables that stand in the model as expressions, each of its own value in every case. */
  readonly variables: readonly string[];
  model(processId: string): MultipartFile;
}

/**
 * A definition stays on the cluster where nothing deletes it, so there are few. Job types, messages and
 * signals are expressions: what one case starts is told from what another does by its variables.
 */
export const sharedModels: Readonly<Record<SharedName, SharedModel>> = {
  // Its job type is fixed: the smallest request that creates an instance has no variables.
  creation: {variables: [], model: id => serviceTaskModel(id, `${id}-job`)},
  service: {
    variables: ['c8gaugeJob', 'c8gaugeHandler'],
    model: id => errorModel(id, '=c8gaugeJob', 'refused', '=c8gaugeHandler'),
  },
  'two-tasks': {
    variables: ['c8gaugeJob', 'c8gaugeNext'],
    model: id => twoTasksModel(id, '=c8gaugeJob', '=c8gaugeNext'),
  },
  'user-task': {variables: [], model: userTaskModel},
  // Searched by its process, so nothing else may start it.
  'user-tasks-found': {variables: [], model: userTaskModel},
  'user-then-service': {
    variables: ['c8gaugeNext'],
    model: id => userThenServiceModel(id, '=c8gaugeNext'),
  },
  message: {
    variables: ['c8gaugeMessage', 'c8gaugeJob'],
    model: id => messageModel(id, '=c8gaugeMessage', '=c8gaugeJob'),
  },
  signal: {
    variables: ['c8gaugeSignal', 'c8gaugeJob'],
    model: id => signalModel(id, '=c8gaugeSignal', '=c8gaugeJob'),
  },
};
