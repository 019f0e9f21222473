import type {Behaviour} from '../../runtime.ts';
import {complete} from '../lifecycle.ts';

/** Nodes that complete at once: none events, manual and undefined tasks, a parallel gateway that forks. */
export const pass: Behaviour = {
  enter(runtime, element) {
    complete(runtime, element);
  },
};
