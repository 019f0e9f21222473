import type {Behaviour} from '../../runtime.ts';
import {closeWaits} from '../element-instances.ts';
import {complete} from '../lifecycle.ts';
import {openWait} from '../waits.ts';

/** An intermediate catch event or a receive task: waits for its event. */
export const catchEvent: Behaviour = {
  enter(runtime, element) {
    openWait(runtime, element, element.node, variables => {
      // Once: also when its outputs cannot be mapped and it stays with an incident.
      closeWaits(element, element.node);
      complete(runtime, element, variables);
    });
  },
};
