import type {Behaviour} from '../../runtime.ts';
import {complete} from '../lifecycle.ts';
import {openWait} from '../waits.ts';

/** An intermediate catch event or a receive task: waits for its event, then goes on. */
export const catchEvent: Behaviour = {
  enter(runtime, element) {
    openWait(runtime, element, element.node, variables => complete(runtime, element, variables));
  },
};
