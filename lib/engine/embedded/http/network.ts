import {createSecureContext, type SecureContext} from 'node:tls';
import {isLoopback, isNamed} from '../../../auth/allowed-hosts.ts';
import {connectOptions} from '../../../auth/certificates.ts';
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
  /** Why nothing is sent to an origin; null where requests may go. */
  refusalOf(origin: string): string | null;
}

/** The certificates are read once a worker, not once a connection. */
export function networkOf(
  {insecureSkipTlsVerify, requestsPerSecondMax}: RunPlan,
  {tls, pace, allowedHosts}: Pick<WorkerStart, 'tls' | 'pace' | 'allowedHosts'>,
): Network {
  return {
    tls: {
      rejectUnauthorized: !insecureSkipTlsVerify,
      ...(tls === null ? {} : {secureContext: createSecureContext(connectOptions(tls))}),
    },
    pace: requestsPerSecondMax === null ? null : new Pace(pace, requestsPerSecondMax),
    refusalOf(origin) {
      const url = new URL(origin);
      if (isLoopback(url) || isNamed(url, allowedHosts)) return null;
      return `the script sends to ${url.host}, which is not the target: allow it in k6.config.ts: targets = {allowed: ['${url.hostname}']}`;
    },
  };
}
