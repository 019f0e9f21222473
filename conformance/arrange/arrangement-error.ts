/** The state that a case needs could not be brought about: the case is skipped, with this reason. */
export class ArrangementError extends Error {
  override readonly name = 'ArrangementError';
}
