import {expect, it} from 'vitest';
import {startTestTarget} from '../../engine/test-target.ts';
import {probeTarget} from './probe-target.ts';

it('refuses a target that is not there', async () => {
  await expect(probeTarget('http://127.0.0.1:1', '/v2')).rejects.toThrow(
    /cannot reach .*--base-url/,
  );
});

it('refuses a web page', async () => {
  const target = await startTestTarget((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html>');
  });
  // The test target answers /v2/topology by itself.
  await expect(probeTarget(target.baseUrl, '/console')).rejects.toThrow(/with a web page/);
  await target.close();
});
