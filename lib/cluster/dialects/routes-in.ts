import type {Route} from '../routes/route.ts';
import {routes} from '../routes/routes.ts';
import {CAMUNDA_88} from './camunda-8.8.ts';
import type {ClusterDialect} from './dialect.ts';
import {spoken} from './speak.ts';

/** What the cluster serves in a dialect: the operations, and how it says that there is too much to do. */
export function routesIn(dialect: ClusterDialect): {
  readonly routes: readonly Route[];
  readonly exhaustedStatus: 429 | 503;
} {
  if (dialect === '8.6') return {routes, exhaustedStatus: 429};
  const served = routes.flatMap(route => {
    const words = CAMUNDA_88[route.operationId];
    return words ? [spoken(route, words)] : [];
  });
  return {routes: served, exhaustedStatus: 503};
}
