import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {bundleScript} from './bundle-script.ts';
import {SourcePlaces} from './source-places.ts';

it("translates a bundle's places to those of its sources, and nothing else", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  const library = "type Long = string;\nexport function fails() {\n  throw new Error('here');\n}\n";
  await writeFile(join(folder, 'library.ts'), library);
  const script = join(folder, 'my.script.ts');
  await writeFile(script, "import {fails} from './library.ts';\nexport default fails;\n");
  const bundle = await bundleScript(script);
  const line = bundle.code.split('\n').findIndex(each => each.includes('throw')) + 1;
  const places = new SourcePlaces(bundle);
  expect(places.translate(`at fails (my.script:${line}:9)`)).toMatch(
    /^at fails \(.*\/library\.ts:3\)$/,
  );
  for (const other of [`at x (/tmp/my.script:${line}:9)`, 'my.script: 1', 'myXscript:1:1'])
    expect(places.translate(other)).toBe(other);
  const stack = (...frames: string[]) =>
    ['Error: here', ...frames.map(each => `    at ${each}`)].join('\n');
  const own = `my.script:${line}:9`;
  const engine = [
    'stepOf ([worker eval]:1:2)',
    '#advance (file:///a/b.js:1:2)',
    '$c8g1.next (<anonymous>)',
  ];
  expect(
    places.translate(stack(`fails (${own})`, ...engine, 'Array.forEach (<anonymous>)')),
  ).toMatch(
    /^Error: here\n {4}at fails \(.*library\.ts:3\)\n {4}at Array\.forEach \(<anonymous>\)$/,
  );
  expect(places.translate(stack(`Object.$c8g0 (${own})`, own, 'noon'))).toMatch(
    /^Error: here(\n {4}at \S*library\.ts:3){2}\n {4}at noon$/,
  );
  await rm(folder, {recursive: true});
});
