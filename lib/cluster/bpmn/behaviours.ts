import type {Behaviour} from './behaviour.ts';
import {exclusiveGateway} from './elements/exclusive-gateway.ts';
import {jobTask} from './elements/job-task.ts';
import {pass} from './elements/pass.ts';
import {scope} from './elements/scope.ts';
import type {NodeKind} from './model.ts';

/** The behaviour of every kind of node. */
export const behaviours: Readonly<Record<NodeKind, Behaviour>> = {
  process: scope,
  subProcess: scope,
  eventSubProcess: scope,
  callActivity: pass,
  startEvent: pass,
  catchEvent: pass,
  throwEvent: jobTask,
  boundaryEvent: pass,
  endEvent: jobTask,
  jobTask,
  userTask: pass,
  receiveTask: pass,
  businessRuleTask: jobTask,
  scriptTask: jobTask,
  passTask: pass,
  exclusiveGateway,
  parallelGateway: pass,
  inclusiveGateway: pass,
  eventBasedGateway: pass,
};
