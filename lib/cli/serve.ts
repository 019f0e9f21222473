import {readFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {createSecureContext} from 'node:tls';
import {Command, Option} from 'commander';
import {isLoopback} from '../auth/allowed-hosts.ts';
import type {AuthOptions} from '../cluster/auth.ts';
import {createCluster} from '../cluster/cluster.ts';
import {CLUSTER_DIALECTS, type ClusterDialect} from '../cluster/dialects/dialect.ts';
import {INSTALLATIONS} from '../cluster/installations.ts';
import type {ExportRates} from '../cluster/metrics/event-log.ts';
import {buildServer, type ServerTls} from '../cluster/server.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {durationMs, pathIn, wholeNumber} from './flags.ts';
import type {Invocation} from './io.ts';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly partitions: number;
  readonly retain: number;
  readonly searchLag?: number;
  readonly maxInFlight?: number;
  readonly as?: string;
  readonly dialect?: ClusterDialect;
  readonly queryApi?: boolean;
  readonly forbid?: readonly string[];
  readonly serviceRate?: number;
  readonly exportRate?: ExportRates;
  readonly auth: AuthOptions['mode'];
  readonly user: string;
  readonly jwksUrl?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsClientCa?: string;
}

/** `c8gauge serve`: the reference cluster in this process, until SIGTERM or SIGINT. */
export function serveCommand(run: Invocation): Command {
  return new Command('serve')
    .description('Run the reference cluster, in memory, until it is told to stop.')
    .option('--port <port>', 'port to listen on, 0 for a free one', wholeNumber(0, 65_535), 8080)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--partitions <n>', 'number of partitions, 1 to 8', wholeNumber(1, 8), 1)
    .option('--retain <n>', 'ended process instances to keep', wholeNumber(0, 10_000_000), 100_000)
    .option('--search-lag <duration>', 'how far searches are behind, as in 500ms', durationMs)
    .option(
      '--max-in-flight <n>',
      'commands in flight before it answers with backpressure',
      wholeNumber(1, 1_000_000),
    )
    .option('--service-rate <n>', 'process instances it creates a second', wholeNumber(1, 100_000))
    .option(
      '--export-rate <[partition=]n>',
      'records that each partition, or that one, exports a second, so that searches fall behind; repeatable',
      exportRate,
    )
    .addOption(
      new Option(
        '--dialect <version>',
        'the version of the API that it speaks (default: 8.6)',
      ).choices(CLUSTER_DIALECTS),
    )
    .addOption(
      new Option(
        '--as <installation>',
        'a version of Camunda as it is installed; other flags win',
      ).choices(Object.keys(INSTALLATIONS)),
    )
    .option('--query-api', 'serve searches and reads where --as has them off')
    .option('--forbid <operations...>', 'operations that nobody has the permission for')
    .addOption(
      new Option('--auth <mode>', 'how clients have to sign in')
        .choices(['none', 'basic', 'oidc'])
        .default('none'),
    )
    .option('--user <name:password>', 'the user that --auth basic accepts', 'demo:demo')
    .option('--jwks-url <url>', "the provider's keys, for --auth oidc")
    .option('--issuer <issuer>', 'the issuer that tokens must have, for --auth oidc')
    .option('--audience <audience>', 'the audience that tokens must have, for --auth oidc')
    .option('--tls-cert <file>', 'serve https with this certificate, PEM', pathIn(run))
    .option('--tls-key <file>', 'its key, PEM', pathIn(run))
    .option(
      '--tls-client-ca <file>',
      'accept only clients with a certificate of this CA, PEM',
      pathIn(run),
    )
    .action((options: ServeOptions) => serve(run, options));
}

async function serve(run: Invocation, options: ServeOptions): Promise<void> {
  const auth = authOf(options);
  const tls = await tlsOf(options);
  const {partitions, retain, maxInFlight, serviceRate, forbid: forbidden = []} = options;
  const installed = options.as === undefined ? undefined : INSTALLATIONS[options.as];
  const searchLagMs = options.searchLag ?? installed?.searchLagMs ?? 0;
  const cluster = createCluster({
    ...{partitions, retain, searchLagMs},
    ...(options.exportRate ? {exportRates: options.exportRate} : {}),
  });
  const server = buildServer(cluster, {
    ...installed,
    ...{auth, forbidden},
    ...(options.dialect ? {dialect: options.dialect} : {}),
    ...(options.queryApi ? {queryApi: true} : {}),
    ...(tls === null ? {} : {tls}),
    ...(maxInFlight ? {maxInFlight} : {}),
    ...(serviceRate ? {service: {perSecond: serviceRate}} : {}),
    // Who serves it to other machines means to be asked by whatever name they have for it.
    names: isLoopback(new URL(`http://${bracketed(options.host)}`)) ? [options.host] : null,
  });
  const ended = untilInterrupted(run);
  try {
    await server.listen({port: options.port, host: options.host});
  } catch (error) {
    cluster.close();
    throw cannotListen(options, error);
  }
  const {port} = server.server.address() as AddressInfo;
  run.stdout.write(
    `listening on ${tls === null ? 'http' : 'https'}://${bracketed(options.host)}:${port}\n`,
  );
  await ended;
  await server.close();
  cluster.close();
}

const PARTITIONS_MAX = 8;

/** Adds `100` for every partition, or `2=100` for one, to what was given before. */
function exportRate(text: string, before: ExportRates = new Map()): ExportRates {
  const [, partition, rate = ''] = /^(?:(\d+)=)?(.*)$/.exec(text) ?? [];
  const perSecond = wholeNumber(1, 1_000_000)(rate);
  const all = Array.from({length: PARTITIONS_MAX}, (_, at) => at + 1);
  const which = partition === undefined ? all : [wholeNumber(1, PARTITIONS_MAX)(partition)];
  return new Map([...before, ...which.map(each => [each, perSecond] as const)]);
}

function authOf({auth, user, jwksUrl, issuer, audience}: ServeOptions): AuthOptions {
  if (auth === 'none') return {mode: 'none'};
  if (auth === 'basic') {
    const colon = user.indexOf(':');
    if (colon > 0) {
      return {mode: 'basic', username: user.slice(0, colon), password: user.slice(colon + 1)};
    }
    throw new ExplainedError('--user has no password', 'write it like --user demo:demo');
  }
  if (!jwksUrl || !URL.canParse(jwksUrl)) {
    throw new ExplainedError(
      '--auth oidc needs the keys of the provider',
      'add --jwks-url with the address of its JWKS document',
    );
  }
  return {
    mode: 'oidc',
    jwksUrl,
    ...(issuer === undefined ? {} : {issuer}),
    ...(audience === undefined ? {} : {audience}),
  };
}

async function tlsOf({tlsCert, tlsKey, tlsClientCa}: ServeOptions): Promise<ServerTls | null> {
  if (tlsCert === undefined && tlsKey === undefined && tlsClientCa === undefined) return null;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new ExplainedError(
      'https needs a certificate and its key',
      'add both --tls-cert and --tls-key',
    );
  }
  const tls = {
    cert: await pemIn(tlsCert, '--tls-cert'),
    key: await pemIn(tlsKey, '--tls-key'),
    ...(tlsClientCa === undefined ? {} : {clientCa: await pemIn(tlsClientCa, '--tls-client-ca')}),
  };
  try {
    createSecureContext({cert: tls.cert, key: tls.key, ca: tls.clientCa});
    return tls;
  } catch (thrown) {
    throw new ExplainedError(
      `the certificates of --tls-* cannot be used (${messageOf(thrown)})`,
      'give PEM files, the certificate and the key of one pair',
    );
  }
}

async function pemIn(file: string, flag: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the file of ${flag} (${messageOf(thrown)})`,
      'give a PEM file',
    );
  }
}

function untilInterrupted({interrupt}: Invocation): Promise<void> {
  return new Promise(resolve => {
    if (interrupt?.aborted) resolve();
    else interrupt?.addEventListener('abort', () => resolve(), {once: true});
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
