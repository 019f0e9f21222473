import {expect, it} from 'vitest';
import {machineUses} from './machine-uses.ts';

const inEngine = (text: string) => machineUses('lib/engine/a.ts', text);

/** `npm run verify` applies this rule to the engine; here it is shown to fail. */
it.each([
  ['const startedMs = performance.now();', 'performance'],
  ['const startedAtMs = Date.now();', 'Date.now'],
  ['const now = new Date();', 'new Date()'],
  ['const text = Date();', 'Date()'],
  ['setTimeout(work, 10);', 'setTimeout'],
  ['const plan = globalThis.setInterval;', 'setInterval'],
  ['const of = {setImmediate};', 'setImmediate'],
  ['await fetch(url);', 'fetch'],
  ['const share = Math.random();', 'Math.random'],
  ['const id = globalThis.crypto.randomUUID();', 'globalThis.crypto.randomUUID'],
  ['const cpu = process.cpuUsage();', 'process.cpuUsage'],
  ["import {connect, type Socket} from 'node:net';", 'connect of node:net'],
  ["import * as threads from 'worker_threads';", 'worker_threads'],
  ["import {createHash, randomBytes as draw} from 'node:crypto';", 'randomBytes of node:crypto'],
  ["import {systemClock} from '../core/clock.ts';", 'systemClock of ../core/clock.ts'],
])('finds in "%s": %s', (text, use) => {
  expect(inEngine(`\n${text}\n`)).toEqual([
    `lib/engine/a.ts:2 uses ${use}, which has to be handed in: see lib/engine/embedded/machine/`,
  ]);
});

it.each([
  'const startedAt = new Date(clock.wallMs()).toISOString();',
  'clock.schedule(10, work); host.setTimeout(1); const a = {setTimeout: 1};',
  'const most = Math.max(1, 2);',
  "import type {Socket} from 'node:net';",
  "import {type Server} from 'node:net';",
  "import {createHash} from 'node:crypto';",
  "import {type Clock, repeat} from '../core/clock.ts';",
])('takes "%s"', text => {
  expect(inEngine(text)).toEqual([]);
});
