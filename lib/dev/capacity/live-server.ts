import type {AddressInfo} from 'node:net';
import {createCluster} from '../../cluster/cluster.ts';
import {buildServer} from '../../cluster/server.ts';
import {seededRandom} from '../../core/random.ts';
import {SERVICE_SHARES, type ServiceName} from './target-shapes.ts';

/** `live-server.ts SERVICE RATE SEED`: a reference cluster with random service times, on a free port. */
const [service = 'even', rate = '100', seed = '1'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const share = SERVICE_SHARES[service as ServiceName];
const perSecond = Number(rate);
/** What waits is answered late, not refused, but for the even service, whose edge is to be abrupt. */
const WAITING_SECONDS = 10;

const server = buildServer(createCluster({}), {
  service: {
    perSecond,
    share: () => share(random),
    ...(service === 'even' ? {} : {waitingMax: perSecond * WAITING_SECONDS}),
  },
});
await server.listen({port: 0, host: '127.0.0.1'});
process.stdout.write(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}\n`);
// It ends with its parent, however that ends.
process.stdin.on('end', () => process.exit(0)).resume();
