import {describe, expect, it} from 'vitest';
import {assertOneRelease, brokersWarning, changeOfRelease} from './one-release.ts';

const told = (gatewayVersion: string | null, ...brokerVersions: string[]) => ({
  gatewayVersion,
  ...(brokerVersions.length === 0 ? {} : {environment: {brokerVersions}}),
});

const change = (...[before, ...now]: ReturnType<typeof told>[]) =>
  changeOfRelease('http://c', before ?? told(null), now);

describe('a target', () => {
  it('is of one release where it says the same as before, or nothing', () => {
    expect(change(told('8.8.0', '8.8.0'), told('8.8.0', '8.8.0'))).toBeNull();
    expect(change(told('8.8.0'), told(null))).toBeNull();
    expect(change(told(null), told('8.8.0'))).toBeNull();
    expect(change(told('8.8.0'))).toBeNull();
  });

  it('is of another where a gateway says so, be it one of several', () => {
    expect(change(told('8.8.0'), told('8.8.1'))).toMatch(
      /^the gateway at http:\/\/c was of 8\.8\.0 and is of 8\.8\.1 now: .*; measure again$/,
    );
    expect(change(told('8.8.0'), told('8.8.0'), told('8.9.0'), told('8.8.0'))).toMatch(
      /was of 8\.8\.0 and is of 8\.8\.0 and 8\.9\.0 now/,
    );
  });

  it('is of another where a broker was updated under the same gateway', () => {
    expect(change(told('8.8.0', '8.8.0'), told('8.8.0', '8.8.0', '8.8.1'))).toMatch(
      /^a broker of http:\/\/c was of 8\.8\.0 and is of 8\.8\.0 and 8\.8\.1 now/,
    );
  });

  it('is not of another where a broker of one version is only down', () => {
    expect(change(told('8.8.0', '8.7.9', '8.8.0'), told('8.8.0', '8.8.0'))).toBeNull();
    expect(change(told('8.8.0', '8.8.0'), told('8.8.0', ''))).toBeNull();
  });

  it('is refused where several gateways answer, however alike they speak', () => {
    expect(() => assertOneRelease('http://c', ['8.8.0'])).not.toThrow();
    expect(() => assertOneRelease('http://c', [])).not.toThrow();
    expect(() => assertOneRelease('http://c', ['8.8.0', '8.8.1'])).toThrow(
      /^gateways of 8\.8\.0 and 8\.8\.1 answer at http:\/\/c: nothing that is found/,
    );
  });

  it('is warned of where an update of its brokers is half done', () => {
    expect(brokersWarning(told('8.8.0', '8.8.0'))).toBeNull();
    expect(brokersWarning(told('8.8.0', '8.7.9', '8.8.0'))).toMatch(
      /of 8\.7\.9 and 8\.8\.0: an up/,
    );
  });
});
