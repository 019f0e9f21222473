import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, stop, transform} from 'esbuild';
import {siblingUrl} from '../../../lib/core/own-package.ts';

/** What pages carry in themselves, by the names of their files in the package. */
const BUNDLERS = {
  /** The page's script: its controls, and its charts by uPlot. */
  'page.js': () => bundleScript('main', ['uplot']),
  /** The same of a run that goes on, which changes in place. */
  'live.js': () => bundleScript('live', ['uplot', 'morphdom']),
  /** The same of a comparison, which shows the runs that are chosen. */
  'comparison.js': () => bundleScript('comparison', ['uplot', 'preact']),
  /** Draws models with bpmn-js: 0.2 MB, only for pages that have one to draw. */
  'diagrams.js': () => bundleScript('diagrams', ['bpmn-js', 'diagram-js']),
  'page.css': bundleStyle,
} as const;

export type AssetName = keyof typeof BUNDLERS;

export const ASSET_NAMES = Object.keys(BUNDLERS) as readonly AssetName[];

/** Bundles one of them from its sources, with libraries that only a checkout has. */
export async function bundleAsset(name: AssetName): Promise<string> {
  try {
    return await BUNDLERS[name]();
  } catch {
    // Ctrl-C ends esbuild's own process as well, and the page of what was measured is made after it.
    restarted ??= stop();
    await restarted;
    return BUNDLERS[name]();
  }
}

/** Set once esbuild's process was given up; it starts again when it is next asked. */
let restarted: Promise<void> | undefined;

/** @param libraries whose licences go along with every copy */
async function bundleScript(
  name: 'main' | 'live' | 'comparison' | 'diagrams',
  libraries: readonly string[],
): Promise<string> {
  const licences = await Promise.all(libraries.map(licenceOf));
  const bundle = await build({
    entryPoints: [fileURLToPath(siblingUrl(`../browser/${name}`, import.meta.url))],
    banner: {js: licences.join('\n')},
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

/** That of bpmn-js also asks for its mark on each diagram. https://bpmn.io/license/ */
async function licenceOf(library: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`${library}/package.json`);
  return `/* ${library}\n${await readFile(join(file, '../LICENSE'), 'utf8')}*/`;
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
