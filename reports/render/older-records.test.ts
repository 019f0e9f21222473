import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readRunRecord} from '../../lib/record/read-run-record.ts';
import {FORMATS, type FormatName, renderAs} from './formats.ts';

/** Records as earlier versions of c8gauge wrote them. They are never written again. */
const FOLDER = fileURLToPath(new URL('../golden/records/', import.meta.url));

describe('a record of an older version still opens', () => {
  test.each(readdirSync(FOLDER))('%s, in every format', async file => {
    const record = await readRunRecord(`${FOLDER}${file}`);
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      expect((await renderAs(format, record)).length, format).toBeGreaterThan(80);
    }
  });
});
