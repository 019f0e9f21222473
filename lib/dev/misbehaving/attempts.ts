import type {Misbehaves} from '../../faults/transport/misbehaving-server.ts';
import type {WireMeaning} from '../../faults/transport/wire-mode.ts';

/** The exit codes of c8gauge. */
const [PASSED, FAILED, INCONCLUSIVE] = [0, 1, 2];

/** A command against a server of the catalogue, and what it may come to. */
export interface Attempt {
  readonly name: string;
  readonly when: Misbehaves;
  /** @param baseUrl of the server @param script an ordinary k6 script that sends one GET after another */
  argv(baseUrl: string, script: string): readonly string[];
  /** How long it may take, seconds. */
  readonly secondsMax: number;
  /** The exit codes that are right. */
  exits(meaning: WireMeaning): readonly number[];
}

/** No more than this may be resident, whatever the server sends. */
export const MEGABYTES_MAX = 500;

/** Nothing but the topology is answered well, so nothing passes. */
const noPass = () => [FAILED, INCONCLUSIVE];

/** What an ordinary script makes of it: an answer is good by its status. */
function byStatus(meaning: WireMeaning): readonly number[] {
  if (meaning === 'good') return [PASSED];
  if (meaning === 'either') return [PASSED, FAILED];
  // What is more than is kept is a bound of ours.
  if (meaning === 'large') return [FAILED, INCONCLUSIVE];
  return meaning === 'unfinished' ? [FAILED, INCONCLUSIVE] : [FAILED];
}

/** An ordinary script: an answer is good by its status alone. */
export const SCRIPT = `
  import http from 'k6/http';
  import {sleep} from 'k6';
  export const options = {
    scenarios: {ask: {executor: 'constant-vus', vus: 4, duration: '3s', gracefulStop: '1s'}},
  };
  export default function () {
    http.get(__ENV.C8GAUGE_BASE_URL + '/v2/license');
    sleep(0.05);
  }`;

const SHORT = ['--duration', '3s', '--vus', '4'];

export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'load',
    ...{when: 'after the topology', secondsMax: 60, exits: byStatus},
    argv: (baseUrl, script) => ['load', script, '--base-url', baseUrl],
  },
  {
    name: 'process-loop',
    ...{when: 'after the topology', secondsMax: 150, exits: noPass},
    argv: baseUrl => ['load', 'process-loop', '--base-url', baseUrl, ...SHORT, '--drain', '1s'],
  },
  {
    name: 'check',
    ...{when: 'after the topology', secondsMax: 180, exits: noPass},
    argv: baseUrl => ['check', '--base-url', baseUrl],
  },
  {
    name: 'bench',
    ...{when: 'after the topology', secondsMax: 120, exits: noPass},
    argv: baseUrl => ['bench', '--base-url', baseUrl, '--seconds', '1', '--connections', '4'],
  },
  {
    name: 'capacity',
    ...{when: 'after the topology', secondsMax: 90, exits: noPass},
    argv: baseUrl => [
      ...['capacity', '--base-url', baseUrl, '--budget', '15s', '--step-duration', '3s'],
      ...['--rate-max', '40', '--workers', '2', '--drain', '1s'],
    ],
  },
  {
    name: 'gate',
    ...{when: 'after the topology', secondsMax: 180, exits: noPass},
    argv: baseUrl => [
      ...['gate', '--baseline', baseUrl, '--candidate', baseUrl, '--budget', '1m'],
      ...['--duration', '3s', '--drain', '1s'],
    ],
  },
  {
    name: 'load, recognition',
    ...{when: 'always', secondsMax: 150, exits: noPass},
    argv: baseUrl => ['load', 'process-loop', '--base-url', baseUrl, ...SHORT, '--drain', '1s'],
  },
  {
    name: 'check, recognition',
    ...{when: 'always', secondsMax: 180, exits: noPass},
    argv: baseUrl => ['check', '--base-url', baseUrl],
  },
];
