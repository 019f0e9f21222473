import {describe, expect, it} from 'vitest';
import {isSource, siblingUrl} from './own-package.ts';

describe('siblingUrl', () => {
  it.each([
    ['file:///c/lib/a/b.ts', './worker', 'file:///c/lib/a/worker.ts'],
    ['file:///c/lib/a/b.tsx', '../worker', 'file:///c/lib/worker.ts'],
    ['file:///p/dist/lib/a/b.js', './worker', 'file:///p/dist/lib/a/worker.js'],
  ])('beside %s, %s is %s', (moduleUrl, path, url) => {
    expect(siblingUrl(path, moduleUrl).href).toBe(url);
  });

  it('knows sources from what was built', () => {
    expect(isSource('file:///c/a.ts')).toBe(true);
    expect(isSource('file:///c/a.js')).toBe(false);
  });
});
