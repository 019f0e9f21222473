import {once} from 'node:events';
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {describe, expect, it} from 'vitest';
import {runCli, startCli} from './cli-process.case.ts';

describe('c8gauge serve', () => {
  it('says where it listens, answers there, and ends cleanly on SIGTERM', async () => {
    const running = startCli('serve', '--port', '0', '--partitions', '3');
    const [line] = await once(createInterface({input: running.stdout}), 'line');
    expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${line.slice('listening on '.length)}/v2/topology`);
    expect(await response.json()).toMatchObject({partitionsCount: 3});
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([0, null]);
  });

  it('ends cleanly while a worker waits for jobs', async () => {
    const running = startCli('serve', '--port', '0');
    const [line] = await once(createInterface({input: running.stdout}), 'line');
    const baseUrl = line.slice('listening on '.length);
    const poll = fetch(`${baseUrl}/v2/jobs/activation`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{"type":"x","timeout":1,"maxJobsToActivate":1,"requestTimeout":60000}',
    });
    await (await fetch(`${baseUrl}/v2/topology`)).text();
    running.kill('SIGTERM');
    await expect(poll).rejects.toThrow('fetch failed');
    expect(await once(running, 'exit')).toEqual([0, null]);
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
    ['--auth', 'magic'],
    ['--auth', 'oidc'],
  ])('refuses %s %s with one line and exit 2', async (...flags) => {
    const {status, stderr} = await runCli('serve', ...flags);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(status).toBe(2);
  });
});
