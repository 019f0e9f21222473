import {AsyncLocalStorage, createHook, executionAsyncResource} from 'node:async_hooks';
import {describe, expect, it} from 'vitest';
import {Made} from './made.ts';
import {isPending} from './pending.ts';

describe('what stands for an answer', () => {
  it('is awaited as any promise', async () => {
    const answer = new Made();
    expect(isPending(answer)).toBe(true);
    setImmediate(() => answer.resolve(7));
    expect(await answer).toBe(7);
  });

  it.each<[string, (answer: never) => unknown]>([
    ['a property is read', (answer: {readonly status: number}) => answer.status],
    ['a property is set', (answer: {status: number}) => (answer.status = 1)],
    ['a property is looked for', (answer: object) => 'status' in answer],
    ['it is gone through', (answer: Iterable<unknown>) => [...answer]],
    ['it is made a text', (answer: object) => String(answer)],
  ])('throws where %s', (_, look) => {
    expect(() => look(new Made() as never)).toThrow(/has not waited for this answer/);
  });

  it('is told at once to who waits, and later to who comes after it', async () => {
    const answer = new Made();
    const heard: string[] = [];
    const waiter = (name: string) => ({
      goOn: (value: unknown) => heard.push(`${name} ${value}`),
      raise: () => heard.push(`${name} threw`),
    });
    answer.tell(waiter('one'));
    answer.tell(waiter('two'));
    answer.resolve(1);
    answer.tell(waiter('late'));
    expect(heard).toEqual(['one 1', 'two 1']);
    await Promise.resolve();
    expect(heard).toEqual(['one 1', 'two 1', 'late 1']);
  });

  it('bears what Node keeps of promises where somebody follows them', async () => {
    const hook = createHook({init: () => void executionAsyncResource()}).enable();
    const storage = new AsyncLocalStorage<number>();
    const seen = await storage.run(3, async () => {
      const answer = new Made();
      setImmediate(() => answer.resolve(null));
      await answer;
      return storage.getStore();
    });
    hook.disable();
    expect(seen).toBe(3);
  });
});
