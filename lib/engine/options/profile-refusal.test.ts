import {describe, expect, it} from 'vitest';
import {assertProfileTaken} from './profile-refusal.ts';

const KNOWN = ['smoke', 'load', 'soak'];
const refused = (profile: string | undefined, more: {isTaken?: boolean; code?: string} = {}) => {
  const {isTaken = false, code = ''} = more;
  try {
    assertProfileTaken({profile, known: KNOWN, isTaken, bundle: {code}});
    return null;
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe('a profile of a script with options of its own', () => {
  it.each([
    ['lod', "unknown profile 'lod': is 'load' meant? use one of smoke, load, soak"],
    ['other', "unknown profile 'other': use one of smoke, load, soak"],
    ['load', /would change nothing: omit --profile, or take them from optionsFor/],
  ])('%s is refused', (profile, words) => {
    expect(refused(profile)).toMatch(words);
  });

  it('is fine where the script asks for it, or its question is of any script', () => {
    expect(refused(undefined)).toBeNull();
    expect(refused('load', {isTaken: true})).toBeNull();
    expect(refused('mine', {code: "__ENV['C8GAUGE_PROFILE']"})).toBeNull();
    expect(refused('soak')).toBeNull();
  });
});
