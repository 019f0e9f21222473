import {expect, it} from 'vitest';
import {longPollMs} from './long-poll.ts';

const URL = 'http://127.0.0.1:8080/v2/jobs/activation';

it.each([
  [URL, '{"type":"x","requestTimeout":5000}', 5000],
  [URL, '{"type":"x", "requestTimeout" : 0}', 10_000],
  [URL, '{"type":"x"}', 10_000],
  [URL, null, 10_000],
  [URL, Buffer.from('{"requestTimeout":"-1"}'), 0],
  [URL, '{"type":"x","requestTimeout":-1}', 0],
  ['http://127.0.0.1:8080/v2/jobs/1/completion', '{}', 0],
])('%s with %s may wait %i ms for jobs', (url, body, expected) => {
  expect(longPollMs(url, body)).toBe(expected);
});
