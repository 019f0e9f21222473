import {expect, it} from 'vitest';
import {startTestTarget} from '../test-target.ts';
import {runCeilings} from './run-ceilings.ts';

it('counts what each endpoint answered, by status and second', async () => {
  const paths = new Set<string>();
  const target = await startTestTarget((request, response) => {
    paths.add(`${request.method} ${request.url}`);
    response.statusCode = request.url === '/v2/signals/broadcast' ? 429 : 200;
    response.end('{}');
  });
  try {
    const result = await runCeilings({
      baseUrl: target.baseUrl,
      secondsEach: 1,
      connections: 2,
    });
    expect(result.operations.length).toBe(9);
    expect(paths).toContain('POST /v2/process-instances');
    for (const {operation, requests, byStatus, serviceTime} of result.operations) {
      expect(requests.total).toBeGreaterThan(0);
      expect(serviceTime.count).toBe(requests.total);
      const isBackpressure = operation === 'broadcastSignal';
      expect(requests.backpressure).toBe(isBackpressure ? requests.total : 0);
      expect(byStatus).toEqual({[isBackpressure ? 429 : 200]: requests.total});
    }
  } finally {
    await target.close();
  }
});
