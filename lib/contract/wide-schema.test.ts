import {expect, it} from 'vitest';
import type {JsonSchema, Operation} from './contract.ts';
import {tenantFieldOf} from './wide-schema.ts';

const text = {type: 'string'};

it.each<[string, JsonSchema, string | undefined]>([
  ['a plain property', {properties: {tenantId: text}}, 'tenantId'],
  ['a list', {properties: {tenantIds: {type: 'array', items: text}}}, 'tenantIds'],
  ['what stands beside it', {allOf: [{properties: {tenantId: text}}], properties: {}}, 'tenantId'],
  [
    'a later branch',
    {oneOf: [{properties: {a: text}}, {properties: {tenantId: text}}]},
    'tenantId',
  ],
  ['a filter only', {properties: {filter: {properties: {tenantId: text}}}}, undefined],
])('finds the tenant of a body in %s', (_, schema, expected) => {
  const requestBody = {required: true, content: {'application/json': schema}};
  expect(tenantFieldOf({requestBody} as unknown as Operation)).toBe(expected);
});
