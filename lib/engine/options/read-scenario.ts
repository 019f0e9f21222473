import {ExplainedError} from '../../core/errors.ts';
import {FieldReader, type Fields} from './field-reader.ts';
import type {ScenarioPlan, Stage} from './scenario-plan.ts';

type Reader = (name: string, fields: Fields) => ScenarioPlan;

/** k6's executors, their fields and defaults: https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/ */
const READERS: Readonly<Record<ScenarioPlan['executor'], Reader>> = {
  'constant-vus': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      executor: 'constant-vus',
      vus: read.count('vus', 1, 1),
      durationMs: aSecond(read, 'duration'),
    };
  },
  'ramping-vus': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      executor: 'ramping-vus',
      startVus: read.count('startVUs', 0, 1),
      stages: stages(name, read),
      gracefulRampDownMs: read.duration('gracefulRampDown', '30s'),
    };
  },
  'shared-iterations': iterations('shared-iterations'),
  'per-vu-iterations': iterations('per-vu-iterations'),
  'constant-arrival-rate': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      ...openModel(read),
      executor: 'constant-arrival-rate',
      rate: read.count('rate', 1),
      durationMs: aSecond(read, 'duration'),
    };
  },
  'ramping-arrival-rate': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      ...openModel(read),
      executor: 'ramping-arrival-rate',
      startRate: read.count('startRate', 0, 0),
      stages: stages(name, read),
    };
  },
};

/**
 * Reads one entry of k6's `options.scenarios`.
 *
 * @throws ExplainedError naming the scenario and the field that is wrong
 */
export function readScenario(name: string, fields: Fields): ScenarioPlan {
  const reader = READERS[String(fields['executor']) as ScenarioPlan['executor']];
  if (!reader) {
    throw new ExplainedError(
      `scenario '${name}' has the executor ${JSON.stringify(fields['executor'])}`,
      `use one of ${Object.keys(READERS).join(', ')}`,
    );
  }
  return reader(name, fields);
}

function iterations(executor: 'shared-iterations' | 'per-vu-iterations'): Reader {
  return (name, fields) => {
    const read = readerOf(name, fields);
    const vus = read.count('vus', 1, 1);
    const plan = {
      ...common(name, fields),
      executor,
      vus,
      iterations: read.count('iterations', 1, 1),
      maxDurationMs: aSecond(read, 'maxDuration', '10m'),
    };
    if (executor === 'shared-iterations' && plan.iterations < vus)
      throw read.wrong('iterations', `give at least as many iterations as VUs (${vus})`);
    return plan;
  };
}

const readerOf = (name: string, fields: Fields) => new FieldReader(fields, `scenario '${name}'`);

function common(name: string, fields: Fields) {
  const read = readerOf(name, fields);
  return {
    name,
    exec: read.text('exec', 'default'),
    startTimeMs: read.duration('startTime', '0s'),
    gracefulStopMs: read.duration('gracefulStop', '30s'),
    env: read.texts('env'),
    tags: read.texts('tags'),
  };
}

function openModel(read: FieldReader) {
  const preAllocatedVus = read.count('preAllocatedVUs', 0);
  const maxVus = read.count('maxVUs', 1, Math.max(1, preAllocatedVus));
  if (maxVus < preAllocatedVus)
    throw read.wrong('maxVUs', `give at least preAllocatedVUs (${preAllocatedVus})`);
  return {timeUnitMs: positive(read, 'timeUnit', '1s'), preAllocatedVus, maxVus};
}

function stages(name: string, read: FieldReader): Stage[] {
  const list = read.list('stages');
  if (list.length === 0) throw read.wrong('stages', 'give at least one {duration, target}');
  return list.map((stage, at) => {
    const field = new FieldReader(stage as Fields, `scenario '${name}', stage ${at + 1}`);
    return {durationMs: field.duration('duration'), target: field.count('target', 0)};
  });
}

/** k6 refuses runs of less than a second. */
function aSecond(read: FieldReader, name: string, fallback?: string): number {
  const ms = read.duration(name, fallback);
  if (ms < 1000) throw read.wrong(name, 'give at least 1s');
  return ms;
}

function positive(read: FieldReader, name: string, fallback?: string): number {
  const ms = read.duration(name, fallback);
  if (ms <= 0) throw read.wrong(name, 'give more than 0');
  return ms;
}
