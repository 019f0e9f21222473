import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';

/** Runs the command as `main` does: an explained error is one line and exit 2. */
const MAIN = `
import {serveCommand} from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
try {
  await serveCommand().parseAsync(process.argv.slice(1), {from: 'user'});
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}`;

let child: ChildProcess | undefined;

function serve(...flags: string[]): ChildProcess {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', MAIN, '--', ...flags];
  child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});
  return child;
}

async function firstLine(stream: ChildProcess['stdout']): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.split('\n', 1)[0] ?? '';
}

afterEach(() => child?.kill('SIGKILL'));

describe('c8gauge serve', () => {
  it('says where it listens, answers there, and ends cleanly on SIGTERM', async () => {
    const running = serve('--port', '0', '--partitions', '3');
    const line = await firstLine(running.stdout);
    expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${line.slice('listening on '.length)}/v2/topology`);
    expect(await response.json()).toMatchObject({partitionsCount: 3});
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([0, null]);
  });

  it('dies with one line and exit 2 when the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const running = serve('--port', port);
    const [line, [code]] = await Promise.all([firstLine(running.stderr), once(running, 'exit')]);
    expect(line).toContain(`cannot listen on 127.0.0.1:${port}`);
    expect(code).toBe(2);
    blocker.close();
  });

  it.each([
    ['--port', '70000'],
    ['--partitions', '9'],
    ['--colour', 'red'],
    ['--search-lag', 'soon'],
    ['--auth', 'magic'],
  ])('refuses %s %s with exit 2', async (...flags) => {
    const running = serve(...flags);
    const [line, [code]] = await Promise.all([firstLine(running.stderr), once(running, 'exit')]);
    expect(line).toMatch(/^error: /);
    expect(code).toBe(2);
  });

  it('needs the keys of the provider for --auth oidc', async () => {
    const running = serve('--auth', 'oidc');
    const [line, [code]] = await Promise.all([firstLine(running.stderr), once(running, 'exit')]);
    expect(line).toMatch(/--jwks-url/);
    expect(code).toBe(2);
  });
});
