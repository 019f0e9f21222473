import {createSecureContext, type SecureContext} from 'node:tls';
import {connectOptions} from '../../../auth/connect-options.ts';
import type {RunPlan} from '../../options/scenario-plan.ts';
import type {WorkerStart} from '../messages.ts';
import {Pace} from './pace.ts';

/** Options of `tls.connect`. */
export interface NetworkTls {
  readonly rejectUnauthorized: boolean;
  readonly secureContext?: SecureContext;
}

/** How the VUs of a worker reach the target. */
export interface Network {
  readonly tls: NetworkTls;
  /** Null where requests have no bound. */
  readonly pace: Pace | null;
}

/** The certificates are read once a worker, not once a connection. */
export function networkOf(
  {insecureSkipTlsVerify, requestsPerSecondMax}: RunPlan,
  {tls, pace}: Pick<WorkerStart, 'tls' | 'pace'>,
): Network {
  return {
    tls: {
      rejectUnauthorized: !insecureSkipTlsVerify,
      ...(tls === null ? {} : {secureContext: createSecureContext(connectOptions(tls))}),
    },
    pace: requestsPerSecondMax === null ? null : new Pace(pace, requestsPerSecondMax),
  };
}
