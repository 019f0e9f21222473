import type {MakeFault} from '../fault.ts';
import {lettingIn} from './own-credentials.ts';

export const readsAreOpen: MakeFault = () =>
  lettingIn('reads-are-open', 'lets everybody read', ({method}) => method === 'GET');
