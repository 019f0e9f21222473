import {readFileSync} from 'node:fs';
import {minVersion, satisfies} from 'semver';

/** How many packages an installation of c8gauge brings at most, those for other systems left out. */
export const PACKAGES_MAX = 205;

/** The lines of Node beside the oldest that c8gauge runs on: what .github/workflows/ci.yml tests. */
const LATER_NODES = ['22.13.0', '24.0.0'];

/** What `package-lock.json` says of a package; c8gauge's own entry is named ''. */
interface LockedPackage {
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

function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
}
