import {expect, it} from 'vitest';
import {ManualClock} from '../core/manual-clock.ts';
import {Secret} from '../core/secret.ts';
import {type IssuedToken, RenewedAuthorization} from './authorization.ts';

/** An OAuth server that numbers its tokens, and can be down. */
function server(lifetimeMs: number) {
  let isDown = false;
  let count = 0;
  const issue = async (): Promise<IssuedToken> => {
    if (isDown) throw new Error('cannot reach the OAuth server');
    count++;
    return {token: new Secret(`token-number-${count}`), lifetimeMs};
  };
  return {
    issue,
    asked: () => count,
    setDown(down: boolean) {
      isDown = down;
    },
  };
}

/** Moves time on and lets what it set off settle. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    clock.advance(Math.min(100, left));
    await new Promise(resolve => setImmediate(resolve));
  }
}

it('renews a token before it expires, once for all users of it', async () => {
  const clock = new ManualClock();
  const oauth = server(40_000);
  const authorization = await RenewedAuthorization.open(oauth.issue, clock);
  const received: string[] = [];
  authorization.onChange(value => received.push(value));
  expect(authorization.current()).toBe('Bearer token-number-1');
  await pass(clock, 29_900);
  expect(oauth.asked()).toBe(1);
  await pass(clock, 200);
  expect(authorization.current()).toBe('Bearer token-number-2');
  await pass(clock, 300_000);
  expect(oauth.asked()).toBe(12);
  expect(received.length).toBe(11);
  expect(authorization.lost.aborted).toBe(false);
  authorization.close();
  await pass(clock, 60_000);
  expect(oauth.asked()).toBe(12);
});

it('says when to read the value again: after it is renewed, before it expires', async () => {
  const clock = new ManualClock();
  const authorization = await RenewedAuthorization.open(server(40_000).issue, clock);
  const copied = authorization.current();
  const againMs = authorization.lookAgainAtMs() - clock.wallMs();
  expect(againMs).toBeLessThan(40_000);
  await pass(clock, againMs);
  expect(authorization.current()).not.toBe(copied);
  authorization.close();
});

it('keeps the old token while the server is down for a while', async () => {
  const clock = new ManualClock();
  const oauth = server(40_000);
  const authorization = await RenewedAuthorization.open(oauth.issue, clock);
  oauth.setDown(true);
  await pass(clock, 35_000);
  expect(authorization.current()).toBe('Bearer token-number-1');
  oauth.setDown(false);
  await pass(clock, 1000);
  expect(authorization.current()).toBe('Bearer token-number-2');
  await pass(clock, 10_000);
  expect(authorization.lost.aborted).toBe(false);
  authorization.close();
});

it('gives up, and says why, while the last requests are still accepted', async () => {
  const clock = new ManualClock();
  const oauth = server(40_000);
  const authorization = await RenewedAuthorization.open(oauth.issue, clock);
  oauth.setDown(true);
  await pass(clock, 37_400);
  expect(authorization.lost.aborted).toBe(false);
  await pass(clock, 200);
  expect(String(authorization.lost.reason)).toMatch(
    /the run ended early, since its token could not be renewed: cannot reach the OAuth server/,
  );
  authorization.close();
});

it('throws the error of the server when no first token is issued', async () => {
  const oauth = server(1000);
  oauth.setDown(true);
  await expect(RenewedAuthorization.open(oauth.issue, new ManualClock())).rejects.toThrow(
    'cannot reach the OAuth server',
  );
});
