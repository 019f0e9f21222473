import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, extname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {ASSET_NAMES, bundleAsset} from '../../../reports/render/html/bundle-assets.ts';
import {
  DEFAULT_CONTRACT_FILE,
  type ParsedDocument,
  parsedFileOf,
} from '../../contract/load-contract.ts';
import {readDocument} from '../../contract/read-document.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const WORKER = 'lib/engine/embedded/machine/worker.ts';

/** What is run or imported by its path; the package holds them and everything that they import. */
const ENTRIES = [
  'lib/index.ts',
  'lib/cli/bin.ts',
  'conformance/run/suite-thread.ts',
  WORKER,
  'conformance/user-flows.ts',
];

/** Folders whose files are entries, each of them: the scenarios, their libraries, the suite of `check`. */
const ENTRY_FOLDERS = [
  'lib/engine/jslib',
  'scenarios',
  'scenarios/steps',
  'conformance/operations',
  'conformance/flows',
];

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
 * Builds what the package holds: the same tree as the checkout, as JavaScript, with the files that are
 * read at run time ({@link buildProgram}), and the declarations of what users import. Types are checked
 * elsewhere (`npm run verify`).
 *
 * @param dist the folder, which is made anew
 */
export async function buildPackage(dist: string): Promise<void> {
  await buildProgram(dist);
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.package.json', '--outDir', dist], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  await nameBuiltFiles(dist);
}

/**
 * Builds what runs, without declarations: that takes a second, where the compiler takes ten.
 *
 * @param dist the folder, which is made anew
 */
export async function buildProgram(dist: string): Promise<void> {
  await rm(dist, {recursive: true, force: true});
  await transpile(await programFiles(), dist);
  await bundleWorker(dist);
  for (const folder of ['lib', 'scenarios', 'conformance', 'reports'])
    await copyReadFiles(folder, dist);
  await bundlePageAssets(dist);
  await parseContractAhead(dist);
  await writeOwnPackageJson(dist);
}

/** The entries, and every file of ours that they import. */
async function programFiles(): Promise<string[]> {
  const {metafile} = await build({
    ...{entryPoints: await entryFiles(), absWorkingDir: ROOT, outdir: 'dist'},
    ...{bundle: true, platform: 'node', format: 'esm', packages: 'external'},
    ...{write: false, metafile: true, logLevel: 'error'},
    // Read at run time, or part of somebody else's program.
    external: [...[...READ_AT_RUN_TIME].map(each => `*${each}`), 'k6', 'k6/*', 'c8gauge:*'],
  });
  return Object.keys(metafile.inputs).filter(each => /\.tsx?$/.test(each));
}

async function entryFiles(): Promise<string[]> {
  const inFolders = await Promise.all(
    ENTRY_FOLDERS.map(async folder => {
      const names = await readdir(join(ROOT, folder));
      const isSuite = folder.startsWith('conformance/');
      return names
        .filter(each => (isSuite ? /\.test\.ts$/ : /^[^.]+\.ts$/).test(each))
        .map(each => `${folder}/${each}`);
    }),
  );
  return [...ENTRIES, ...inFolders.flat()];
}

/** Each file by itself: it imports `./a.js` where its source imports `./a.ts`. */
async function transpile(files: readonly string[], dist: string): Promise<void> {
  await build({
    ...{entryPoints: [...files], absWorkingDir: ROOT, outdir: dist, outbase: ROOT},
    ...{bundle: true, platform: 'node', format: 'esm', target: 'node20.19', logLevel: 'error'},
    plugins: [
      {
        name: 'import-built-files',
        setup: ({onResolve}) =>
          onResolve({filter: /./}, ({kind, path}) =>
            kind === 'entry-point'
              ? undefined
              : {external: true, path: path.replace(/^(\..*)\.tsx?$/, '$1.js')},
          ),
      },
    ],
  });
}

/** A thread of the engine starts with one file of ours, since to read a hundred takes a tenth of a second. */
async function bundleWorker(dist: string): Promise<void> {
  await build({
    ...{entryPoints: [WORKER], absWorkingDir: ROOT, outdir: dist, outbase: ROOT},
    ...{bundle: true, platform: 'node', format: 'esm', target: 'node20.19', logLevel: 'error'},
    ...{packages: 'external', splitting: true, chunkNames: `${dirname(WORKER)}/worker-[hash]`},
  });
}

/** What the contract of c8gauge parses to, so that a load need not read YAML. */
async function parseContractAhead(dist: string): Promise<void> {
  const text = await readFile(DEFAULT_CONTRACT_FILE, 'utf8');
  const ahead: ParsedDocument = {
    sha256: createHash('sha256').update(text).digest('hex'),
    root: readDocument(DEFAULT_CONTRACT_FILE, text).root,
  };
  const file = join(dist, relative(ROOT, parsedFileOf(DEFAULT_CONTRACT_FILE)));
  await writeFile(file, JSON.stringify(ahead));
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
  await rm(join(folder, 'bundle-assets.js'));
}

/** The program reads its version there; of the rest a package inside one has no use. */
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
