import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {atHost, findForeignScripts, wrap} from './foreign-scripts.ts';

it('finds scripts that send requests, in files and in pages, and equal ones once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'c8gauge-test-'));
  const script =
    "import http from 'k6/http';\nexport default () => http.get('http://a.example/');\n";
  writeFileSync(join(folder, 'a.js'), script);
  writeFileSync(join(folder, 'b.js'), "import {sleep} from 'k6';\n");
  const block = (text: string) => `\`\`\`javascript\n${text}\`\`\`\n`;
  writeFileSync(
    join(folder, 'c.md'),
    `${block('1;\n')}Text\n${block(`${script}//\n`)}${block(script)}`,
  );
  const found = findForeignScripts(folder).map(({name}) => name);
  rmSync(folder, {recursive: true});
  expect(found).toEqual(['a.js', 'c.md#2']);
});

it.each([
  ["http.get('https://test.example:8443/a?b');", "http.get('http://127.0.0.1:1/a?b');"],
  ['const base = "http://10.0.0.1";', 'const base = "http://127.0.0.1:1";'],
  ["http.get('https://me:secret@a.example/');", "http.get('http://me:secret@127.0.0.1:1/');"],
  ["ws.connect('wss://echo.example/');", "ws.connect('ws://127.0.0.1:1/');"],
  ["import a from 'https://lib.example/a.js';", "import a from 'https://lib.example/a.js';"],
])('sends %s nowhere else', (text, expected) => {
  expect(atHost(text, 'http://127.0.0.1:1')).toBe(expected);
});

it.each([
  ['export default function () {}', true],
  ['exports.default = () => {};', true],
  ['module.exports = {options, default: run};', true],
  ['Object.assign(module.exports, {\n  default() {},\n});', true],
  ['export function other() {}', false],
  ['module.exports = {other};', false],
])('wraps %s with its default function, if it has one', (text, hasDefault) => {
  expect(wrap('script.js', text, 2).includes('export {default}')).toBe(hasDefault);
});
