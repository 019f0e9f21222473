import {DIALECTS} from '../../../contract/dialects/dialects.ts';

const ANSWERS = DIALECTS.map(each => each.backpressure);

/** Whether an answer is Camunda's backpressure, as any version says it (see the table of dialects). */
export function isBackpressure(status: number, body: () => string): boolean {
  if (status < 400) return false;
  return ANSWERS.some(
    each => each.status === status && (each.title === null || body().includes(each.title)),
  );
}
