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
