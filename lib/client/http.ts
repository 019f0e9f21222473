import type {JsonValue} from '../core/int64.ts';

/** The part of `k6/http` that the client needs. */
export interface HttpModule {
  request(
    method: string,
    url: string,
    body: string | null,
    params: {
      readonly headers: Record<string, string>;
      readonly tags: Record<string, string>;
      readonly timeout?: string;
      /** Answers that are backpressure for this operation alone; k6 does not know them. */
      readonly c8gaugeRefusals?: readonly {readonly status: number; readonly title: string}[];
    },
  ): WireResponse;
}

/** The part of a k6 response that the client reads. */
export interface WireResponse {
  readonly status: number;
  readonly body: string | ArrayBuffer | null;
  readonly error: string;
  /** An engine that reads exact JSON faster than a script can offers it; k6 does not. */
  exactJson?(): JsonValue;
}

/** A text file to deploy. */
export interface TextResource {
  /** `one-task.bpmn`: the ending tells the cluster what it is. */
  readonly name: string;
  readonly content: string;
}

/** A `multipart/form-data` body of text files (RFC 7578), each a part named `resources`. */
export function encodeResources(
  resources: readonly TextResource[],
  tenantId?: string,
): {
  readonly body: string;
  readonly contentType: string;
} {
  const boundary = freeBoundary(resources);
  const parts = resources.map(
    ({name, content}) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="resources"; filename="${name}"\r\n` +
      `Content-Type: application/octet-stream\r\n\r\n${content}\r\n`,
  );
  if (tenantId !== undefined) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="tenantId"`;
    parts.push(`${head}\r\n\r\n${tenantId}\r\n`);
  }
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** A boundary that none of the contents contains. */
function freeBoundary(resources: readonly TextResource[]): string {
  let boundary = 'c8gauge';
  while (resources.some(each => each.content.includes(boundary))) boundary += '-c8gauge';
  return boundary;
}
