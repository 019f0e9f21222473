import {ExplainedError} from '../../core/errors.ts';
import type {Fields} from './field-reader.ts';

type Read = (text: string) => unknown;

const asIs: Read = text => text;

const truth: Read = text => {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Error("write 'true' or 'false'");
};

const list: Read = text => text.split(',');

/** A number alone is in milliseconds. */
const duration: Read = text => (/^\d+$/.test(text) ? Number(text) : text);

const pairs: Read = text =>
  Object.fromEntries(
    text.split(',').map(pair => {
      const [name = '', value] = pair.split(':');
      if (value === undefined) throw new Error("write it like 'name:value,name:value'");
      return [name, value];
    }),
  );

const stages: Read = text =>
  text.split(',').map(stage => {
    const [length = '', target] = stage.split(':');
    if (target === undefined) throw new Error("write it like '10s:5,1m:0'");
    return {duration: length, target: Number(target)};
  });

/**
 * The variables by which k6 2.2 takes options
 * (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/), each tried on it.
 */
const VARIABLES: Readonly<Record<string, readonly [option: string, read: Read]>> = {
  K6_BATCH: ['batch', asIs],
  K6_BATCH_PER_HOST: ['batchPerHost', asIs],
  K6_BLACKLIST_IPS: ['blacklistIPs', list],
  K6_BLOCK_HOSTNAMES: ['blockHostnames', list],
  K6_DISCARD_RESPONSE_BODIES: ['discardResponseBodies', truth],
  K6_DNS: ['dns', asIs],
  K6_DURATION: ['duration', duration],
  K6_HANDLE_SUMMARY_TIMEOUT: ['handleSummaryTimeout', duration],
  K6_HTTP_DEBUG: ['httpDebug', asIs],
  K6_INSECURE_SKIP_TLS_VERIFY: ['insecureSkipTLSVerify', truth],
  K6_ITERATIONS: ['iterations', asIs],
  K6_MAX_REDIRECTS: ['maxRedirects', asIs],
  K6_MIN_ITERATION_DURATION: ['minIterationDuration', duration],
  K6_NO_CONNECTION_REUSE: ['noConnectionReuse', truth],
  K6_NO_COOKIES_RESET: ['noCookiesReset', truth],
  K6_NO_SETUP: ['noSetup', truth],
  K6_NO_TEARDOWN: ['noTeardown', truth],
  K6_NO_VU_CONNECTION_REUSE: ['noVUConnectionReuse', truth],
  K6_PAUSED: ['paused', truth],
  K6_RPS: ['rps', asIs],
  K6_SETUP_TIMEOUT: ['setupTimeout', duration],
  K6_STAGES: ['stages', stages],
  K6_SUMMARY_TIME_UNIT: ['summaryTimeUnit', asIs],
  K6_SUMMARY_TREND_STATS: ['summaryTrendStats', list],
  K6_SYSTEM_TAGS: ['systemTags', list],
  K6_TAGS: ['tags', pairs],
  K6_TEARDOWN_TIMEOUT: ['teardownTimeout', duration],
  K6_THROW: ['throw', truth],
  K6_TLS_CIPHER_SUITES: ['tlsCipherSuites', list],
  K6_USER_AGENT: ['userAgent', asIs],
  K6_VUS: ['vus', asIs],
};

/** Their names. */
export const OPTION_VARIABLES: readonly string[] = Object.keys(VARIABLES);

/** Any of these sets aside all that a lower tier says of when to run. */
const OF_EXECUTION = ['duration', 'iterations', 'stages'];

/**
 * Options with those of the environment over them, as k6 has it: the environment wins over the script, and
 * the command line over both.
 *
 * @returns the same object where the environment has none
 * @throws ExplainedError for a value that k6 does not take
 */
export function withEnvironment(
  options: Fields,
  env: Readonly<Record<string, string | undefined>>,
): Fields {
  const given = Object.entries(VARIABLES).flatMap(([variable, [option, read]]) => {
    const text = env[variable];
    // An empty one is none, as in k6.
    return text === undefined || text === '' ? [] : [[option, valueIn(variable, text, read)]];
  });
  if (given.length === 0) return options;
  const own: Fields = Object.fromEntries(given);
  if (!OF_EXECUTION.some(name => name in own)) return {...options, ...own};
  const {duration: _, iterations: __, stages: ___, scenarios: ____, ...rest} = options;
  return {...rest, ...own};
}

function valueIn(variable: string, text: string, read: Read): unknown {
  try {
    return read(text);
  } catch (thrown) {
    const remedy = thrown instanceof Error ? thrown.message : '';
    throw new ExplainedError(`the variable ${variable} is '${text}', which k6 refuses`, remedy);
  }
}
