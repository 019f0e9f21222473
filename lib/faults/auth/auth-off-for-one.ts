import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';
import {lettingIn} from './own-credentials.ts';

export const authOffForOne: MakeFault = () =>
  lettingIn('auth-off-for-one', 'lets everybody activate jobs', isActivation);
