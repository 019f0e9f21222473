/** Why a request was refused: what the answer's problem document says (RFC 9457). */
export class Rejection extends Error {
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail the sentence for people, in the product's words */
  constructor(
    status: number,
    title: string,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Rejection';
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

/** 400: the request cannot be read. */
export function badRequest(detail: string): Rejection {
  return new Rejection(400, 'Bad Request', detail);
}

/** 400: the request was read and one of its values is not acceptable. */
export function invalidArgument(detail: string): Rejection {
  return new Rejection(400, 'INVALID_ARGUMENT', detail);
}

/** 415: the body does not have the media type of the operation. */
export function unsupportedMediaType(contentType: string | undefined): Rejection {
  const given = contentType === undefined ? '' : ` '${contentType.slice(0, 100)}'`;
  return new Rejection(415, 'Unsupported Media Type', `Content-Type${given} is not supported.`);
}

/** 404: what is read does not exist, or no longer. */
export function notFound(detail: string): Rejection {
  return new Rejection(404, 'NOT_FOUND', detail);
}

/** The rejection codes of the broker, and the HTTP status that the gateway answers for each. */
const STATUS_BY_CODE = {
  NOT_FOUND: 404,
  INVALID_ARGUMENT: 400,
  INVALID_STATE: 409,
  ALREADY_EXISTS: 409,
} as const;

/**
 * A command that the broker rejected, in the words of the gateway.
 *
 * @see https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/camunda-api-rest-overview/
 */
export function rejected(
  command: string,
  code: keyof typeof STATUS_BY_CODE,
  reason: string,
): Rejection {
  const detail = `Command '${command}' rejected with code '${code}': ${reason}`;
  return new Rejection(STATUS_BY_CODE[code], code, detail);
}
