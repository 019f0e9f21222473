import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {Secret} from '../core/secret.ts';
import {createProgress} from './progress.ts';
import {shownStream, shownText} from './shown-stream.ts';

describe('what is shown', () => {
  it.each([
    ['a cursor that moves', '\u001b[2Jx', false, '\\u001b[2Jx'],
    ['a cursor that moves, on a terminal', '\u001b[2Jx', true, '\\u001b[2Jx'],
    ['a title, on a terminal', '\u001b]0;x\u0007', true, '\\u001b]0;x\\u0007'],
    ['colours, on a terminal', '\u001b[1;31mx\u001b[0m', true, '\u001b[1;31mx\u001b[0m'],
    ['colours elsewhere', '\u001b[31mx', false, '\\u001b[31mx'],
    ['a C1 control', '\u009b31m', true, '\\u009b31m'],
    ['text that runs backwards', 'a\u202eb', false, 'a\\u202eb'],
    ['a line that is written over', 'a\rb', false, 'a\\u000db'],
    ['lines of CSV', 'a\r\nb\r\n', false, 'a\r\nb\r\n'],
    ['a command of GitHub', 'x\n  ::error file=a.ts::b', false, 'x\n  \\u003a:error file=a.ts::b'],
    ['its end of commands', '::stop-commands::x', true, '\\u003a:stop-commands::x'],
    ['its older commands', 'a ##[error]b', false, 'a #\\u0023[error]b'],
    ['a command of Azure', '##vso[task.x]b', false, '#\\u0023vso[task.x]b'],
    ['words with colons', 'a::b::c\n::before {}', true, 'a::b::c\n::before {}'],
    ['what is usual', '✓ ready\t50 %\n', false, '✓ ready\t50 %\n'],
  ])('spells out %s', (_, text, isTerminal, expected) => {
    expect(shownText(text, isTerminal)).toBe(expected);
  });

  it('is the same JSON as before', () => {
    const value = {a: '\u202e\u009b##[error]x', b: '\n::error::x'};
    expect(JSON.parse(shownText(JSON.stringify(value, null, 2), false))).toEqual(value);
  });

  it('masks secrets in text, and leaves bytes as they are', () => {
    const [stream, bytes] = [new PassThrough(), Buffer.from([0x1b, 0xff])];
    new Secret('canary-of-the-stream');
    shownStream(stream).write('the canary-of-the-stream sings\n');
    shownStream(stream).write(bytes);
    expect(stream.read()).toEqual(Buffer.concat([Buffer.from('the *** sings\n'), bytes]));
  });

  it('leaves a target no line of its own', () => {
    const stream = new PassThrough();
    const progress = createProgress({stdout: stream, stderr: stream, env: {}});
    progress.end('passed', '8.6\npassed: all is well');
    progress.warn(`8.6\r\npassed: ${'v'.repeat(900_000)}`);
    const text = String(stream.read());
    expect(text.split('\n').map(each => each.slice(0, 7))).toEqual(['✓      ', 'warning', '']);
    expect(text.length).toBeLessThan(10_000);
  });
});
