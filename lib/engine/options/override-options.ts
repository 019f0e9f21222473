import {parseDurationMs} from '../../core/duration.ts';
import type {Fields} from './field-reader.ts';

/** What the command line sets in place of a script's options; the flags mean what they mean to k6. */
export interface OptionOverrides {
  readonly vus?: number;
  readonly duration?: string;
  /** Iterations per second: an open model. */
  readonly rate?: number;
  readonly iterations?: number;
}

/** Applies overrides to options: any of them replaces the script's scenarios, as k6's flags do. */
export function overrideOptions(options: Fields, overrides: OptionOverrides): Fields {
  const {vus, duration, rate, iterations} = overrides;
  if (vus === undefined && duration === undefined && rate === undefined && iterations === undefined)
    return options;
  const {scenarios: _, stages: __, ...rest} = options;
  if (rate !== undefined) {
    const preAllocatedVUs = vus ?? Math.min(50, Math.max(1, rate));
    return {
      ...rest,
      ...{vus: undefined, duration: undefined, iterations: undefined},
      scenarios: {
        default: {
          executor: 'constant-arrival-rate',
          rate,
          duration: duration ?? options['duration'] ?? '10s',
          preAllocatedVUs,
          maxVUs: Math.max(preAllocatedVUs, 200),
        },
      },
    };
  }
  return defined({...rest, vus: vus ?? options['vus'], duration, iterations});
}

/**
 * Limits every rate in the options to `maxRate` a second: k6's `rps` limits the requests of all
 * executors, and arrivals are limited too, as they would only queue up before that limit.
 *
 * @param maxRate per second; undefined leaves the options as they are
 */
export function capRates(options: Fields, maxRate: number | undefined): Fields {
  if (maxRate === undefined) return options;
  const own = Number(options['rps'] ?? 0);
  const scenarios = Object.entries(
    (options['scenarios'] ?? {}) as Readonly<Record<string, Fields>>,
  );
  return {
    ...options,
    rps: own > 0 ? Math.min(own, maxRate) : maxRate,
    ...(scenarios.length === 0
      ? {}
      : {
          scenarios: Object.fromEntries(
            scenarios.map(([name, each]) => [name, capScenario(each, maxRate)]),
          ),
        }),
  };
}

function capScenario(scenario: Fields, maxRate: number): Fields {
  if (!String(scenario?.['executor']).endsWith('arrival-rate')) return scenario;
  const unitMs = parseDurationMs((scenario['timeUnit'] ?? '1s') as string | number);
  // Rates are whole numbers: a limit below one in a short unit is given per second.
  const isShort = (maxRate * unitMs) / 1000 < 1;
  const scale = isShort ? 1000 / unitMs : 1;
  const most = Math.floor(isShort ? maxRate : (maxRate * unitMs) / 1000);
  const cap = (value: unknown) => Math.min(Math.floor(Number(value) * scale), most);
  const stages = scenario['stages'] as readonly Fields[] | undefined;
  return {
    ...scenario,
    ...(isShort ? {timeUnit: '1s'} : {}),
    ...(scenario['rate'] === undefined ? {} : {rate: cap(scenario['rate'])}),
    ...(scenario['startRate'] === undefined ? {} : {startRate: cap(scenario['startRate'])}),
    ...(stages ? {stages: stages.map(each => ({...each, target: cap(each['target'])}))} : {}),
  };
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
