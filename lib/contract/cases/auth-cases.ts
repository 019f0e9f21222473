import type {RequestCase} from './request-case.ts';
import {type Endpoint, wireRequest} from './wire.ts';

const RFC_401 = 'RFC 9110, section 15.5.2 (401 Unauthorized)';

/** No credentials, and credentials that nobody issued. None where the contract secures nothing. */
export function authCases(endpoint: Endpoint): RequestCase[] {
  if (!endpoint.operation.secured) return [];
  const expected = {
    kind: 'refused',
    statuses: [401],
    level: 'contract',
    source: `#/security, ${RFC_401}`,
  } as const;
  return [
    {
      name: 'auth-absent',
      title: 'refuses a request without credentials',
      class: 'auth-absent',
      from: 'full',
      expected,
      build: draft => ({...wireRequest(endpoint, draft), authorization: 'omit'}),
    },
    {
      name: 'auth-invalid',
      title: 'refuses a token that nobody issued',
      class: 'auth-invalid',
      from: 'full',
      expected,
      build: draft => ({
        ...wireRequest(endpoint, draft),
        authorization: {value: 'Bearer c8gauge-nobody-issued-this'},
      }),
    },
  ];
}
