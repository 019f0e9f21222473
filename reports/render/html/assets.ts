import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {siblingUrl} from '../../../lib/core/own-package.ts';

/** What the page carries in itself. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

let made: Promise<Assets> | undefined;
let drawing: Promise<string> | undefined;

/** The page's script and style, bundled once a process. */
export function assets(): Promise<Assets> {
  made ??= Promise.all([bundleScript('main'), bundleStyle()]).then(([script, style]) => ({
    script,
    style,
  }));
  return made;
}

/** What draws models, bundled once a process, and only where there is one to draw. */
export function diagramScript(): Promise<string> {
  drawing ??= bpmnLicence().then(licence => bundleScript('diagrams', licence));
  return drawing;
}

/** Has to go along with all copies, and asks for the mark on each diagram. https://bpmn.io/license/ */
async function bpmnLicence(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('bpmn-js/LICENSE');
  return `/* bpmn-js, https://bpmn.io\n${await readFile(file, 'utf8')}*/`;
}

async function bundleScript(name: 'main' | 'diagrams', banner = ''): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(siblingUrl(`../browser/${name}`, import.meta.url))],
    banner: {js: banner},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return (bundle.outputFiles[0]?.text ?? '').trim();
}

/** The sheets of `style/` in the order of their numbers, behind that of the charts. */
async function bundleStyle(): Promise<string> {
  const folder = new URL('./style/', import.meta.url);
  const own = (await readdir(folder)).filter(each => each.endsWith('.css')).toSorted();
  const uplot = createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css');
  const sheets = [uplot, ...own.map(each => new URL(each, folder))];
  const css = await Promise.all(sheets.map(each => readFile(each, 'utf8')));
  const style = await transform(css.join('\n'), {loader: 'css', minify: true, target: 'es2022'});
  return style.code.trim();
}
