import {describe, expect, it} from 'vitest';
import {refusedVisitor} from './visitors.ts';

describe('refusedVisitor', () => {
  const detailOf = (
    headers: Record<string, string>,
    method = 'POST',
    names: string[] | null = [],
  ) => refusedVisitor({method, headers}, names)?.message ?? 'let in';

  it.each([
    ['localhost:8080'],
    ['c8.localhost'],
    ['127.0.0.1:1'],
    ['127.3.2.1'],
    ['[::1]:8080'],
    ['LOCALHOST'],
  ])('lets in who asks for %s', host => {
    expect(detailOf({host})).toBe('let in');
  });

  it.each([
    ['evil.example'],
    ['127.0.0.1.evil.example'],
    ['localhost.evil.example:8080'],
    ['10.0.0.1'],
    ['[::2]'],
    [''],
    ['a b'],
  ])('refuses who asks for %s, reads too', host => {
    expect(detailOf({host})).toContain('names of loopback only');
    expect(detailOf({host}, 'GET')).toContain('names of loopback only');
  });

  it('answers to its own name, and to any where it is served to others', () => {
    expect(detailOf({host: 'gauge:8080'}, 'POST', ['gauge'])).toBe('let in');
    expect(detailOf({host: 'anything:8080'}, 'POST', null)).toBe('let in');
  });

  it('lets pages of its own origin write, and pages of others read only', () => {
    const host = '127.0.0.1:8080';
    expect(detailOf({host, origin: 'http://127.0.0.1:8080'})).toBe('let in');
    expect(detailOf({host, origin: 'http://evil.example'}, 'GET')).toBe('let in');
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:9999', ''])
      expect(detailOf({host, origin})).toContain('another site');
    expect(detailOf({host: 'any', origin: 'http://evil.example'}, 'DELETE', null)).toContain(
      'another site',
    );
  });

  it('takes a request without a host, as HTTP/1.0 has them', () => {
    expect(detailOf({})).toBe('let in');
  });
});
