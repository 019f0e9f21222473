/** A function that ajv compiled: true when the value fits, else its `errors` say why not. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly {readonly instancePath: string; readonly message?: string}[] | null;
}

/** By `operationId status`; null in a bundle without them. */
export type ResponseValidators = Readonly<Record<string, CompiledValidator>> | null;

/** An answer that breaks the contract, with the exchange that shows it. */
export interface ResponseViolation {
  readonly operation: string;
  readonly status: number;
  /** `/jobs/0/jobKey must be integer` */
  readonly message: string;
  readonly request: {readonly method: string; readonly url: string; readonly body: string | null};
  readonly responseBody: string;
}

/** Bodies in a violation are cut here. */
const BODY_CHARS_MAX = 4000;

/** Validates a share of the answers: evenly spread, so that a share of 1 % is every hundredth. */
export class ResponseCheck {
  readonly #validators: ResponseValidators;
  readonly #share: number;
  readonly #report: (violation: ResponseViolation) => void;
  #credit = 0;

  /** @param share 0 to 1 */
  constructor(
    validators: ResponseValidators,
    share: number,
    report: (violation: ResponseViolation) => void,
  ) {
    this.#validators = validators;
    this.#share = validators ? share : 0;
    this.#report = report;
  }

  /** Looks at one answer, if it is its turn. */
  see(
    operation: string,
    status: number,
    request: ResponseViolation['request'],
    text: string,
  ): void {
    if (this.#share <= 0) return;
    this.#credit += this.#share;
    if (this.#credit < 1) return;
    this.#credit -= 1;
    const message = this.#judge(operation, status, text);
    if (message === null) return;
    this.#report({
      operation,
      status,
      message,
      request: {...request, body: request.body?.slice(0, BODY_CHARS_MAX) ?? null},
      responseBody: text.slice(0, BODY_CHARS_MAX),
    });
  }

  #judge(operation: string, status: number, text: string): string | null {
    const validate = this.#validators?.[`${operation} ${status}`];
    if (!validate) return null;
    let value: unknown;
    try {
      // Rounded keys are integers still: types and ranges are judged, not identity.
      value = JSON.parse(text);
    } catch {
      return 'the body is not JSON';
    }
    if (validate(value)) return null;
    const [first] = validate.errors ?? [];
    return `${first?.instancePath || 'the body'} ${first?.message ?? 'does not fit its schema'}`;
  }
}
