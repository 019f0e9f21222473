import {AsyncLocalStorage, createHook, executionAsyncResource} from 'node:async_hooks';
import {describe, expect, it} from 'vitest';
import {isPending, pending} from './pending.ts';

describe('a pending answer', () => {
  it('is awaited as any promise', async () => {
    const answer = pending(Promise.resolve(7));
    expect(isPending(answer)).toBe(true);
    expect(await answer).toBe(7);
  });

  it.each<[string, (answer: never) => unknown]>([
    ['a property is read', (answer: {readonly status: number}) => answer.status],
    ['a property is set', (answer: {status: number}) => (answer.status = 1)],
    ['a property is looked for', (answer: object) => 'status' in answer],
    ['it is gone through', (answer: Iterable<unknown>) => [...answer]],
    ['it is made a text', (answer: object) => String(answer)],
  ])('throws where %s', (_, look) => {
    expect(() => look(pending(Promise.resolve()) as never)).toThrow(
      /has not waited for this answer/,
    );
  });

  it('bears what Node keeps of promises where somebody follows them', async () => {
    const hook = createHook({init: () => void executionAsyncResource()}).enable();
    const storage = new AsyncLocalStorage<number>();
    const seen = await storage.run(3, async () => {
      await pending(Promise.resolve().then(() => new Promise<void>(resolve => resolve())));
      return storage.getStore();
    });
    hook.disable();
    expect(seen).toBe(3);
  });
});
