import {afterEach, describe, expect, it} from 'vitest';
import {createCluster} from '../cluster.ts';
import {buildServer} from '../server.ts';

let close = async () => {};
afterEach(() => close());

/** What the server answers when an operation throws. */
async function answerTo(error: Error) {
  const cluster = createCluster();
  const server = buildServer(cluster);
  close = async () => {
    await server.close();
    cluster.close();
  };
  server.get('/v2/broken', () => {
    throw error;
  });
  const {statusCode, payload} = await server.inject('/v2/broken');
  return {statusCode, problem: JSON.parse(payload)};
}

describe('a problem document', () => {
  it('for what is too much to answer is 429', async () => {
    const {statusCode, problem} = await answerTo(new RangeError('Invalid string length'));
    expect([statusCode, problem.title]).toEqual([429, 'RESOURCE_EXHAUSTED']);
  });

  it('for a bug of ours says nothing of its insides', async () => {
    const {statusCode, problem} = await answerTo(new Error('secret'));
    expect(statusCode).toBe(500);
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'Unexpected error occurred',
      instance: '/v2/broken',
    });
  });
});
