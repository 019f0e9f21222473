import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** https://github.com/camunda/camunda/issues/46920 */
export const decisionTypeIsNull: MakeFault = () => ({
  name: 'decision-type-is-null',
  class: 'body',
  says: 'does not know of which type an evaluated decision is',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.hasOwn(object, 'decisionDefinitionType')
        ? {...object, decisionDefinitionType: null}
        : object,
    ),
  ),
});
