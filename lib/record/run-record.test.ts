import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
import {ExplainedError} from '../core/errors.ts';
import {readRunRecord} from './read-run-record.ts';
import type {RunRecord} from './run-record.ts';
import {writeRunRecord} from './write-run-record.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-record-'));
});
afterEach(() => rm(folder, {recursive: true}));

describe('a run record', () => {
  test('comes back as it was written, in a folder that is made for it', async () => {
    const file = join(folder, 'deep', 'er', 'record.json');
    await writeRunRecord(recordFixture(), file);
    expect(await readRunRecord(file)).toEqual(recordFixture());
  });

  test('keeps JSON integers beyond 2^53 in the options of a scenario exact', async () => {
    const file = join(folder, 'record.json');
    const [load] = recordFixture().loads;
    const options = {env: {key: 9_007_199_254_740_993n}};
    await writeRunRecord(
      {...recordFixture(), loads: [{...(load as object), options}] as never},
      file,
    );
    expect(await readFile(file, 'utf8')).toContain('"key":9007199254740993');
    expect((await readRunRecord(file)).loads[0]?.options).toEqual(options);
  });

  test('that does not fit its schema is not written at all', async () => {
    const wrong = {...recordFixture(), verdict: {status: 'fine', reasons: []}};
    const written = writeRunRecord(wrong as unknown as RunRecord, join(folder, 'record.json'));
    await expect(written).rejects.toThrow('/verdict/status must be equal to one of');
    expect(await readdir(folder)).toEqual([]);
  });

  test('replaces the one before it, and no other file remains', async () => {
    const file = join(folder, 'record.json');
    await writeFile(file, 'older');
    await writeRunRecord(recordFixture(), file);
    expect(await readdir(folder)).toEqual(['record.json']);
    expect((await readRunRecord(file)).run.id).toBe(recordFixture().run.id);
  });

  test('a folder that cannot be written to is one line for the user', async () => {
    await writeFile(join(folder, 'file'), '');
    const written = writeRunRecord(recordFixture(), join(folder, 'file', 'record.json'));
    await expect(written).rejects.toThrow(ExplainedError);
  });
});

describe('what is not a run record is refused in one line', () => {
  const text = JSON.stringify(recordFixture());
  const changed = (change: (record: never) => void) => {
    const record = JSON.parse(text) as never;
    change(record);
    return JSON.stringify(record);
  };
  type Loose = {schemaVersion: unknown; loads: {seed: unknown; operations: Loose[]}[]} & {
    responseTime: {histogram: string};
  };
  const cases: [string, string | Buffer, string][] = [
    ['truncated', text.slice(0, text.length / 2), 'is cut short after'],
    ['empty', '  ', 'is empty'],
    ['not JSON', '<html>hello</html>', 'is not JSON'],
    ['foreign', '{"metrics":{}}', 'is not a run record of c8gauge'],
    ['an array', '[1]', 'is not a run record of c8gauge'],
    ['null', 'null', 'is not a run record of c8gauge'],
    ['newer', changed((each: Loose) => (each.schemaVersion = 7)), 'version 7'],
    [
      'misshapen',
      changed((each: Loose) => (each.loads = [] as never)).replace('"loads":[]', '"loads":{}'),
      '/loads must be array',
    ],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'is not UTF-8 text'],
    [
      'deep',
      `{"schema":"c8gauge/run-record","schemaVersion":1,"x":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      'nests deeper',
    ],
    ['deep beyond the stack', `{"a":${'['.repeat(2_000_000)}`, 'nests deeper'],
    ['followed by more', `${text} {}`, 'is not JSON'],
    [
      'cut within a number',
      '{"schema":"c8gauge/run-record","schemaVersion":1',
      'is cut short after',
    ],
    ['with a number of a thousand digits', `{"a":${'9'.repeat(1000)}}`, 'a number of 1000 digits'],
    ['foreign, and cut short behind that', '{"schema":"other","loads":[', 'is not a run record'],
    [
      'newer, and cut short behind that',
      '{"schema":"c8gauge/run-record","schemaVersion":3,',
      'version 3',
    ],
    [
      'with a text of ten million bytes',
      `{"a":"${'x'.repeat(10_000_000)}"}`,
      'holds a text of more',
    ],
    [
      'with a histogram that cannot be decoded',
      changed((each: Loose) => {
        const [load] = each.loads;
        if (load?.operations[0])
          load.operations[0].responseTime.histogram = 'HISTFAAAAAh4nAMAAAAAAQ==';
      }),
      'has a broken histogram (create-instance, createProcessInstance',
    ],
  ];
  test.each(cases)('%s', async (_, content, why) => {
    const file = join(folder, 'record.json');
    await writeFile(file, content);
    const refusal = await readRunRecord(file).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(ExplainedError);
    const {message} = refusal as ExplainedError;
    expect(message).toContain(why);
    expect(message).toContain('record.json');
    expect(message).not.toContain('\n');
  });

  test('missing', async () => {
    await expect(readRunRecord(join(folder, 'none.json'))).rejects.toThrow('cannot read');
  });
});
