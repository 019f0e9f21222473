/**
 * Whether an answer is Camunda's backpressure: 429 (8.6, 8.7), or 503 with the title
 * RESOURCE_EXHAUSTED (8.8): https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
 */
export function isBackpressure(status: number, body: () => string): boolean {
  return status === 429 || (status === 503 && body().includes('RESOURCE_EXHAUSTED'));
}
