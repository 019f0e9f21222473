import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {curlLine, curlLines} from './curl.ts';

const line = (body: string | null, headers: Record<string, string> = {}) =>
  curlLine({
    url: "http://127.0.0.1:8080/v2/jobs/it's",
    request: {
      method: 'POST',
      target: '/v2/jobs',
      headers,
      body: body === null ? null : new TextEncoder().encode(body),
    },
  });

/** The arguments that bash passes to curl. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
  return execFileSync('bash', ['-c', script], {encoding: 'utf8'}).split('\0').slice(0, -1);
}

describe('curlLine', () => {
  it.each([
    '{"a":"it\'s"}',
    'a\r\n--b\r\n\\n "c" $d',
    'Grüße 🚀',
    '\u0000'.replace('\u0000', '\t'),
  ])('is read by a shell as the body %j', body => {
    expect(argumentsOf(line(body, {'content-type': 'application/json'}))).toContain(body);
  });

  it('keeps the quotes of a URL', () => {
    expect(argumentsOf(line(null)).at(-1)).toBe("http://127.0.0.1:8080/v2/jobs/it's");
  });

  it('names the certificates of the run', () => {
    const request = {method: 'GET', target: '/', headers: {}, body: null};
    const certificates = {ca: "it's/ca.pem", cert: 'cert.pem', key: 'key.pem'};
    const words = argumentsOf(curlLine({url: 'https://c8', request, certificates}));
    expect(words.join(' ')).toContain("--cacert it's/ca.pem --cert cert.pem --key key.pem");
  });

  it('never contains the credentials of the run', () => {
    const command = line(null, {authorization: 'Bearer secret'});
    expect(command).not.toContain('secret');
    expect(command).toContain('"authorization: $CAMUNDA_AUTHORIZATION"');
  });

  it('cuts a long body and says so', () => {
    const command = line('x'.repeat(10_000), {'content-type': 'text/plain'});
    expect(command.length).toBeLessThan(5000);
    expect(command).toContain('# body cut, it had 10000 bytes');
  });
});

describe('curlLines', () => {
  const exchange = (body: string) => ({
    request: {method: 'POST', target: '/', headers: {}, body: new TextEncoder().encode(body)},
    url: 'http://127.0.0.1:8080/',
  });

  it('puts commands on one line', () => {
    expect(curlLines([exchange('a'), exchange('b')])).toMatch(/^curl .* && curl .*$/);
  });

  it('ends the line after a note, which would comment out the next command', () => {
    const lines = curlLines([exchange('x'.repeat(10_000)), exchange('b')]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^curl /);
  });
});
