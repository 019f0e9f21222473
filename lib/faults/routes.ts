import type {ProxiedRequest} from './fault.ts';

/** The path without query and with keys blanked: `/v2/jobs/{}/completion`. */
export function routeOf({method, target}: ProxiedRequest): string {
  const path = (target.split('?')[0] ?? '').replace(/\/\d+(?=\/|$)/g, '/{}');
  return `${method} ${path}`;
}

/** Whether a request goes to a route, given by the end of its path: `POST /jobs/{}/completion`. */
export function isRoute(request: ProxiedRequest, method: string, end: string): boolean {
  return request.method === method && routeOf(request).endsWith(end);
}

export const isCreateInstance = (request: ProxiedRequest): boolean =>
  isRoute(request, 'POST', '/process-instances');
export const isActivation = (request: ProxiedRequest): boolean =>
  isRoute(request, 'POST', '/jobs/activation');
export const isCompletion = (request: ProxiedRequest): boolean =>
  isRoute(request, 'POST', '/jobs/{}/completion');
export const isSearch = (request: ProxiedRequest): boolean => isRoute(request, 'POST', '/search');
