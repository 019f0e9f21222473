import {expect, it} from 'vitest';
import {isLongPoll} from './long-poll.ts';

const URL = 'http://127.0.0.1:8080/v2/jobs/activation';

it.each([
  [URL, '{"type":"x","requestTimeout":5000}', true],
  [URL, '{"type":"x", "requestTimeout" : 0}', true],
  [URL, '{"type":"x"}', true],
  [URL, Buffer.from('{"requestTimeout":"-1"}'), false],
  [URL, '{"type":"x","requestTimeout":-1}', false],
  ['http://127.0.0.1:8080/v2/jobs/1/completion', '{}', false],
])('%s with %s waits for jobs: %s', (url, body, expected) => {
  expect(isLongPoll(url, body)).toBe(expected);
});
