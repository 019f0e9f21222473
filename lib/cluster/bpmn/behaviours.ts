import type {Behaviour} from '../runtime.ts';
import {businessRuleTask} from './elements/business-rule-task.ts';
import {callActivity} from './elements/call-activity.ts';
import {catchEvent} from './elements/catch-event.ts';
import {endEvent} from './elements/end-event.ts';
import {eventBasedGateway} from './elements/event-based-gateway.ts';
import {exclusiveGateway} from './elements/exclusive-gateway.ts';
import {inclusiveGateway} from './elements/inclusive-gateway.ts';
import {jobTask} from './elements/job-task.ts';
import {loopBody} from './elements/loop-body.ts';
import {pass} from './elements/pass.ts';
import {scope} from './elements/scope.ts';
import {scriptTask} from './elements/script-task.ts';
import {throwEvent} from './elements/throw-event.ts';
import {userTask} from './elements/user-task.ts';
import type {NodeKind} from './model.ts';

/** The behaviour of every kind of node, and of the body of a multi-instance. */
export const behaviours: Readonly<Record<NodeKind | 'loopBody', Behaviour>> = {
  process: scope,
  subProcess: scope,
  eventSubProcess: scope,
  callActivity,
  startEvent: pass,
  catchEvent,
  throwEvent,
  boundaryEvent: pass,
  endEvent,
  jobTask,
  userTask,
  receiveTask: catchEvent,
  businessRuleTask,
  scriptTask,
  passTask: pass,
  exclusiveGateway,
  parallelGateway: pass,
  inclusiveGateway,
  eventBasedGateway,
  loopBody,
};
