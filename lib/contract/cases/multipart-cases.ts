import type {RequestCase} from './request-case.ts';
import {type Endpoint, MULTIPART_BOUNDARY, wireRequest, withBody} from './wire.ts';

const RFC_7578 = 'RFC 7578, section 4.1 (boundary) and RFC 9110, section 15.5.1 (400)';
const RFC_415 = 'RFC 9110, section 15.5.16 (415 Unsupported Media Type)';

/** A multipart body that ends early, has no part, or calls itself JSON. */
export function multipartCases(endpoint: Endpoint): RequestCase[] {
  const contentType = `multipart/form-data; boundary=${MULTIPART_BOUNDARY}`;
  return [
    {
      name: 'truncated-body',
      title: 'refuses a multipart body that ends early',
      class: 'truncated-body',
      from: 'full',
      expected: {kind: 'refused', statuses: [400], level: 'http', source: RFC_7578},
      build(draft) {
        const request = wireRequest(endpoint, draft);
        const whole = request.body ?? new Uint8Array();
        return withBody(request, whole.slice(0, Math.floor(whole.length / 2)), contentType);
      },
    },
    {
      name: 'missing-required:body',
      title: 'refuses a multipart body without a part',
      class: 'missing-required',
      from: 'full',
      expected: {
        kind: 'refused',
        statuses: [400],
        level: 'contract',
        source: `#${endpoint.operation.pointer}/requestBody`,
      },
      build: draft =>
        withBody(wireRequest(endpoint, draft), `--${MULTIPART_BOUNDARY}--\r\n`, contentType),
    },
    {
      name: 'wrong-content-type',
      title: 'refuses JSON where multipart is declared',
      class: 'wrong-content-type',
      from: 'full',
      expected: {kind: 'refused', statuses: [400, 415], level: 'http', source: RFC_415},
      build: draft => withBody(wireRequest(endpoint, draft), '{}'),
    },
  ];
}
