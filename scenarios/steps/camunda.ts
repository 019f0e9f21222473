import {operationTable} from 'c8gauge:operations';
import {responseValidators} from 'c8gauge:validators';
import encoding from 'k6/encoding';
import http from 'k6/http';
import {Counter} from 'k6/metrics';
import {type Client, createClient} from '../../lib/client/client.ts';
import {ResponseCheck} from '../../lib/client/response-check.ts';
import {
  BACKPRESSURE_COUNTER,
  formatDeployedLine,
  formatViolationLine,
} from '../../lib/client/script-lines.ts';
import {createSignIn} from '../../lib/client/sign-in.ts';
import {namedToday} from '../../lib/core/environment-names.ts';

/**
 * A client for the target that the run was given.
 *
 * @param onRefused called for each answer that is backpressure
 */
export function connect(onRefused?: () => void): Client {
  const share = Number(__ENV['C8GAUGE_VALIDATE'] || 0);
  const check =
    share > 0
      ? new ResponseCheck(responseValidators, share, violation =>
          console.log(formatViolationLine(violation)),
        )
      : undefined;
  return createClient(http, operationTable, {
    baseUrl: (
      __ENV['C8GAUGE_BASE_URL'] ||
      namedToday(__ENV, 'CAMUNDA_REST_ADDRESS') ||
      'http://localhost:8080'
    ).replace(/\/v2\/?$/, ''),
    check,
    signIn: createSignIn(http, __ENV, text => encoding.b64encode(text)),
    tenantId: __ENV['CAMUNDA_DEFAULT_TENANT_ID'],
    onBackpressure: countBackpressure(),
    onRefused,
    onDeployed: things => {
      if (things.length > 0) console.log(formatDeployedLine(things));
    },
  });
}

/** Counts for `load --engine k6`; the embedded engine reads the answers itself. */
function countBackpressure(): ((operation: string) => void) | undefined {
  if (!__ENV['C8GAUGE_COUNTS_BACKPRESSURE']) return undefined;
  const counter = new Counter(BACKPRESSURE_COUNTER);
  return operation => counter.add(1, {operation});
}

/** Deploys one model. Deploying what is already there keeps its version. */
export function deploy(camunda: Client, name: string, content: string): void {
  deployAll(camunda, [{name, content}]);
}

/** Deploys files together: all of them, or none. */
export function deployAll(
  camunda: Client,
  resources: readonly {readonly name: string; readonly content: string}[],
): void {
  const answer = camunda.call('createDeployment', {resources});
  if (answer.ok) return;
  const names = resources.map(each => each.name).join(', ');
  const {detail} = (answer.json ?? {}) as {readonly detail?: unknown};
  const said = typeof detail === 'string' ? detail.slice(0, DETAIL_MAX) : 'without a detail';
  throw new Error(
    `createDeployment of ${names} answered ${answer.status}: ${answer.error || said}`,
  );
}

/** So many characters of what a problem says. */
const DETAIL_MAX = 400;
