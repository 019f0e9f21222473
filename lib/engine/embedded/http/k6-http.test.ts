import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runScenario} from '../../engine.ts';
import {findK6} from '../../k6/k6-process.ts';
import type {EngineName} from '../../load.ts';
import {K6_ANSWERS} from './k6-answers.case.ts';
import {startK6HttpServer} from './k6-http-server.case.ts';
import {K6_JOURNEYS} from './k6-journeys.case.ts';
import {K6_REQUESTS, type K6HttpCase} from './k6-requests.case.ts';

/** The values are those of 2.x. */
const isK62 = (await findK6())?.startsWith('2.') === true;
const NO_K6 = 'no k6 2 on the PATH, so the tables are not compared with it';

let folder: string;
let server: Awaited<ReturnType<typeof startK6HttpServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-k6-http-'));
  server = await startK6HttpServer();
});
afterAll(async () => {
  server.close();
  await rm(folder, {recursive: true});
});

/** An iteration for each table, all cases of it one after the other, each with new cookies. */
const scriptOf = (cases: readonly K6HttpCase[]) => `
  import http from 'k6/http';
  import encoding from 'k6/encoding';
  const base = __ENV.C8GAUGE_BASE_URL;
  const at = path => base + path;
  const rest = url => url.split(base).join('');
  const bytes = text => encodeURIComponent(encoding.b64encode(text));
  const reply = text => at('/reply?' + bytes(text));
  const cut = text => at('/cut?' + bytes(text));
  const answer = (headers, body = 'ok', status = '200 OK') =>
    'HTTP/1.1 ' + status + '\\r\\n' + headers.map(each => each + '\\r\\n').join('') +
    'Content-Length: ' + body.length + '\\r\\n\\r\\n' + body;
  const line = r => r.json().line;
  const body = r => r.json().body;
  const all = r => r.json().headers;
  const heads = r => {
    const {Host, 'User-Agent': agent, Referer, ...others} = all(r);
    return others;
  };
  const seen = r => [line(r), heads(r), body(r)];
  const parts = r => body(r).split(/[0-9a-f]{60}/).join('B');
  const fault = r => [r.status, r.error, r.error_code];
  const sets = (...cookies) => http.get(reply(answer(cookies.map(each => 'Set-Cookie: ' + each))));
  async function thrown(act) {
    try {
      return await act();
    } catch (error) {
      return String(error);
    }
  }
  const CASES = [${cases.map(([, script]) => `async () => {${lastAsResult(script)}}`).join(',\n')}];
  export default async function () {
    for (const [at, each] of CASES.entries()) {
      for (const place of ['', 'a/b', 'p']) http.cookieJar().clear(base + '/' + place);
      let given;
      try {
        given = await each();
      } catch (error) {
        given = 'threw ' + error;
      }
      console.log('case ' + at + ' ' + JSON.stringify(given === undefined ? null : given));
    }
  }`;

/** A semicolon that is in no text. */
const SEMICOLON = /; (?=(?:[^'"`]|'[^']*'|"[^"]*"|`[^`]*`)*$)/;

/** The last statement of a case is its value. */
function lastAsResult(script: string): string {
  const statements = script.split(SEMICOLON);
  const last = statements.pop() ?? '';
  return [...statements, `return ${last};`].join('; ');
}

async function valuesOf(engine: EngineName, cases: readonly K6HttpCase[]): Promise<unknown[]> {
  const script = join(folder, `${engine}-${cases.length}.js`);
  await writeFile(script, scriptOf(cases));
  const values: unknown[] = [];
  await runScenario({
    ...{script, baseUrl: server.baseUrl, engine, seed: 1, workers: 1, env: process.env},
    onLog(_, line) {
      const [, at, value] = /^case (\d+) (.*)$/s.exec(line) ?? [];
      if (at !== undefined) values[Number(at)] = JSON.parse(value ?? '');
    },
  });
  return values;
}

const TABLES = [
  ['what is asked for', K6_REQUESTS],
  ['what is answered', K6_ANSWERS],
  ['where it leads', K6_JOURNEYS],
] as const;

describe.each(TABLES)('on the embedded engine: %s', (_, cases) => {
  let values: unknown[];
  beforeAll(async () => {
    values = await valuesOf('embedded', cases);
  });
  it.each(cases.map(([name, , gives], at) => [name, at, gives] as const))('%s', (_, at, gives) => {
    expect(values[at]).toEqual(gives);
  });
});

describe.each(TABLES)('on k6: %s', (_, cases) => {
  it('gives the same', async context => {
    context.skip(!isK62, NO_K6);
    const values = await valuesOf('k6', cases);
    const all = Object.fromEntries(cases.map(([name], at) => [name, values[at]]));
    expect(all).toEqual(Object.fromEntries(cases.map(([name, , gives]) => [name, gives])));
  });
});
