import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {askOnce} from '../embedded/machine/system-machine.ts';
import {bundleScript} from './bundle-script.ts';
import {RemoteModules} from './remote-modules.ts';

let folder: string;
let server: Server;
let origin: string;
let asked: string[];
let pages: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  asked = [];
  pages = {
    '/lib/index.js': "export {two} from './two.js'; export const one = 1;",
    '/lib/two.js': 'export const two = 2;',
    '/endless.js': 'moved:/endless.js',
    '/moved.js': 'moved:/lib/two.js',
    '/large.js': `//${'x'.repeat(5_000_001)}`,
  };
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page?.startsWith('moved:')) response.writeHead(302, {location: page.slice(6)}).end();
    else response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await rm(folder, {recursive: true});
});

async function bundled(path: string): Promise<string> {
  const file = join(folder, 'script.js');
  await writeFile(
    file,
    `\nimport * as lib from '${path.startsWith('/') ? origin + path : path}';\nexport default () => lib;`,
  );
  const {code} = await bundleScript(file, {remote: new RemoteModules(folder, askOnce)});
  return code;
}

describe('a module that is imported by its address', () => {
  it('is fetched once with all it imports, and then read from the folder', async () => {
    expect(await bundled('/lib/index.js')).toContain('two = 2');
    expect(asked).toEqual(['/lib/index.js', '/lib/two.js']);
    server.close();
    expect(await bundled('/lib/index.js')).toContain('two = 2');
    expect(asked).toHaveLength(2);
    const lock = JSON.parse(await readFile(join(folder, '.c8gauge/modules.lock.json'), 'utf8'));
    expect(Object.keys(lock)).toEqual([`${origin}/lib/index.js`, `${origin}/lib/two.js`]);
  });

  it('is refused where it is not what was locked', async () => {
    await bundled('/lib/two.js');
    await rm(join(folder, '.c8gauge/modules'), {recursive: true});
    pages['/lib/two.js'] = 'export const two = 3;';
    await expect(bundled('/lib/two.js')).rejects.toThrow(
      /script\.js:2:\d+: .*two\.js is not what it was when it was locked\): remove its line from \.c8gauge/,
    );
  });

  it('is followed over a redirect', async () => {
    expect(await bundled('/moved.js')).toContain('two = 2');
  });

  it.each([
    ['/missing.js', /script\.js:2:\d+: cannot fetch .*\(status 404\)\): fetch it once/],
    ['/endless.js', /more than 5 redirects/],
    ['/large.js', /more than 5000000 bytes/],
    ['http://10.255.255.1/lib.js', /is not https\): import it by an https address/],
    ['https://127.0.0.1:1/lib.js', /cannot fetch https:.*--engine k6/],
  ])('%s is refused at its line', async (path, message) => {
    await expect(bundled(path)).rejects.toThrow(message);
  });

  it.each([
    'k6-utils/1.4.0',
    'k6-summary/0.1.0',
    'papaparse/5.1.1',
    'formdata/0.0.2',
    'httpx/0.1.0',
    'k6-testing/0.6.1',
    'url/1.0.0',
    'totp/1.0.0',
    'k6chaijs/4.3.4.3',
  ])('%s of jslib.k6.io comes along', async name => {
    await bundled(`https://jslib.k6.io/${name}/index.js`);
    expect(asked).toEqual([]);
  });
});
