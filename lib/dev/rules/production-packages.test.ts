import {expect, it} from 'vitest';
import {type Lock, PACKAGES_MAX, unfitPackages} from './production-packages.ts';

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
