import {ignoringUnknown, narrowed} from './ignoring-unknown.ts';

export const unknownPropertyAccepted = ignoringUnknown(
  'unknown-property-accepted',
  'ignores a property that it does not know',
  narrowed,
);
