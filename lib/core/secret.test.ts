import {inspect} from 'node:util';
import {expect, it} from 'vitest';
import {maskSecrets, maskSecretsIn, Secret} from './secret.ts';

it('prints as *** however it is printed, and reveals itself when asked', () => {
  const secret = new Secret('open-sesame');
  expect(`${secret} ${JSON.stringify({secret})} ${inspect({secret})}`).toBe(
    '*** {"secret":"***"} { secret: *** }',
  );
  expect(secret.reveal()).toBe('open-sesame');
});

it('is found in what others made of it: text, JSON, a URL', () => {
  const value = 'quoted"and/slashed&more';
  new Secret(value);
  const text = `${value} ${JSON.stringify({value})} http://h/?s=${encodeURIComponent(value)}`;
  expect(maskSecrets(text)).toBe('*** {"value":"***"} http://h/?s=***');
  expect(maskSecretsIn({a: [value, 7, null, true], [value]: {b: `x${value}`}})).toEqual({
    a: ['***', 7, null, true],
    '***': {b: 'x***'},
  });
});

it('does not mask ordinary words', () => {
  new Secret('demo');
  new Secret('');
  expect(maskSecrets('a demo')).toBe('a demo');
});

it('masks a secret whole where another is part of it', () => {
  new Secret('abcdef');
  new Secret('abcdef-ghi');
  expect(maskSecrets('abcdef-ghi abcdef')).toBe('*** ***');
});

it('forgets old tokens, and never what the user gave', () => {
  new Secret('given-by-the-user');
  new Secret('given-too', {isRenewed: false});
  new Secret('given-too', {isRenewed: true});
  for (let each = 0; each <= 200; each++) new Secret(`token-${each}-`, {isRenewed: true});
  expect(maskSecrets('given-by-the-user given-too token-0- token-200-')).toBe(
    '*** *** token-0- ***',
  );
});

it('is found encoded: base64, form, lower-case escapes, escaped slashes', () => {
  const value = 'sung/by+a=canäry of 1';
  new Secret(value);
  const bytes = Buffer.from(value);
  for (const each of [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    new URLSearchParams({value}).toString(),
    encodeURIComponent(value).toLowerCase(),
    value.replace('/', '\\/'),
  ])
    expect(maskSecrets(each)).toMatch(/^(value=)?\*\*\*=*$/);
});
