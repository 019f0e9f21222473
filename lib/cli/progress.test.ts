import {PassThrough} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, it} from 'vitest';
import {createProgress} from './progress.ts';

const state = {
  scenario: 'process-loop',
  elapsedMs: 1000,
  totalMs: 30_000,
  vus: 4,
  iterations: 100,
  requests: 300,
  requestsPerSecond: 300,
  failuresPerSecond: 0,
  pushedBackPerSecond: 0,
  latencyUsP99: 1500,
};

/** A stream to write progress on, and what was written. */
function screen(isTTY: boolean) {
  let text = '';
  const stdout = Object.assign(new PassThrough(), {isTTY, columns: 80, rows: 24});
  stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return {io: {stdout, stderr: stdout, env: {}}, text: () => text};
}

describe('progress', () => {
  it.each(['mine', Buffer.from('mine'), 'mine\n'])(
    'begins a line of its own behind the summary of a script',
    content => {
      const {io, text} = screen(false);
      const progress = createProgress(io);
      progress.print('stdout', content);
      progress.warn('next');
      expect(text()).toBe('mine\nwarning: next\n');
    },
  );

  it('is plain lines where there is no terminal: one every 10 s, one at the end', () => {
    const {io, text} = screen(false);
    let seconds = 0;
    const progress = createProgress(io, {}, {monotonicMs: () => seconds * 1000});
    progress.begin('process-loop');
    for (seconds of [1, 2, 10, 11, 20]) progress.run({...state, elapsedMs: seconds * 1000});
    progress.overall({share: 0.5, text: '5 of 10 pairs', leftMs: 60_000});
    for (seconds of [25, 30, 35]) progress.update('completeJob');
    progress.end('passed', 'done');
    const lines = text().split('\n');
    expect(lines.map(each => each.slice(0, 48))).toEqual([
      '  process-loop: 10.0 s of 30.0 s, 300 requests/s',
      '  process-loop: 20.0 s of 30.0 s, 300 requests/s',
      '  5 of 10 pairs, about 1 m 00 s left: process-lo',
      '✓ process-loop     done',
      '',
    ]);
  });

  it('breaks no word of a long line on a terminal, and nothing in a log', () => {
    const words = Array.from({length: 20}, (_, at) => `word${at}`).join(' ');
    for (const isTTY of [true, false]) {
      const {io, text} = screen(isTTY);
      const progress = createProgress(io);
      progress.begin('stage');
      progress.end('passed', words);
      const lines = stripVTControlCharacters(text()).trim().split('\n');
      expect(lines.filter(each => each.includes('word')).length).toBe(isTTY ? 3 : 1);
      expect(lines.filter(each => isTTY && each.length > 80)).toEqual([]);
    }
  });

  it('shows how far the whole is above its part', () => {
    const {io, text} = screen(true);
    const progress = createProgress(io);
    progress.overall({share: 0.3, text: '3 of 10 pairs', leftMs: 245_000});
    progress.begin('pair 4 of 10');
    expect(stripVTControlCharacters(text())).toMatch(
      /3 of 10 pairs +━+─+ +30 % +about 4 m 05 s left/,
    );
  });

  it('shows what a script says, but not what it says for its author', () => {
    const {io, text} = screen(false);
    const progress = createProgress(io);
    for (const level of ['debug', 'info', 'warn']) progress.log(level, 'a line');
    expect(text()).toBe('info: a line\nwarn: a line\n');
  });

  it('keeps a long name apart from its figures', () => {
    const {io, text} = screen(false);
    const progress = createProgress(io);
    progress.begin('scripts/a-long-name.js');
    progress.end('passed', '108 requests/s');
    expect(text()).toContain('scripts/a-long-name.js 108 requests/s');
  });

  it('is drawn over itself on a terminal, and only the last line stays', () => {
    const {io, text} = screen(true);
    const progress = createProgress(io);
    progress.begin('process-loop');
    progress.run(state);
    progress.run({...state, elapsedMs: 2000});
    progress.end('failed', 'a threshold was crossed');
    const plain = stripVTControlCharacters(text());
    expect(plain).toContain('28 s left');
    expect(plain.split('\n').at(-2)).toBe('✗ process-loop     a threshold was crossed');
    expect(text()).toContain('\u001b[');
  });

  it('says nothing when it is to be quiet', () => {
    const {io, text} = screen(true);
    const progress = createProgress(io, {quiet: true});
    progress.begin('process-loop');
    progress.run(state);
    progress.say('line');
    progress.end('passed', 'done');
    expect(text()).toBe('');
  });
});
