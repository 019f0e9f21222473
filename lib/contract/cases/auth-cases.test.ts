import {describe, expect, it} from 'vitest';
import type {Contract, Operation, SecurityScheme} from '../contract.ts';
import {authCases} from './auth-cases.ts';
import {sampleDraft} from './sample-draft.ts';

const basic: SecurityScheme = {id: 'basic', type: 'http', scheme: 'basic', scopes: []};
const bearer: SecurityScheme = {id: 'bearer', type: 'http', scheme: 'bearer', scopes: []};
const login: SecurityScheme = {id: 'login', type: 'oauth2', scopes: ['read']};
const key: SecurityScheme = {id: 'key', type: 'apiKey', in: 'query', name: 'k', scopes: []};
const mutual: SecurityScheme = {id: 'mutual', type: 'mutualTLS', scopes: []};
const digest: SecurityScheme = {id: 'digest', type: 'http', scheme: 'digest', scopes: []};

/** `name: scheme=what, ...` of each case. */
function shown(security: readonly SecurityScheme[][], owned: readonly SecurityScheme[] = []) {
  const operation: Operation = {
    operationId: 'find',
    method: 'get',
    path: '/a',
    pointer: '',
    tags: [],
    parameters: [],
    requestBody: null,
    responses: {},
    secured: security.length > 0,
    security,
  };
  const contract = {title: 'Desk', operations: [operation], basePath: ''} as unknown as Contract;
  return authCases(contract, {basePath: '', operation}, each => owned.includes(each)).map(each => {
    const credentials = each.build(sampleDraft(operation, true)).credentials ?? [];
    const parts = credentials.map(it => `${it.scheme.id}=${it.made?.split(' ')[0] ?? 'own'}`);
    return `${each.name}: ${parts.join(', ')}`;
  });
}

describe('authCases', () => {
  it.each([
    ['none', [], [], []],
    ['a token', [[bearer]], [], ['auth-absent: ', 'auth-invalid: bearer=Bearer']],
    ['OAuth', [[login]], [], ['auth-absent: ', 'auth-invalid: login=Bearer']],
    ['a key', [[key]], [], ['auth-absent: ', 'auth-invalid: key=c8gauge-nobody-issued-this']],
    ['a password', [[basic]], [], ['auth-absent: ', 'auth-invalid: basic=Basic']],
    [
      'a password or a token',
      [[basic], [bearer]],
      [],
      ['auth-absent: ', 'auth-invalid: bearer=Bearer', 'auth-invalid:basic: basic=Basic'],
    ],
    [
      'a key and a token',
      [[key, bearer]],
      [key, bearer],
      [
        'auth-absent: ',
        'auth-invalid: key=c8gauge-nobody-issued-this, bearer=Bearer',
        'auth-absent:key: bearer=own',
        'auth-invalid:key: bearer=own, key=c8gauge-nobody-issued-this',
        'auth-absent:bearer: key=own',
        'auth-invalid:bearer: key=own, bearer=Bearer',
      ],
    ],
    [
      'a key and a token, where the key alone is enough too',
      [[key, bearer], [key]],
      [key, bearer],
      [
        'auth-absent: ',
        'auth-invalid: key=c8gauge-nobody-issued-this, bearer=Bearer',
        'auth-invalid:key: key=c8gauge-nobody-issued-this',
        'auth-absent:key: bearer=own',
        'auth-invalid:key: bearer=own, key=c8gauge-nobody-issued-this',
      ],
    ],
    ['a key and a token of which the run has one', [[key, bearer]], [key], 2],
    ['a certificate', [[mutual]], [mutual], []],
    ['what cannot be made up', [[digest]], [], ['auth-absent: ']],
  ])('of %s', (_, security, owned, expected) => {
    const found = shown(security, owned);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });
});
