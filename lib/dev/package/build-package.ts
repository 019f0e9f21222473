import {execFileSync} from 'node:child_process';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {extname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ASSET_NAMES, bundleAsset} from '../../../reports/render/html/bundle-assets.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What the product reads at run time beside its code. */
const READ_AT_RUN_TIME = new Set(['.yaml', '.json', '.js', '.bpmn', '.dmn', '.form', '.txt']);

/** Folders that only the checkout needs. */
const CHECKOUT_ONLY = [
  'reports/golden',
  'reports/fixture',
  'reports/out',
  'reports/render/browser',
  'lib/dev',
  'lib/contract/dialects/fixture',
];

/**
 * Builds what the package holds: the same tree as the checkout, as JavaScript with its
 * declarations, and the files that are read at run time. Types are checked elsewhere (`npm run build`).
 *
 * @param dist the folder, which is made anew
 */
export async function buildPackage(dist: string): Promise<void> {
  await rm(dist, {recursive: true, force: true});
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.package.json', '--outDir', dist], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const folder of ['lib', 'scenarios', 'conformance', 'reports'])
    await copyReadFiles(folder, dist);
  await bundlePageAssets(dist);
  await writeOwnPackageJson(dist);
  await nameBuiltFiles(dist);
}

async function copyReadFiles(folder: string, dist: string): Promise<void> {
  const entries = await readdir(join(ROOT, folder), {recursive: true, withFileTypes: true});
  for (const entry of entries) {
    const path = relative(ROOT, join(entry.parentPath, entry.name));
    const isRead = entry.isFile() && READ_AT_RUN_TIME.has(extname(entry.name));
    if (isRead && !CHECKOUT_ONLY.some(each => path.startsWith(`${each}/`))) {
      await cp(join(ROOT, path), join(dist, path));
    }
  }
}

/** What reports carry in themselves: its libraries are not installed with the package. */
async function bundlePageAssets(dist: string): Promise<void> {
  const folder = join(dist, 'reports', 'render', 'html');
  await mkdir(join(folder, 'bundled'));
  for (const name of ASSET_NAMES)
    await writeFile(join(folder, 'bundled', name), await bundleAsset(name));
  for (const ending of ['js', 'd.ts']) await rm(join(folder, `bundle-assets.${ending}`));
}

/** The compiler copies package.json for its version; of the rest a package inside one has no use. */
async function writeOwnPackageJson(dist: string): Promise<void> {
  const {type, version} = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly type: string;
    readonly version: string;
  };
  await writeFile(join(dist, 'package.json'), `${JSON.stringify({type, version})}\n`);
}

/** The compiler leaves `./a.ts` in declarations, where the package has `a.d.ts` for `./a.js`. */
async function nameBuiltFiles(dist: string): Promise<void> {
  for (const name of await readdir(dist, {recursive: true})) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(dist, name);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replaceAll(/((?:from |import\()['"]\.[^'"]+)\.tsx?(?=['"])/g, '$1.js'),
    );
  }
}
