import type {MakeFault} from '../fault.ts';
import {lettingIn} from './own-credentials.ts';

export const anyTokenAccepted: MakeFault = () =>
  lettingIn('any-token-accepted', 'takes any token', ({headers}) =>
    Object.hasOwn(headers, 'authorization'),
  );
