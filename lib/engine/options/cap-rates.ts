import {parseDurationMs} from '../../core/duration.ts';
import type {Fields} from './field-reader.ts';

/**
 * Options with every rate in them at most `maxRate` a second: k6's own `rps` bounds the requests of
 * all executors, and arrivals come no faster either, or they would only queue up before that bound.
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
  if (!String(scenario['executor']).endsWith('arrival-rate')) return scenario;
  const unitMs = parseDurationMs((scenario['timeUnit'] ?? '1s') as string | number);
  // Rates are whole numbers: a bound of less than one in a short unit is written by the second.
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
