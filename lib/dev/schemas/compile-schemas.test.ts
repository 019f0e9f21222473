import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import {compileSchema, inRepository, VALIDATORS} from './compile-schemas.ts';

it.each(VALIDATORS)('$file is what $schema compiles to', async validator => {
  const committed = readFileSync(inRepository(validator.file), 'utf8');
  // Not toBe: a difference of 100 KB is not worth printing.
  expect(committed === (await compileSchema(validator)), 'run npm run schemas').toBe(true);
});

it.each(VALIDATORS)('$file runs where there is no library', async ({file}) => {
  const folder = mkdtempSync(join(tmpdir(), 'c8gauge-validator-'));
  try {
    const alone = join(folder, 'validator.mjs');
    copyFileSync(inRepository(file), alone);
    const {validate} = (await import(pathToFileURL(alone).href)) as {
      validate(value: unknown): boolean;
    };
    expect(validate('neither a record nor a configuration')).toBe(false);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
