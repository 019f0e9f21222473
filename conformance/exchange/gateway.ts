import {bodyText, type Exchange, isJson, mediaType} from './exchange.ts';

/** What gateways, proxies and load balancers call themselves. */
const GATEWAYS =
  /nginx|openresty|envoy|istio|traefik|haproxy|caddy|apache|varnish|kong|cloudflare|awselb|cloudfront|akamai|microsoft-azure|google frontend/i;

/** Statuses that by their definition come from a gateway (RFC 9110, sections 15.6.3 and 15.6.5). */
const OF_GATEWAYS = new Set([502, 504]);

/** A body beyond its bound. */
const TOO_LARGE = 413;

/** Only so much of a page is searched for a name. */
const TEXT_LENGTH_MAX = 4096;

/**
 * The gateway that answered in place of the cluster: it takes no body of that size, or the cluster behind
 * it closed the connection. Its name, by its `Server` header or its page.
 *
 * @returns null where the cluster itself answered, or nobody did
 */
export function gatewayOf({response}: Exchange): string | null {
  if (response === null || response.status < 400) return null;
  const type = mediaType(response);
  // The cluster's own errors, 502 and 504 of its brokers too.
  if (type === 'application/problem+json') return null;
  const {server = ''} = response.headers as {server?: string};
  const text = (bodyText(response) ?? '').slice(0, TEXT_LENGTH_MAX);
  const name = GATEWAYS.exec(server)?.[0] ?? GATEWAYS.exec(text)?.[0];
  const isOfGateways = OF_GATEWAYS.has(response.status);
  if (name !== undefined && (!isJson(type) || isOfGateways || response.status === TOO_LARGE)) {
    return name.toLowerCase();
  }
  return isOfGateways ? 'a gateway' : null;
}

/** What it means that a gateway answered, and what to do about it. */
export function gatewayLine(gateway: string, exchange: Exchange): string {
  const status = exchange.response?.status ?? 0;
  const bytes = exchange.request.body?.length ?? 0;
  if (status === TOO_LARGE) {
    return `${gateway} before the cluster takes no body of ${Math.round(bytes / 1024)} KB (413): raise its bound, or check the cluster directly`;
  }
  return `${gateway} before the cluster answered ${status} in its place: look whether the cluster is up and what bounds the gateway has, or check the cluster directly`;
}
