import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

/** A k6 script that somebody else wrote. */
export interface ForeignScript {
  /** Its file below the folder that was given, and the number of the block where it stands in a page. */
  readonly name: string;
  /** Where its imports and files are. */
  readonly folder: string;
  readonly text: string;
}

const IMPORTS_HTTP = /(?:from|require\()\s*['"]k6\/http['"]/;
const BLOCK = /^[ \t]*```(?:javascript|js|typescript|ts)\b[^\n]*\n([\s\S]*?)^[ \t]*```/gm;
const FILES_MAX = 20_000;

/** Every script below a folder that sends requests: whole files, and blocks of code in pages. Of equal ones the first. */
export function findForeignScripts(folder: string): ForeignScript[] {
  const seen = new Set<string>();
  return filesBelow(folder)
    .flatMap(file => scriptsOf(file, relative(folder, file)))
    .filter(({text}) => IMPORTS_HTTP.test(text) && !seen.has(text) && seen.add(text));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true});
  return entries
    .filter(each => each.isFile() && /\.(js|ts|md)$/.test(each.name))
    .map(each => join(each.parentPath, each.name))
    .sort()
    .slice(0, FILES_MAX);
}

function scriptsOf(file: string, name: string): ForeignScript[] {
  const text = readFileSync(file, 'utf8');
  const folder = dirname(file);
  if (!file.endsWith('.md')) return [{name, folder, text}];
  return [...text.matchAll(BLOCK)].map(([, code = ''], at) => ({
    name: `${name}#${at + 1}`,
    folder,
    text: code,
  }));
}

const IMPORT_OF_URL = /(?:from\s*|import\s*\(?\s*|require\(\s*)['"]https?:\/\/[^'"]*['"]/g;
const HOST =
  /\b(https?|wss?):\/\/((?:[^\s/'"`@]*@)?)[\w-]+(?:\.[\w-]+)*(?::\d+)?(?=[/'"`?#\s$]|$)/g;

/** The script with each host that it names replaced by ours: nothing is sent anywhere else. Imports stay. */
export function atHost(text: string, baseUrl: string): string {
  const imports = text.match(IMPORT_OF_URL) ?? [];
  const between = text
    .split(IMPORT_OF_URL)
    .map(each =>
      each.replace(HOST, (_, scheme: string, user: string) =>
        baseUrl.replace('http://', `${scheme.startsWith('ws') ? 'ws' : 'http'}://${user}`),
      ),
    );
  return between.map((each, at) => each + (imports[at] ?? '')).join('');
}

const DEFAULT =
  /export\s+default\b|\bas\s+default\b|\bexports\.default\b|\bexports\s*[=,][\s\S]*\bdefault\b/;

/** Before the line in which a wrapped script tells its summary. */
export const SUMMARY = 'summary-of-wrapped ';

/**
 * A script around another one that runs each of its scenarios a few times, with one user and no schedule, so
 * that two engines can be compared request by request, and that prints its summary. Thresholds and all else stay.
 */
export function wrap(script: string, text: string, iterations: number): string {
  const hasDefault = DEFAULT.test(text);
  const from = JSON.stringify(`./${script}`);
  return `
import * as script from ${from};
export * from ${from};
${hasDefault ? `export {default} from ${from};` : ''}
const {stages, duration, iterations, vus, scenarios, ...rest} = script.options || {};
const few = (scenario) => {
  const {exec, env, tags} = scenario;
  const given = {executor: 'per-vu-iterations', vus: 1, iterations: ${iterations}, maxDuration: '15s'};
  if (exec !== undefined) given.exec = exec;
  if (env !== undefined) given.env = env;
  if (tags !== undefined) given.tags = tags;
  return given;
};
export const options = Object.assign({}, rest, scenarios
  ? {scenarios: Object.fromEntries(Object.entries(scenarios).map(([name, each]) => [name, few(each)]))}
  : {vus: 1, iterations: ${iterations}});
export function handleSummary(data) {
  if (script.handleSummary) script.handleSummary(data);
  return {stdout: '\\n${SUMMARY}' + JSON.stringify(data) + '\\n'};
}
`;
}
