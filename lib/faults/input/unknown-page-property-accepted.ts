import {isObject} from '../edit.ts';
import {ignoringUnknown, narrowed} from './ignoring-unknown.ts';

export const unknownPagePropertyAccepted = ignoringUnknown(
  'unknown-page-property-accepted',
  'ignores a property of the page that it does not know',
  (body, isKnown) =>
    isObject(body['page'])
      ? {...body, page: narrowed(body['page'], name => isKnown(`page.${name}`))}
      : body,
);
