import {type RequestCookie, readCookieHeader} from './cookies.ts';
import {type Call, headersOf} from './request.ts';

/** What was asked, as k6's `response.request` has it. */
export interface RequestView {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  readonly cookies: Readonly<Record<string, readonly RequestCookie[]>>;
}

/** What a script sees of its request. */
export function requestViewOf(call: Call, userAgent: string): RequestView {
  const {method, place, body} = call;
  const headers = headersOf(call, userAgent);
  delete headers['Content-Length'];
  return {
    method,
    url: place.text,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: (body.plain ?? body.body ?? '').toString(),
    cookies: readCookieHeader(headers['Cookie'] ?? ''),
  };
}
