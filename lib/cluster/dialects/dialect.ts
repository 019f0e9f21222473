import type {Cluster} from '../cluster.ts';
import type {Fields} from '../routes/request-fields.ts';
import type {Route} from '../routes/route.ts';
import type {BodyShape} from './body-shape.ts';

/** The versions of the API that the cluster speaks. */
export const CLUSTER_DIALECTS = ['8.6', '8.6-camunda', '8.7', '8.8', '8.9'] as const;

export type ClusterDialect = (typeof CLUSTER_DIALECTS)[number];

/** How an operation of a later version differs from that of the routes. */
export interface OperationTranslation {
  /** Its method and path; default: those of the route. */
  readonly place?: Pick<Route, 'method' | 'path'>;
  /** What its body may hold; unchecked without it. */
  readonly body?: BodyShape;
  /** The properties of which there has to be exactly one. */
  readonly exactlyOne?: readonly string[];
  /** True when there has to be one. */
  readonly bodyRequired?: boolean;
  /** Names of its properties (in body, filter and sort) to those of the route. */
  readonly names?: Readonly<Record<string, string>>;
  /** Properties that the route requires and the version does not. */
  readonly defaults?: Fields;
  /** Properties that the version has and the cluster does not support: refused, never ignored. */
  readonly unsupported?: readonly string[];
  /** Makes the version's answer of the route's, and of the path's parameters; keys are still bigint. */
  readonly answer?: (answer: Fields, cluster: Cluster, path: unknown) => Fields;
  /** Whether null properties are written in its answer; they are omitted without it. */
  readonly writesNulls?: boolean;
  /** The media type of an answer that is not JSON. */
  readonly mediaType?: string;
}
