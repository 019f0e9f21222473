import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {
  type Lock,
  PACKAGES_MAX,
  unexplainedPackages,
  unfitPackages,
  unsafePackages,
} from './production-packages.ts';

/** `npm run verify` applies this rule to package-lock.json; here it is shown to fail. */
const own = {'': {engines: {node: '>=20.19'}}};

it('counts what users install, and neither what is for development nor for other systems', () => {
  const packages = (count: number, entry: object): Lock['packages'] =>
    Object.fromEntries(Array.from({length: count}, (_, at) => [`node_modules/p${at}`, entry]));
  const many = PACKAGES_MAX + 1;
  expect(unfitPackages({packages: {...own, ...packages(many, {dev: true})}})).toEqual([]);
  expect(unfitPackages({packages: {...own, ...packages(many, {optional: true})}})).toEqual([]);
  expect(unfitPackages({packages: {...own, ...packages(PACKAGES_MAX, {})}})).toEqual([]);
  expect(unfitPackages({packages: {...own, ...packages(many, {})}})).toEqual([
    `${many} packages, of ${PACKAGES_MAX}`,
  ]);
});

it.each(['>=22', '^20.20.0 || >=22', '20 || 22'])('refuses a package for Node %s', node => {
  const [line, ...more] = unfitPackages({packages: {...own, cookie: {engines: {node}, dev: true}}});
  expect(line).toContain(`cookie runs on Node ${node}, not on all of 20.19.0, 22.13.0, 24.0.0`);
  expect(more).toEqual([]);
});

it('takes a package for all of them', () => {
  const engines = {node: '^20.19.0 || ^22.13.0 || >=24'};
  expect(unfitPackages({packages: {...own, faker: {engines}, old: {}}})).toEqual([]);
});

const SHA = `sha512-${'A'.repeat(86)}==`;

it('has each package locked by its hash, from the registry, without scripts', () => {
  expect(unsafePackages()).toEqual([]);
});

it.each([
  ['no hash', {}, 'has no SHA-512'],
  ['a weak hash', {integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='}, 'has no SHA-512'],
  [
    'an address of its own',
    {integrity: SHA, resolved: 'https://evil.example/p.tgz'},
    'is not from',
  ],
  [
    'a link',
    {integrity: SHA, resolved: 'https://registry.npmjs.org/p.tgz', link: true},
    'is not from',
  ],
  ['a script', {integrity: SHA, hasInstallScript: true}, 'runs a script'],
])('refuses a package with %s', (_, entry, line) => {
  expect(unsafePackages({packages: {...own, 'node_modules/p': entry}}, {})).toEqual([
    expect.stringContaining(`node_modules/p ${line}`),
  ]);
});

it('takes a package whose script is not run', () => {
  const packages = {
    ...own,
    'node_modules/a/node_modules/p': {integrity: SHA, hasInstallScript: true},
  };
  expect(unsafePackages({packages}, {p: false})).toEqual([]);
  expect(unsafePackages({packages}, {p: true})).toHaveLength(1);
});

it('knows what each production dependency is for', () => {
  expect(unexplainedPackages(readFileSync('lib/dev/package/dependencies.md', 'utf8'))).toEqual([]);
  expect(unexplainedPackages('| `a` | x |\n| `b` | y |\n', ['b', 'c'])).toEqual([
    'c: for what?',
    'a is not one',
  ]);
});
