/** Thrown by `exec.test.abort()`: the iteration ends where it stands, and so does the run. */
export class TestAborted extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'TestAborted';
  }
}
