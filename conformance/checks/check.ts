import type {RequestCase} from '../../lib/contract/cases/request-case.ts';
import type {Contract, Operation, Response} from '../../lib/contract/contract.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import type {FindingLevel} from '../../lib/record/findings.ts';
import type {Exchange} from '../exchange/exchange.ts';

/** All that a check may look at. */
export interface Judged {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly case: RequestCase;
  readonly exchange: Exchange;
  /**
   * What is known from elsewhere about values in the answer, by property name: the key that was
   * handed out on creation, the process id that was deployed.
   */
  readonly known: Readonly<Record<string, JsonValue>>;
  /** What a refused request changed; null when nothing, or when nobody looked. */
  readonly sideEffect: string | null;
}

/** One deviation, before it becomes a finding. */
export interface Violation {
  /** What was expected and what was received, in one line. */
  readonly message: string;
  /** A pointer into the contract (`#/...`), an RFC section or a URL; null when there is none. */
  readonly expectedBy: string | null;
  /** Where in the answer, RFC 6901; absent where it is about the whole of it. */
  readonly place?: string;
  /** When it differs from the check's own. */
  readonly level?: FindingLevel;
}

/** One pure check. */
export interface Check {
  /** Part of the finding's id: `documented-status`. */
  readonly name: string;
  /** Who requires it. */
  readonly level: FindingLevel;
  /** False when there is nothing in this exchange for it to judge. */
  appliesTo(judged: Judged): boolean;
  /** Empty when there is nothing wrong. Called only when it applies. */
  judge(judged: Judged): readonly Violation[];
}

/** The status of the answer; 0 when there is none. */
export function statusOf({exchange}: Judged): number {
  return exchange.response?.status ?? 0;
}

/** What the contract declares for the received status, and its key there; null if nothing. */
export function declaredResponse({operation, exchange}: Pick<Judged, 'operation' | 'exchange'>): {
  readonly key: string;
  readonly response: Response;
} | null {
  const status = String(exchange.response?.status ?? 0);
  for (const key of [status, `${status[0]}XX`, 'default']) {
    const response = operation.responses[key];
    if (response) return {key, response};
  }
  return null;
}

/** The pointer of an operation's responses, or of one of them. */
export function responsesPointer(operation: Operation, key?: string): string {
  const base = `#${operation.pointer}/responses`;
  return key === undefined ? base : `${base}/${key}`;
}
