import type {Behaviour} from '../../runtime.ts';
import {activate} from '../lifecycle.ts';

/** A process or an embedded sub-process: begins at its none start event. */
export const scope: Behaviour = {
  enter(runtime, element) {
    const start = element.node.starts.find(({event}) => !event);
    if (start) activate(runtime, start, element);
  },
};
