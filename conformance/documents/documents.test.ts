import {describe, expect, it} from 'vitest';
import {ANSWERS} from './answers.case.ts';
import {checkPair} from './check-pair.ts';
import {KEYWORDS} from './keywords.case.ts';
import {MISTAKES} from './mistakes.case.ts';
import type {Pair} from './pair.ts';
import {PARAMETERS} from './parameters.case.ts';
import {REFUSALS} from './refusals.case.ts';
import {SECURITY} from './security.case.ts';

const TABLE: Readonly<Record<string, readonly Pair[]>> = {
  'what is refused': REFUSALS,
  'what few documents say': KEYWORDS,
  'parameters, forms and servers': PARAMETERS,
  'the answer that came': ANSWERS,
  'who may ask': SECURITY,
  'mistakes of documents, and what is absent': MISTAKES,
};

for (const [subject, pairs] of Object.entries(TABLE)) {
  describe(`${subject}:`, () => {
    it.each(pairs.map(each => [each.name, each] as const))('%s, kept', async (_, pair) => {
      const {causes, errors, findings} = await checkPair(pair, false);
      expect({findings, errors}).toEqual({findings: [], errors: []});
      if (pair.cause === undefined) expect(causes).toEqual([]);
      else expect(causes.join()).toMatch(pair.cause);
    });

    const broken = pairs.filter(each => each.found !== null);
    it.each(broken.map(each => [each.name, each] as const))('%s, broken', async (_, pair) => {
      const {findings} = await checkPair(pair, true);
      expect(findings.filter(each => each.startsWith(pair.found ?? ''))).not.toEqual([]);
      if (pair.isAlone) expect(findings).toEqual([pair.found]);
    });
  });
}
