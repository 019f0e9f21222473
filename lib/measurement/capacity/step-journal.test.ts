import {appendFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {capacityRecordFixture} from '../../../reports/fixture/capacity-fixture.ts';
import {readKnownSteps, StepJournal} from './step-journal.ts';

describe('the journal of a capacity search', () => {
  const {capacity: question} = capacityRecordFixture();
  if (!question) throw new Error('the fixture has a search');
  const [first, second, third] = question.steps;
  if (!first || !second || !third) throw new Error('the fixture has three steps at least');
  let folder: string;
  const file = () => join(folder, 'steps.jsonl');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-steps-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('has every step that ended, though the search did not: also when the last line is torn', async () => {
    const journal = new StepJournal(folder, question, [first]);
    journal.append(second);
    await appendFile(file(), JSON.stringify(third).slice(0, 100));
    expect(await readKnownSteps(folder, question)).toEqual([first, second]);
  });

  it('begins with the steps that the search goes on from, also in their own folder', async () => {
    new StepJournal(folder, question, []).append(first);
    const known = await readKnownSteps(folder, question);
    new StepJournal(folder, question, known).append(second);
    expect(await readKnownSteps(folder, question)).toEqual([first, second]);
  });

  it('takes steps from before the engine could be chosen as those of the embedded one', async () => {
    const {engine: _, ...workload} = question.workload;
    new StepJournal(folder, {...question, workload}, [first]);
    const asked = (engine: 'embedded' | 'k6') =>
      readKnownSteps(folder, {...question, workload: {...workload, engine}});
    expect(await asked('embedded')).toEqual([first]);
    await expect(asked('k6')).rejects.toThrow('has another objective or workload');
  });

  it('is gone once the record holds its steps, with a folder that has nothing else', async () => {
    const own = new StepJournal(join(folder, 'own'), question, []);
    await own.remove();
    await expect(readdir(folder)).resolves.toEqual([]);
    await writeFile(join(folder, 'index.html'), '');
    const journal = new StepJournal(folder, question, [first]);
    await journal.remove();
    await expect(readFile(file())).rejects.toThrow('ENOENT');
    await expect(readKnownSteps(folder, question)).rejects.toThrow(/cannot read .*record\.json/);
  });

  it.each([
    [
      'of another question',
      () => new StepJournal(folder, {...question, objectives: ['med<1s']}, []),
    ],
    ['of another program', () => writeFile(file(), '{"schema":"else"}\n')],
    ['empty', () => writeFile(file(), '')],
    [
      'with a line that is not a step',
      async () => {
        new StepJournal(folder, question, [first]);
        await appendFile(file(), '{"offeredPerSecond":"many"}\n');
      },
    ],
  ])('refuses one %s, in one line', async (_, write) => {
    await write();
    await expect(readKnownSteps(folder, question)).rejects.toThrow(
      /has another objective|has no steps in it|is not a step/,
    );
  });

  it('says where to write when it cannot', async () => {
    await writeFile(join(folder, 'taken'), '');
    expect(() => new StepJournal(join(folder, 'taken'), question, [])).toThrow(
      /^cannot write .*steps\.jsonl/,
    );
  });
});
