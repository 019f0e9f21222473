import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const variablesInAscii: MakeFault = () => ({
  name: 'variables-in-ascii',
  class: 'body',
  says: 'replaces what is not ASCII in variables',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.fromEntries(
        Object.entries(object).map(([name, each]) => [
          name,
          // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
          typeof each === 'string' ? each.replace(/[^\x00-\x7f]/g, '?') : each,
        ]),
      ),
    ),
  ),
});
