import {createSecureContext, type SecureContext} from 'node:tls';
import {connectOptions} from '../../../auth/dispatcher-for.ts';
import type {RunPlan} from '../../options/scenario-plan.ts';
import type {WorkerStart} from '../messages.ts';
import {Pace} from './pace.ts';

/** How the VUs of a worker reach the target. */
export interface Network {
  readonly reuseConnections: boolean;
  readonly tls: {readonly rejectUnauthorized: boolean; readonly secureContext?: SecureContext};
  /** Null where requests have no bound. */
  readonly pace: Pace | null;
}

/** The certificates are read once a worker, not once a connection. */
export function networkOf(
  {reuseConnections, insecureSkipTlsVerify, requestsPerSecondMax}: RunPlan,
  {tls, pace}: Pick<WorkerStart, 'tls' | 'pace'>,
): Network {
  return {
    reuseConnections,
    tls: {
      rejectUnauthorized: !insecureSkipTlsVerify,
      ...(tls === null ? {} : {secureContext: createSecureContext(connectOptions(tls))}),
    },
    pace: requestsPerSecondMax === null ? null : new Pace(pace, requestsPerSecondMax),
  };
}
