import {parseJson} from '../../core/int64.ts';
import {writeJson} from '../routes/json-body.ts';
import type {Fields} from '../routes/request-fields.ts';
import type {Answer, Route} from '../routes/route.ts';
import type {ClusterDialect} from './dialect.ts';
import {withoutPermission} from './permissions.ts';
import {routesIn} from './translate-routes.ts';

/** Which operations a cluster serves, and how. */
export interface ServedOptions {
  /** Which version of the API it speaks; 8.6 by default. */
  readonly dialect?: ClusterDialect;
  /** What its topology says; by default the first release of the dialect's version. */
  readonly gatewayVersion?: string;
  /** Whether searches and reads are served; true by default. */
  readonly queryApi?: boolean;
  /** Operations that nobody has the permission for; none by default. */
  readonly forbidden?: readonly string[];
}

/** The operations that a cluster serves. */
export function servedRoutes({
  dialect = '8.6',
  gatewayVersion = `${dialect.replace(/-.*/, '')}.0`,
  queryApi = true,
  forbidden = [],
}: ServedOptions): Route[] {
  return routesIn(dialect)
    .filter(route => queryApi || !isQuery(route))
    .map(route => {
      if (forbidden.includes(route.operationId)) return withoutPermission(route);
      return route.operationId === 'getTopology' ? ofVersion(route, gatewayVersion) : route;
    });
}

/** Searches, and reads of what searches find. */
function isQuery({operationId, method}: Route): boolean {
  return operationId.startsWith('search') || (method === 'GET' && operationId !== 'getTopology');
}

function ofVersion(route: Route, gatewayVersion: string): Route {
  return {
    ...route,
    handle(cluster, request) {
      const answer = route.handle(cluster, request) as Answer;
      const fields = parseJson(answer.body ?? '{}') as Fields;
      const brokers = fields['brokers'] as Fields[];
      const said = brokers.map(each =>
        'version' in each ? {...each, version: gatewayVersion} : each,
      );
      return {...answer, body: writeJson({...fields, brokers: said, gatewayVersion})};
    },
  };
}
