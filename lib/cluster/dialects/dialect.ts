import type {Cluster} from '../cluster.ts';
import type {Fields} from '../routes/request-fields.ts';
import type {Route} from '../routes/route.ts';
import type {BodyShape} from './body-shape.ts';

/** The versions of the API that the cluster speaks. */
export const CLUSTER_DIALECTS = ['8.6', '8.8'] as const;

export type ClusterDialect = (typeof CLUSTER_DIALECTS)[number];

/** How one operation is said in a later version than that of the routes. */
export interface OperationWords {
  /** Where it is served; default: where the route is. */
  readonly place?: Pick<Route, 'method' | 'path'>;
  /** What its body may hold; unchecked without it. */
  readonly body?: BodyShape;
  /** Its property of body, filter or sort to that of the route. */
  readonly names?: Readonly<Record<string, string>>;
  /** Its value of a filter to that of the route, by property. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the route wants to be told and the version leaves out. */
  readonly defaults?: Fields;
  /** What it may ask for and the cluster does not do: refused, never passed over. */
  readonly beyond?: readonly string[];
  /** Turns the route's answer into the version's; keys still bigint. */
  readonly answer?: (answer: Fields, cluster: Cluster) => Fields;
  /** The media type of an answer that is no JSON. */
  readonly mediaType?: string;
}
