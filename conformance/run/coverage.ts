import type {Contract, Operation} from '../../lib/contract/contract.ts';
import type {CheckOutcome, ConformanceResult, ObservedResponse} from '../../lib/record/findings.ts';
import {declaredProperties, type Observation} from './observation.ts';

/** Counts what was observed: by operation, status and property. */
export class CoverageCount {
  readonly #counts = new Map<string, number>();

  add(observations: readonly Observation[]): void {
    for (const {operation, properties, status} of observations) {
      this.#count(`${operation} ${status}`);
      for (const each of properties) this.#count(`${operation} ${status} ${each}`);
    }
  }

  /** Every operation with every status that is declared or was seen, and every declared property. */
  of(contract: Contract, outcomes: readonly CheckOutcome[]): ConformanceResult['coverage'] {
    return contract.operations.map(operation => {
      const statuses = this.#statusesOf(operation);
      const seen = statuses.some(each => this.#times(`${operation.operationId} ${each}`) > 0);
      return {
        operation: operation.operationId,
        exercised: seen,
        responses: statuses.map(each =>
          this.#response(operation, each, skipReason(operation, each, outcomes)),
        ),
      };
    });
  }

  #response(operation: Operation, status: string, reason: string | null): ObservedResponse {
    const at = `${operation.operationId} ${status}`;
    const observed = this.#times(at);
    const declared = operation.responses[status] ?? null;
    return {
      status,
      declared: declared !== null,
      observed,
      why: observed > 0 ? null : (reason ?? 'no case brought it about'),
      properties: declaredProperties(declared).map(name => {
        const times = this.#times(`${at} ${name}`);
        const why = observed > 0 ? 'it was never in an answer' : 'the status was never seen';
        return {name, observed: times, why: times > 0 ? null : why};
      }),
    };
  }

  #statusesOf({operationId, responses}: Operation): string[] {
    const seen = [...this.#counts.keys()]
      .map(each => each.split(' '))
      .filter(each => each.length === 2 && each[0] === operationId)
      .map(each => each[1] ?? '');
    return [...new Set([...Object.keys(responses), ...seen])];
  }

  #times(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #count(key: string): void {
    this.#counts.set(key, this.#times(key) + 1);
  }
}

/** Why cases were not sent that could have brought a status about; null when none was left out. */
function skipReason(
  {operationId}: Operation,
  status: string,
  outcomes: readonly CheckOutcome[],
): string | null {
  const unsent = outcomes.filter(
    each => each.operation === operationId && ['skip', 'error'].includes(each.status),
  );
  // Cases of credentials lead to a refusal of credentials and to nothing else.
  const isOfCredentials = (each: CheckOutcome) => each.case.startsWith('auth-');
  const wanted = ['401', '403', '4XX'].includes(status)
    ? unsent
    : unsent.filter(each => !isOfCredentials(each));
  return wanted[0]?.reason ?? null;
}
