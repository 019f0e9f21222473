import {describe, expect, it} from 'vitest';
import {jsonDraft} from '../arrange/drafts.ts';
import {shrinkDraft} from './case-run.ts';

const minimal = jsonDraft({a: 1});
const full = jsonDraft({a: 1, b: 2, c: 3, d: 4});

describe('shrinkDraft', () => {
  it('takes the minimal request where it shows the finding', async () => {
    expect(await shrinkDraft(full, minimal, async () => true)).toBe(minimal);
  });

  it('keeps only the property that the finding needs', async () => {
    const needsC = async (draft: typeof full) => JSON.stringify(draft.body).includes('"c"');
    expect(await shrinkDraft(full, minimal, needsC)).toEqual(jsonDraft({c: 3}));
  });

  it('says so when everything is needed', async () => {
    expect(await shrinkDraft(full, minimal, async () => false)).toBeNull();
    expect(await shrinkDraft(minimal, minimal, async () => true)).toBeNull();
  });
});
