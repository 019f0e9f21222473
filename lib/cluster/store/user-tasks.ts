import type {ElementInstance} from './instances.ts';
import type {UserTaskRecord} from './records.ts';

/** An open user task. Its record is replaced, never changed. */
export interface UserTask {
  record: UserTaskRecord;
  readonly element: ElementInstance;
}

/** The open user tasks. */
export class UserTaskStore {
  readonly #open = new Map<bigint, UserTask>();

  get(key: bigint): UserTask | undefined {
    return this.#open.get(key);
  }

  add(task: UserTask): void {
    this.#open.set(task.record.key, task);
  }

  remove(key: bigint): void {
    this.#open.delete(key);
  }
}
