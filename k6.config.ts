/**
 * Where the cluster is and how to sign in, by the names of the environment, which wins over it. Never
 * a secret: this file is shared.
 *
 * @public read by lib/measurement/settings/settings.ts
 */
export const connection = {
  // CAMUNDA_REST_ADDRESS: 'https://stage.example.com',
};

/**
 * The hosts that load may be sent to without `--target-confirmed`. This machine always may be.
 *
 * @public read by lib/measurement/settings/settings.ts
 */
export const targets = {
  allowed: [],
};

/**
 * Profiles and thresholds in k6's own option names: plain data, read by `scenarios/steps/options.ts`.
 * A profile has two shapes. `closed` keeps a number of users busy (the loops); `open` sends at a
 * rate, whatever the cluster answers. `--vus`, `--duration` and `--rate` are laid over them.
 */
export const profiles = {
  /** Does it work at all? */
  smoke: {
    closed: {executor: 'constant-vus', vus: 4, duration: '5s', gracefulStop: '5s'},
    open: {
      executor: 'constant-arrival-rate',
      rate: 50,
      timeUnit: '1s',
      duration: '5s',
      preAllocatedVUs: 10,
      maxVUs: 50,
      gracefulStop: '5s',
    },
  },
  /** A normal day. */
  load: {
    closed: {executor: 'constant-vus', vus: 20, duration: '2m'},
    open: {
      executor: 'constant-arrival-rate',
      rate: 300,
      timeUnit: '1s',
      duration: '2m',
      preAllocatedVUs: 50,
      maxVUs: 500,
    },
  },
  /** More than a normal day, in steps. */
  stress: {
    closed: {
      executor: 'ramping-vus',
      startVUs: 10,
      stages: [
        {duration: '1m', target: 50},
        {duration: '2m', target: 50},
        {duration: '1m', target: 100},
        {duration: '2m', target: 100},
        {duration: '1m', target: 0},
      ],
    },
    open: {
      executor: 'ramping-arrival-rate',
      startRate: 100,
      timeUnit: '1s',
      stages: [
        {duration: '1m', target: 500},
        {duration: '2m', target: 500},
        {duration: '1m', target: 1000},
        {duration: '2m', target: 1000},
        {duration: '1m', target: 0},
      ],
      preAllocatedVUs: 100,
      maxVUs: 1000,
    },
  },
  /** A normal day, for hours: leaks show. */
  soak: {
    closed: {executor: 'constant-vus', vus: 20, duration: '4h'},
    open: {
      executor: 'constant-arrival-rate',
      rate: 200,
      timeUnit: '1s',
      duration: '4h',
      preAllocatedVUs: 50,
      maxVUs: 500,
    },
  },
  /** Everybody comes at once. */
  spike: {
    closed: {
      executor: 'ramping-vus',
      startVUs: 5,
      stages: [
        {duration: '30s', target: 5},
        {duration: '5s', target: 200},
        {duration: '30s', target: 200},
        {duration: '5s', target: 5},
        {duration: '30s', target: 5},
      ],
    },
    open: {
      executor: 'ramping-arrival-rate',
      startRate: 50,
      timeUnit: '1s',
      stages: [
        {duration: '30s', target: 50},
        {duration: '5s', target: 1000},
        {duration: '30s', target: 1000},
        {duration: '5s', target: 50},
        {duration: '30s', target: 50},
      ],
      preAllocatedVUs: 100,
      maxVUs: 1000,
    },
  },
  /**
   * Camunda's own objectives, by the variants of its load tests: instances per second, hardly any
   * backpressure, p99 of a request under 5 s. Each belongs to a scenario: `typical` and `realistic` to
   * those of that name, `max` and `latency` to `process-loop`, whose instances have to end within 1 s.
   * https://github.com/camunda/camunda/blob/main/load-tests/docs/metrics.md
   */
  typical: objective(50),
  realistic: objective(50),
  max: objective(300),
  latency: objective(1),
  /** Ever more until it breaks; a threshold that fails ends it. */
  breakpoint: {
    closed: {executor: 'ramping-vus', startVUs: 1, stages: [{duration: '20m', target: 1000}]},
    open: {
      executor: 'ramping-arrival-rate',
      startRate: 10,
      timeUnit: '1s',
      stages: [{duration: '20m', target: 10000}],
      preAllocatedVUs: 200,
      maxVUs: 2000,
    },
  },
};

/** What every scenario has to keep. */
export const thresholds = {
  http_req_failed: ['rate<0.01'],
  http_req_duration: ['p(99)<5000'],
  checks: ['rate>0.99'],
};

/** What the breakpoint profile breaks on. */
export const breakpointThresholds = {
  http_req_failed: [{threshold: 'rate<0.05', abortOnFail: true, delayAbortEval: '10s'}],
  http_req_duration: [{threshold: 'p(99)<5000', abortOnFail: true, delayAbortEval: '10s'}],
};

/** The `mixed` workload: how often each kind of work comes, relative to the others. */
export const mixedRatio = {
  message: 20,
  signal: 5,
  decision: 25,
  userTask: 15,
  incident: 5,
  search: 30,
};

/** An objective of Camunda's, in process instances per second. */
function objective(rate: number) {
  return {
    open: {
      executor: 'constant-arrival-rate',
      rate,
      timeUnit: '1s',
      duration: '10m',
      preAllocatedVUs: Math.max(10, rate),
      maxVUs: Math.max(10, 5 * rate),
    },
    floor: {backpressure: 0.001},
  };
}
