import {expect, it} from 'vitest';
import {climbs, importsIn, wayToRecord} from './journeys.ts';

/** Files by name, each with the names that it imports; `type:` before those of types alone. */
function importsOf(files: Readonly<Record<string, readonly string[]>>) {
  return (file: string) => ({
    values: (files[file] ?? []).filter(each => !each.startsWith('type:')),
    types: (files[file] ?? [])
      .filter(each => each.startsWith('type:'))
      .map(each => each.slice('type:'.length)),
  });
}

const [COMMAND, RECORD] = ['lib/cli/load.ts', 'lib/record/load-result.ts'];
const journey = {command: COMMAND, record: [RECORD], without: /\/k6\//};

it('is what makes the record, and what leads there; not what is called beside it', () => {
  const files = importsOf({
    [COMMAND]: ['lib/core/duration.ts', 'lib/measurement/measure.ts', 'type:lib/engine/type.ts'],
    'lib/measurement/measure.ts': ['lib/engine/run.ts', 'lib/engine/k6/run.ts'],
    'lib/engine/run.ts': ['lib/engine/connection.ts', 'lib/engine/summary.ts'],
    'lib/engine/summary.ts': [`type:${RECORD}`, 'lib/core/random.ts'],
    'lib/engine/k6/run.ts': [`type:${RECORD}`],
    'lib/engine/type.ts': [`type:${RECORD}`],
  });
  expect(wayToRecord(journey, files)).toEqual([
    COMMAND,
    'lib/measurement/measure.ts',
    'lib/engine/run.ts',
    'lib/engine/summary.ts',
  ]);
});

it('has an end where files import each other', () => {
  const files = importsOf({[COMMAND]: ['lib/a.ts'], 'lib/a.ts': [COMMAND, `type:${RECORD}`]});
  expect(wayToRecord(journey, files)).toEqual([COMMAND, 'lib/a.ts']);
});

it('climbs where a file leads to a room nearer to the command', () => {
  const files = importsOf({
    [COMMAND]: ['lib/engine/run.ts'],
    'lib/engine/run.ts': [`type:${COMMAND}`],
  });
  expect(climbs([COMMAND, 'lib/engine/run.ts'], files)).toEqual([
    `lib/engine/run.ts -> ${COMMAND}`,
  ]);
});

it('reads imports of values and of types apart, and the thread that is started', () => {
  const text = `
    import type {A} from './a.ts';
    import {type B, type C} from './b.ts';
    import {d, type D} from './d.ts';
    import './e.ts';
    export type {F} from '../f.ts';
    import fs from 'node:fs';
    import {render} from '../../reports/render.ts';
    const url = siblingUrl('./worker', import.meta.url);
    const other = siblingUrl('../cli/bin', import.meta.url);`;
  expect(importsIn('lib/room/file.ts', text)).toEqual({
    values: ['lib/room/d.ts', 'lib/room/e.ts', 'lib/room/worker.ts'],
    types: ['lib/room/a.ts', 'lib/room/b.ts', 'lib/f.ts'],
  });
});
