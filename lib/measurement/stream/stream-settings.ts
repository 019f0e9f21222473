import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {Secret} from '../../core/secret.ts';

/** Where the seconds of loads are streamed to. */
export interface StreamSettings {
  readonly prometheus: StreamAddress | null;
  readonly otlp: OtlpSettings | null;
}

/** A receiver, and how it is reached. */
export interface StreamAddress {
  /** As it is shown: without user, password and query. */
  readonly url: string;
  readonly wholeUrl: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, Secret>>;
  readonly tls: StreamTls;
}

export interface StreamTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly rejectUnauthorized?: boolean;
}

export interface OtlpSettings extends StreamAddress {
  readonly serviceName: string;
  /** Before each metric's name. */
  readonly metricPrefix: string;
  readonly histograms: 'explicit' | 'exponential';
}

/** What the command line says of it. */
export interface StreamGiven {
  readonly outPrometheus?: string;
  readonly outOtlp?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where to stream to: the addresses of the command line, and credentials of the environment by the names that
 * k6 and OpenTelemetry have for them.
 *
 * @throws ExplainedError for an address that is none, or a variable that would not be honoured
 */
export async function streamSettings(
  {outPrometheus, outOtlp}: StreamGiven,
  env: Env,
  cwd: string,
): Promise<StreamSettings> {
  return {
    prometheus:
      outPrometheus === undefined ? null : await prometheusAddress(outPrometheus, env, cwd),
    otlp: outOtlp === undefined ? null : await otlpSettings(outOtlp, env, cwd),
  };
}

const RW = 'K6_PROMETHEUS_RW_';

/** What k6 does by these is not done here. */
const NOT_HONOURED = ['SIGV4_REGION', 'SIGV4_ACCESS_KEY', 'SIGV4_SECRET_KEY', 'STALE_MARKERS'];

/** https://grafana.com/docs/k6/latest/results-output/real-time/prometheus-remote-write/ */
async function prometheusAddress(text: string, env: Env, cwd: string): Promise<StreamAddress> {
  const flag = '--out-prometheus';
  const {headers, ...address} = addressOf(text, flag, '/api/v1/write');
  const wrong = NOT_HONOURED.find(name => env[RW + name] && env[RW + name] !== 'false');
  if (wrong !== undefined)
    throw new ExplainedError(
      `${RW}${wrong} is set, which ${flag} cannot honour`,
      'unset it; where requests have to be signed, write to an agent that signs them',
    );
  const given = new Headers();
  const [user, password, bearer] = ['USERNAME', 'PASSWORD', 'BEARER_TOKEN'].map(
    name => env[RW + name],
  );
  if (user || password) given.add('authorization', basicOf(user ?? '', password ?? ''));
  if (bearer) given.add('authorization', bearerOf(bearer));
  given.addList(env[`${RW}HTTP_HEADERS`], ':', `${RW}HTTP_HEADERS`);
  for (const [name, value] of Object.entries(env))
    if (name.startsWith(`${RW}HEADERS_`) && value) given.add(name.slice(RW.length + 8), value);
  return {
    ...address,
    headers: {...headers, ...given.all},
    tls: {
      ...(await pemsOf(env, cwd, {
        cert: [`${RW}CLIENT_CERTIFICATE`],
        key: [`${RW}CLIENT_CERTIFICATE_KEY`],
      })),
      ...(env[`${RW}INSECURE_SKIP_TLS_VERIFY`] === 'true' ? {rejectUnauthorized: false} : {}),
    },
  };
}

const OTLP = 'OTEL_EXPORTER_OTLP_';

/** https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
async function otlpSettings(text: string, env: Env, cwd: string): Promise<OtlpSettings> {
  const {headers, ...address} = addressOf(text, '--out-otlp', '/v1/metrics');
  const given = new Headers();
  for (const name of [`${OTLP}HEADERS`, `${OTLP}METRICS_HEADERS`, 'K6_OTEL_HEADERS'])
    given.addList(env[name], '=', name);
  const pems = (name: string) => [`${OTLP}METRICS_${name}`, `${OTLP}${name}`];
  const histograms = env[`${OTLP}METRICS_DEFAULT_HISTOGRAM_AGGREGATION`];
  return {
    ...address,
    headers: {...headers, ...given.all},
    tls: await pemsOf(env, cwd, {
      ca: pems('CERTIFICATE'),
      cert: pems('CLIENT_CERTIFICATE'),
      key: pems('CLIENT_KEY'),
    }),
    serviceName: env['K6_OTEL_SERVICE_NAME'] || env['OTEL_SERVICE_NAME'] || 'c8gauge',
    metricPrefix: env['K6_OTEL_METRIC_PREFIX'] ?? '',
    histograms: histograms === 'base2_exponential_bucket_histogram' ? 'exponential' : 'explicit',
  };
}

/** An address without a path gets the usual one. */
function addressOf(text: string, flag: string, path: string): Omit<StreamAddress, 'tls'> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const shown = text.replace(/^.*@/, '').replace(/[?#].*$/, '');
    throw new ExplainedError(
      `the address of ${flag} '${shown}' is not http or https`,
      `write it like http://127.0.0.1:9090${path}`,
    );
  }
  const given = new Headers();
  if (url.username !== '' || url.password !== '') {
    const [user, password] = [url.username, url.password].map(decodeURIComponent);
    given.add('authorization', basicOf(user ?? '', password ?? ''));
  }
  for (const value of url.searchParams.values()) new Secret(value);
  [url.username, url.password, url.hash] = ['', '', ''];
  if (url.pathname === '/') url.pathname = path;
  return {url: `${url.origin}${url.pathname}`, wholeUrl: url.href, headers: given.all};
}

/** Headers whose values are masked wherever they might be shown. */
class Headers {
  readonly all: Record<string, Secret> = {};

  add(name: string, value: string): void {
    // What comes after the scheme may stand alone elsewhere.
    const [, token] = /^(?:basic|bearer|token|api-?token|apikey) +(.+)$/i.exec(value) ?? [];
    if (token !== undefined) new Secret(token);
    this.all[name.toLowerCase()] = new Secret(value);
  }

  /** @param text `a=1,b=2`, values percent-encoded */
  addList(text: string | undefined, separator: string, variable: string): void {
    for (const pair of (text ?? '').split(',')) {
      if (pair.trim() === '') continue;
      const at = pair.indexOf(separator);
      const name = pair.slice(0, Math.max(0, at)).trim();
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw new ExplainedError(
          `${variable} has a part that is no header`,
          `write it like name${separator}value,name${separator}value`,
        );
      this.add(name, decoded(pair.slice(at + 1).trim()));
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function basicOf(user: string, password: string): string {
  new Secret(password);
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function bearerOf(token: string): string {
  return `Bearer ${token}`;
}

async function pemsOf(
  env: Env,
  cwd: string,
  variables: Readonly<Record<string, readonly string[]>>,
): Promise<StreamTls> {
  const read: Record<string, string> = {};
  for (const [part, names] of Object.entries(variables)) {
    const name = names.find(each => env[each]);
    if (name === undefined) continue;
    try {
      read[part] = await readFile(resolve(cwd, env[name] ?? ''), 'utf8');
    } catch (thrown) {
      throw new ExplainedError(
        `cannot read the file of ${name} (${messageOf(thrown)})`,
        'give a file in PEM',
      );
    }
  }
  return read;
}
