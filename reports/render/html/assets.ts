import {readFile} from 'node:fs/promises';
import {isSource} from '../../../lib/core/own-package.ts';
import type {AssetName} from './bundle-assets.ts';

const made = new Map<AssetName, Promise<string>>();

/**
 * What pages carry in themselves. The package has it bundled, because the libraries in it are
 * not installed with it; a checkout bundles it once a process.
 */
export async function asset(name: AssetName): Promise<string> {
  const text =
    made.get(name) ?? (isSource(import.meta.url) ? bundled(name) : readFile(fileOf(name), 'utf8'));
  made.set(name, text);
  return await text;
}

async function bundled(name: AssetName): Promise<string> {
  const {bundleAsset} = await import('./bundle-assets.ts');
  return bundleAsset(name);
}

function fileOf(name: AssetName): URL {
  return new URL(`./bundled/${name}`, import.meta.url);
}
