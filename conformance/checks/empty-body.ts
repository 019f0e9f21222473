import {type Check, responsesPointer, statusOf} from './check.ts';

/** 204 has no body and no Content-Length; 304 has no body. */
export const emptyBody: Check = {
  name: 'empty-body',
  level: 'http',
  appliesTo: judged => [204, 304].includes(statusOf(judged)),
  judge(judged) {
    const {response, failure} = judged.exchange;
    if (response === null) return [];
    const length = Object.hasOwn(response.headers, 'content-length')
      ? response.headers['content-length']
      : undefined;
    const announced = response.status === 204 && length !== undefined;
    if (response.body.length === 0 && !announced && failure === null) return [];
    const came = announced ? `Content-Length ${length}` : `${response.body.length} bytes`;
    return [
      {
        message: `expected no body with ${response.status}, got ${came}`,
        expectedBy: `${responsesPointer(judged.operation, String(response.status))}, RFC 9110, sections 8.6 and 15.3.5`,
      },
    ];
  },
};
