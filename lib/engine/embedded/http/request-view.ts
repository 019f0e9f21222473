import {readCookieHeader} from './cookies.ts';
import {type Call, headersOf} from './request.ts';
import type {RequestView} from './response.ts';

/** What a script sees of its request: k6's `response.request`. */
export function requestViewOf(call: Call, userAgent: string): RequestView {
  const {method, place, body, cookie, params} = call;
  const headers = headersOf({headers: params.headers ?? {}, body, cookie}, userAgent);
  delete headers['Content-Length'];
  return {
    method,
    url: place.text,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: (body.plain ?? body.body ?? '').toString(),
    cookies: readCookieHeader(headers['Cookie'] ?? ''),
  };
}
