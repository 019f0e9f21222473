import {describe, expect, it} from 'vitest';
import {startEmbeddedCluster} from './embedded-cluster.ts';

/** Whether a process of this id runs. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the embedded cluster', () => {
  it('listens on a loopback port of its own, and is gone after stop', async () => {
    const cluster = await startEmbeddedCluster(['--partitions', '2']);
    expect(cluster.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${cluster.baseUrl}/v2/topology`);
    expect(await response.json()).toMatchObject({partitionsCount: 2});
    expect(runs(cluster.pid)).toBe(true);
    await cluster.stop();
    expect(runs(cluster.pid)).toBe(false);
    await cluster.stop();
  });

  it('says in one line why it did not start', async () => {
    await expect(startEmbeddedCluster(['--partitions', '99'])).rejects.toThrow(
      /^the embedded cluster did not start .*whole number from 1 to 8.*--base-url$/,
    );
  });
});
