import type {JsonValue} from '../../core/int64.ts';
import {isObject, isSuccess, type JsonObject, jsonOf, withJson} from '../edit.ts';
import type {ProxiedRequest, ProxiedResponse} from '../fault.ts';

/** The answer of an activation with other jobs; one that is not 2xx is left as it is. */
export function withJobs(
  response: ProxiedResponse,
  edit: (jobs: readonly JsonObject[]) => readonly JsonObject[],
): ProxiedResponse {
  if (!isSuccess(response)) return response;
  return withJson(response, value =>
    isObject(value) && Array.isArray(value['jobs'])
      ? {...value, jobs: [...edit(value['jobs'].filter(isObject))]}
      : value,
  );
}

/** The jobs of an activation's answer. */
export function jobsIn({body}: ProxiedResponse): readonly JsonObject[] {
  const value = jsonOf(body);
  const jobs: JsonValue = isObject(value) ? (value['jobs'] ?? []) : [];
  return Array.isArray(jobs) ? jobs.filter(isObject) : [];
}

/** The first key in the path; empty where there is none. */
export function keyIn({target}: ProxiedRequest): string {
  return /\/(\d+)(?:\/|$)/.exec(target.split('?')[0] ?? '')?.[1] ?? '';
}
