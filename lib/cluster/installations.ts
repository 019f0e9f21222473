import type {ClusterDialect} from './dialects/dialect.ts';

/** A cluster as a version of Camunda is installed, in the settings of this one. */
export interface Installation {
  readonly dialect: ClusterDialect;
  /** What its topology says. */
  readonly gatewayVersion: string;
  /** Whether searches and reads are served. */
  readonly queryApi: boolean;
  /** How far searches are behind, milliseconds. */
  readonly searchLagMs: number;
  /** The status by which activations of jobs are refused under pressure; all else has the dialect's. */
  readonly exhaustedActivation: 429 | 500 | 503;
}

const LAG_MS = 2000;

/**
 * By name. Sources: for the Query API
 * https://docs.camunda.io/docs/8.7/apis-tools/camunda-api-rest/camunda-api-rest-overview/#query-api (alpha
 * and off in 8.6 and 8.7), for activations under pressure https://github.com/camunda/camunda/issues/25806
 * (500 until 8.8.2).
 */
export const INSTALLATIONS: Readonly<Record<string, Installation>> = {
  'stock-8.6': {
    ...{dialect: '8.6-camunda', gatewayVersion: '8.6.12', queryApi: false},
    ...{searchLagMs: LAG_MS, exhaustedActivation: 500},
  },
  'stock-8.7': {
    ...{dialect: '8.7', gatewayVersion: '8.7.8', queryApi: false},
    ...{searchLagMs: LAG_MS, exhaustedActivation: 500},
  },
  'stock-8.8': {
    ...{dialect: '8.8', gatewayVersion: '8.8.2', queryApi: true},
    ...{searchLagMs: LAG_MS, exhaustedActivation: 500},
  },
  'stock-8.9': {
    ...{dialect: '8.9', gatewayVersion: '8.9.0', queryApi: true},
    ...{searchLagMs: LAG_MS, exhaustedActivation: 503},
  },
};
