import zlib from 'node:zlib';

/**
 * Every name that k6 2.2 takes in options, scenarios, thresholds and the parameters of requests, and
 * what the embedded engine does with it. Sources: the reference of options
 * (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/), of executors
 * (https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/) and of parameters
 * (https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/), each tried on k6 2.2.
 */

/**
 * What k6 takes. `whole`: a whole number, also as text, since all of `__ENV` is text. `texts`: an
 * object whose values are texts. `any`: nothing looks at it.
 */
export type Kind = 'whole' | 'truth' | 'text' | 'texts' | 'duration' | 'list' | 'object' | 'any';

/** One name. Without `instead` the embedded engine does what k6 does. */
export interface Row {
  readonly is: Kind;
  /** What to do instead: a value that asks for something is refused before the target is touched. */
  readonly instead?: string;
}

type Table = Readonly<Record<string, Row>>;

const whole = {is: 'whole'} as const;
const truth = {is: 'truth'} as const;
const text = {is: 'text'} as const;
const texts = {is: 'texts'} as const;
const duration = {is: 'duration'} as const;
const list = {is: 'list'} as const;
const object = {is: 'object'} as const;

const OMIT = 'omit it, or use --engine k6';
const ALLOWED = 'omit it: load goes only to the target and to what k6.config.ts allows';
const SHARED = 'omit it; c8gauge export k6-operator shares a load between machines';

/** `options`. A name that is not here gets a warning, as from k6. */
export const OPTIONS: Table = {
  batch: whole,
  batchPerHost: whole,
  blacklistIPs: {...list, instead: ALLOWED},
  blockHostnames: {...list, instead: ALLOWED},
  // Of Grafana Cloud: a run on this machine does not look at it, on k6 neither.
  cloud: {is: 'any'},
  discardResponseBodies: truth,
  dns: {...object, instead: `${OMIT}: names are resolved as the system does it`},
  duration,
  executionSegment: {...text, instead: SHARED},
  executionSegmentSequence: {...text, instead: SHARED},
  ext: object,
  handleSummaryTimeout: duration,
  hosts: {...object, instead: 'omit it, and give the address with --base-url'},
  httpDebug: {...text, instead: OMIT},
  insecureSkipTLSVerify: truth,
  iterations: whole,
  maxRedirects: whole,
  // The size of a buffer that this engine does not need: samples are added up at once.
  metricSamplesBufferSize: whole,
  minIterationDuration: duration,
  noConnectionReuse: truth,
  noCookiesReset: truth,
  noSetup: truth,
  noTeardown: truth,
  noVUConnectionReuse: truth,
  paused: {...truth, instead: 'omit it: nothing could resume the run'},
  rps: whole,
  scenarios: object,
  setupTimeout: duration,
  stages: list,
  summaryTimeUnit: text,
  summaryTrendStats: list,
  systemTags: list,
  tags: texts,
  teardownTimeout: duration,
  thresholds: object,
  throw: truth,
  tlsAuth: {...list, instead: 'omit it, and give the certificate with CAMUNDA_MTLS_CERT_PATH'},
  tlsCipherSuites: {...list, instead: OMIT},
  tlsVersion: {is: 'any'},
  userAgent: text,
  vus: whole,
};

const COMMON: Table = {
  executor: text,
  startTime: duration,
  gracefulStop: duration,
  exec: text,
  env: texts,
  tags: texts,
  // `options.browser` is all that k6 knows in it.
  options: {...object, instead: 'use --engine k6, with a browser on that machine'},
};

const ITERATIONS: Table = {...COMMON, vus: whole, iterations: whole, maxDuration: duration};

const ARRIVALS: Table = {
  ...COMMON,
  timeUnit: duration,
  preAllocatedVUs: whole,
  maxVUs: whole,
};

/** The fields of a scenario, by executor. A name that is not here is refused, as by k6. */
export const SCENARIO_FIELDS = {
  'constant-vus': {...COMMON, vus: whole, duration},
  'ramping-vus': {...COMMON, startVUs: whole, stages: list, gracefulRampDown: duration},
  'shared-iterations': ITERATIONS,
  'per-vu-iterations': ITERATIONS,
  'constant-arrival-rate': {...ARRIVALS, rate: whole, duration},
  'ramping-arrival-rate': {...ARRIVALS, startRate: whole, stages: list},
} as const satisfies Readonly<Record<string, Table>>;

/** The fields of a stage; a name that is not here is refused in a scenario. */
export const STAGE_FIELDS: Table = {duration, target: whole};

/** The fields of a threshold that is written as an object; k6 says nothing of others, we warn. */
export const THRESHOLD_FIELDS: Table = {
  threshold: text,
  abortOnFail: truth,
  delayAbortEval: duration,
};

/** The statistics of a trend that a summary may show. */
export const TREND_STATS: ReadonlySet<string> = new Set(['avg', 'min', 'med', 'max', 'count']);

/**
 * The system tags that k6 2.2 knows; of those with false the embedded engine gives none to its
 * samples: a threshold that selects by them would never see a value.
 */
export const SYSTEM_TAGS: Readonly<Record<string, boolean>> = {
  ...{scenario: true, group: true, check: true, method: true, url: true, name: true},
  ...{status: true, proto: true, expected_response: true, error_code: true},
  ...{error: false, subproto: false, tls_version: false, service: false},
  ...{ip: false, vu: false, iter: false, ocsp_status: false},
};

/** A parameter of a request with values that k6 takes and the embedded engine does not: the run ends there. */
export interface ParamRow {
  /** Whether the embedded engine takes the value, or leaves it to k6's own error. */
  takes(value: unknown): boolean;
  /** What to do instead. */
  readonly instead: string;
}

const ANY: ParamRow = {takes: () => true, instead: ''};

/** Only newer Nodes compress so. */
const canCompressZstd = 'zstdCompressSync' in zlib;

/** `params` of a request. A name that is not here gets a warning; k6 says nothing. */
export const REQUEST_PARAMS: Readonly<Record<string, ParamRow>> = {
  auth: {
    takes: value => value !== 'ntlm',
    instead: "use 'basic' or 'digest', or --engine k6",
  },
  // Of our own client; k6 does not look at it.
  c8gaugeRefusals: ANY,
  compression: {
    takes: value => canCompressZstd || !/(?:^|,)\s*zstd\s*(?:,|$)/.test(String(value)),
    instead: "use 'gzip', 'deflate' or 'br', Node 22.15 or newer, or --engine k6",
  },
  cookies: ANY,
  headers: ANY,
  jar: ANY,
  redirects: ANY,
  responseCallback: ANY,
  responseType: ANY,
  tags: ANY,
  throw: ANY,
  timeout: ANY,
};
