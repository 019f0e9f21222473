import {json, type Route} from './route.ts';

/** Brokers, partitions and version, as one broker that leads every partition. */
export const getTopology: Route = {
  operationId: 'getTopology',
  method: 'GET',
  path: '/topology',
  limited: false,
  handle(cluster, request) {
    const {partitions} = cluster.keys;
    const {localAddress = '127.0.0.1', localPort = 0} = request.socket;
    const broker = {
      nodeId: 0,
      host: localAddress,
      port: localPort,
      partitions: Array.from({length: partitions}, (_, n) => ({
        partitionId: n + 1,
        role: 'leader',
        health: 'healthy',
      })),
    };
    return json(
      JSON.stringify({
        brokers: [broker],
        clusterSize: 1,
        partitionsCount: partitions,
        replicationFactor: 1,
        gatewayVersion: '8.6.0',
      }),
    );
  },
};
