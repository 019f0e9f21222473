import {readFileSync} from 'node:fs';
import {minVersion, satisfies} from 'semver';

/** How many packages an installation of c8gauge brings at most, those for other systems left out. */
export const PACKAGES_MAX = 216;

/** The lines of Node beside the oldest that c8gauge runs on: what .github/workflows/ci.yml tests. */
const LATER_NODES = ['22.13.0', '24.0.0'];

/** What `package-lock.json` says of a package; c8gauge's own entry is named ''. */
interface LockedPackage {
  /** The hash of its archive, as in Subresource Integrity. */
  readonly integrity?: string;
  /** Where its archive is; absent for the registry that npm is set to. */
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly engines?: {readonly node?: string};
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * Whether what is installed stays small, and all of it runs on every Node that c8gauge runs on.
 *
 * @returns a line for each package that does not, and one if there are too many
 */
export function unfitPackages(lock = readLock()): string[] {
  const {'': own, ...packages} = lock.packages;
  const installed = Object.values(packages).filter(
    each => !(each.dev || each.devOptional || each.optional),
  ).length;
  const many = installed > PACKAGES_MAX ? [`${installed} packages, of ${PACKAGES_MAX}`] : [];
  const nodes = [minVersion(own?.engines?.node ?? '*')?.version ?? '', ...LATER_NODES];
  // Those for development as well: `npm ci` warns of each that does not run here.
  const unfit = Object.entries(packages)
    .map(([name, {engines}]) => ({name, range: engines?.node ?? '*'}))
    .filter(({range}) => !nodes.every(node => satisfies(node, range)))
    .map(({name, range}) => `${name} runs on Node ${range}, not on all of ${nodes.join(', ')}`);
  return [...many, ...unfit];
}

/** Where packages come from. */
const REGISTRY = 'https://registry.npmjs.org/';

/**
 * Whether what is installed is what was locked: each package by its hash, from the registry, and without a
 * script of its own that runs when it is installed.
 *
 * @param allowed what `package.json` says of install scripts: false for one that is not run
 * @returns a line for each package of which that is not known
 */
export function unsafePackages(
  lock = readLock(),
  allowed: Readonly<Record<string, boolean>> = readOwn().allowScripts,
): string[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    if (path === '') return [];
    const {integrity = '', resolved = REGISTRY, hasInstallScript, link} = locked;
    const name = path.replace(/^.*node_modules\//, '');
    return [
      ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${path} has no SHA-512`]),
      ...(resolved.startsWith(REGISTRY) && !link ? [] : [`${path} is not from ${REGISTRY}`]),
      ...(hasInstallScript && allowed[name] !== false
        ? [`${path} runs a script when it is installed`]
        : []),
    ];
  });
}

/** The production dependencies that a table in Markdown does not name, and those that it names too much. */
export function unexplainedPackages(
  markdown: string,
  dependencies: readonly string[] = Object.keys(readOwn().dependencies),
): string[] {
  const rows = [...markdown.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)];
  const explained = rows.filter(([, , purpose]) => purpose !== '').map(([, name]) => name ?? '');
  return [
    ...dependencies.filter(each => !explained.includes(each)).map(each => `${each}: for what?`),
    ...explained.filter(each => !dependencies.includes(each)).map(each => `${each} is not one`),
  ];
}

function readOwn() {
  return JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
}

function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
}
