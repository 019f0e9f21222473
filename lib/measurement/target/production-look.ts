/** What a cluster says of itself in its topology, as far as it tells which cluster it is. */
export interface ClusterLook {
  /** Given by 8.9 and later; null before. */
  readonly clusterId: string | null;
  readonly clusterSize: number | null;
  /** `host:port` of each broker. */
  readonly brokers: readonly string[];
}

/** So many brokers are no developer's machine: three is the least that survives the loss of one. */
const BROKERS_MIN = 3;

const PRODUCTION_NAME = /(^|[^a-z])(prod|prd|production|live)([^a-z]|$)/i;
const SAAS = /(^|\.)camunda\.io$/i;

/**
 * A line to warn with where a target looks like production: it says why, and which cluster it is.
 *
 * @returns null where nothing speaks for production
 */
export function productionWarning(baseUrl: string, cluster: ClusterLook): string | null {
  const {hostname, host} = new URL(baseUrl);
  const reasons = [
    PRODUCTION_NAME.test(hostname) ? 'its host is named so' : null,
    SAAS.test(hostname) ? 'it is Camunda SaaS' : null,
    cluster.brokers.some(each => PRODUCTION_NAME.test(each)) ? 'its brokers are named so' : null,
    (cluster.clusterSize ?? 0) >= BROKERS_MIN ? `it has ${cluster.clusterSize} brokers` : null,
  ].filter(each => each !== null);
  if (reasons.length === 0) return null;
  const name = cluster.clusterId ?? (cluster.brokers.slice(0, 3).join(', ') || host);
  return `${host} looks like production (${reasons.join(', ')}): you are loading the cluster ${name}`;
}
