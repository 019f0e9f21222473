import {expect, it} from 'vitest';
import {shapeOf} from './series.ts';

it.each([
  ['/', '/'],
  ['/v2/topology', '/v2/topology'],
  ['/v2/jobs/2251799813685249/completion', '/v2/jobs/{id}/completion'],
  ['/jobs/7', '/jobs/{id}'],
  ['/jobs/7/', '/jobs/{id}/'],
  ['/a/1/2/b', '/a/{id}/{id}/b'],
  ['/orders/order-17', '/orders/order-17'],
  ['/carts/0b1f6c1e-52a3-4b0e-9d51-0c5a9e6b1c11/items', '/carts/{id}/items'],
  ['/blobs/9f86d081884c7d65', '/blobs/{id}'],
  ['/events/01HXYZ5N8W3K2M4P6Q7R9S0T1V', '/events/{id}'],
  ['/a-long-name-without-any-number', '/a-long-name-without-any-number'],
  ['/search?page=3&q=7', '/search'],
  ['/users/3?fields=a#b', '/users/{id}'],
])('%s has the shape %s', (target, shape) => {
  expect(shapeOf(target)).toBe(shape);
});
