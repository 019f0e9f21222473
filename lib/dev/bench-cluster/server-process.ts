import type {AddressInfo} from 'node:net';
import {createCluster} from '../../cluster/cluster.ts';
import {buildServer} from '../../cluster/server.ts';

/** What the server process says of itself when asked. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly rssBytes: number;
  readonly runningInstances: number;
}

/*
 * The server of the benchmark, alone in its process, so that its CPU time and memory are its own.
 * Says its port first, then its usage for each message.
 */
const cluster = createCluster({partitions: 3});
const server = buildServer(cluster);
await server.listen({port: 0, host: '127.0.0.1'});

process.on('message', () => {
  const {user, system} = process.cpuUsage();
  const usage: Usage = {
    cpuSeconds: (user + system) / 1e6,
    rssBytes: process.memoryUsage.rss(),
    runningInstances: cluster.instances.size,
  };
  process.send?.(usage);
});
process.on('disconnect', () => process.exit(0));
process.send?.({port: (server.server.address() as AddressInfo).port});
