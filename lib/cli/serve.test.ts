import {once} from 'node:events';
import {createServer} from 'node:net';
import {describe, expect, it} from 'vitest';
import {runCli, startCli} from './in-process.case.ts';

describe('c8gauge serve', () => {
  it('says where it listens, answers there, and ends when it is interrupted', async () => {
    const running = startCli({}, 'serve', '--port', '0', '--partitions', '3');
    const [, baseUrl] = await running.stdout.until(/^listening on (http:\/\/127\.0\.0\.1:\d+)\n$/);
    const response = await fetch(`${baseUrl}/v2/topology`);
    expect(await response.json()).toMatchObject({partitionsCount: 3});
    running.interrupt();
    expect(await running.ended).toMatchObject({status: 0, stderr: ''});
  });

  it('serves a version as it is installed, and other flags win', async () => {
    const flags = ['--as', 'stock-8.6', '--query-api', '--search-lag', '0ms'];
    const running = startCli({}, 'serve', '--port', '0', ...flags);
    const [, baseUrl] = await running.stdout.until(/^listening on (\S+)\n/);
    const response = await fetch(`${baseUrl}/v2/topology`);
    expect(await response.json()).toMatchObject({gatewayVersion: '8.6.12'});
    const search = await fetch(`${baseUrl}/v2/process-instances/search`, {method: 'POST'});
    expect(search.status).toBe(200);
    running.interrupt();
    expect((await running.ended).status).toBe(0);
  });

  it('ends while a worker waits for jobs', async () => {
    const running = startCli({}, 'serve', '--port', '0');
    const [, baseUrl] = await running.stdout.until(/^listening on (\S+)\n/);
    const poll = fetch(`${baseUrl}/v2/jobs/activation`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{"type":"x","timeout":1,"maxJobsToActivate":1,"requestTimeout":60000}',
    });
    await (await fetch(`${baseUrl}/v2/topology`)).text();
    running.interrupt();
    await expect(poll).rejects.toThrow('fetch failed');
    expect((await running.ended).status).toBe(0);
  });

  it('dies with one line and exit 2 when the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const {status, stderr} = await runCli('serve', '--port', port);
    blocker.close();
    expect(stderr).toMatch(/^c8gauge: cannot listen on 127\.0\.0\.1:\d+ .*: .*--port.*\n$/);
    expect(status).toBe(2);
  });

  it.each([
    ['--port', '70000'],
    ['--partitions', '9'],
    ['--colour', 'red'],
    ['--search-lag', 'soon'],
    ['--as', 'stock-7.21'],
    ['--auth', 'magic'],
    ['--auth', 'oidc'],
  ])('refuses %s %s with one line and exit 2', async (...flags) => {
    const {status, stderr} = await runCli('serve', ...flags);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(status).toBe(2);
  });
});
