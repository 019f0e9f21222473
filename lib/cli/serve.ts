import type {AddressInfo} from 'node:net';
import {Command, InvalidArgumentError} from 'commander';
import {createCluster} from '../cluster/cluster.ts';
import {buildServer} from '../cluster/server.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly partitions: number;
}

/** `c8gauge serve`: the reference cluster in this process, until SIGTERM or SIGINT. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the reference cluster')
    .option('--port <port>', 'port to listen on, 0 for a free one', whole(0, 65_535), 8080)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--partitions <n>', 'number of partitions, 1 to 8', whole(1, 8), 1)
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const cluster = createCluster({partitions: options.partitions});
  const server = buildServer(cluster);
  const ended = untilSignal();
  try {
    await server.listen({port: options.port, host: options.host});
  } catch (error) {
    cluster.close();
    throw cannotListen(options, error);
  }
  const {port} = server.server.address() as AddressInfo;
  process.stdout.write(`listening on http://${bracketed(options.host)}:${port}\n`);
  await ended;
  await server.close();
  cluster.close();
  // A channel that is listened to would keep the process alive.
  if (process.connected) process.disconnect();
}

/** Also ends with the command that started it, however that ended: a cluster must not be left behind. */
function untilSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    process.once('disconnect', resolve);
  });
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function cannotListen({host, port}: ServeOptions, error: unknown): ExplainedError {
  const remedy = 'stop what listens there, or choose another with --port (0 takes a free one)';
  return new ExplainedError(`cannot listen on ${host}:${port} (${messageOf(error)})`, remedy, {
    cause: error,
  });
}

/** Reads a whole number between two bounds; commander prints the refusal in one line. */
function whole(min: number, max: number): (text: string) => number {
  return text => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}
