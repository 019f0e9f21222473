import type {AddressInfo} from 'node:net';
import {createCluster} from '../../lib/cluster/cluster.ts';
import {buildServer} from '../../lib/cluster/server.ts';
import {type Clock, systemClock} from '../../lib/core/clock.ts';
import type {Fault} from '../../lib/faults/fault.ts';
import {startFaultProxy} from '../../lib/faults/fault-proxy.ts';

/** The credentials of the proofs; the proxy accepts no others. */
export const AUTHORIZATION = 'Bearer c8gauge-proof';

/**
 * Runs `use` against a fresh reference cluster behind the proxy, with one fault or none, in the version of
 * the API that has the fault. Four partitions, so that keys above 2^53 occur.
 */
export async function onProvingGround<T>(
  fault: Fault | null,
  use: (baseUrl: string) => Promise<T>,
  clock: Clock = systemClock,
): Promise<T> {
  const cluster = createCluster({partitions: 4, clock});
  const server = buildServer(cluster, fault?.dialect ? {dialect: fault.dialect} : {});
  await server.listen({port: 0, host: '127.0.0.1'});
  const {port} = server.server.address() as AddressInfo;
  const upstream = `http://127.0.0.1:${port}`;
  const proxy = await startFaultProxy({upstream, fault, authorization: AUTHORIZATION});
  try {
    return await use(proxy.url);
  } finally {
    await proxy.close();
    await server.close();
    cluster.close();
  }
}

/** A fixed wall clock, so that transcripts are equal; timers run as usual. */
export const frozenWallClock: Clock = {...systemClock, wallMs: () => 1_800_000_000_000};
