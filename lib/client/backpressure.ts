/**
 * Whether an answer is Camunda's backpressure: 429, from 8.8 on 503 with `RESOURCE_EXHAUSTED`. A bare
 * 503 is also said of a partition that has no leader, and is none.
 * https://docs.camunda.io/docs/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
 */
export function isBackpressure({
  status,
  text,
}: {
  readonly status: number;
  readonly text: string;
}): boolean {
  return status === 429 || (status === 503 && text.includes('RESOURCE_EXHAUSTED'));
}
