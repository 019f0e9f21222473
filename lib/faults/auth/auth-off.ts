import type {MakeFault} from '../fault.ts';
import {lettingIn} from './own-credentials.ts';

export const authOff: MakeFault = () => lettingIn('auth-off', 'lets everybody in', () => true);
