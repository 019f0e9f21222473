import type {K6HttpCase} from './k6-requests.case.ts';

/**
 * What a server answers, and what a script sees of it on k6 2.2. `reply(text)` is a URL whose server writes
 * these bytes and no others; `answer(headers, body, status)` is such a text; `cut(text)` closes behind it.
 */
const ANSWERS: readonly K6HttpCase[] = [
  [
    'headers in canonical form, joined, folded',
    "(await http.get(reply(answer(['x-a: 1', 'X-A: 2', 'x-EMPTY:', 'weird_name: 1', 'x-fold: a', ' b', 'x-spaces: \\t v \\t'])))).headers",
    {
      ...{'X-A': '1, 2', 'X-Empty': '', Weird_name: '1', 'X-Fold': 'a b', 'X-Spaces': 'v'},
      'Content-Length': '2',
    },
  ],
  [
    'headers of chunks',
    "(await http.get(reply('HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\nTrailer: X\\r\\n\\r\\n2\\r\\nok\\r\\n0\\r\\nX: 1\\r\\n\\r\\n'))).headers",
    {},
  ],
  [
    'status text',
    "(await http.get(reply(answer([], 'x', '404 Not Found')))).status_text",
    '404 Not Found',
  ],
  [
    'headers that are set become texts',
    "const r = await http.get(reply(answer(['X: 1']))); Object.assign(r.headers, {X: 2.50, T: true, N: null, U: undefined, L: [1, 2], O: {}}); delete r.headers['Content-Length']; r.headers",
    {X: '2.5', T: 'true', N: '', U: '', L: '1,2', O: '[object Object]'},
  ],
  [
    'fields that are set stay of their kind',
    "const r = await http.get(reply(answer([]))); r.status = '404'; r.error_code = 1.7; r.remote_port = 'x'; r.url = 5; r.error = null; r.headers = {Q: 4}; [r.status, r.error_code, r.remote_port, r.url, r.error, r.headers]",
    [404, 1, 0, '5', '', {Q: '4'}],
  ],
  [
    'fields that are set to what they cannot be',
    "const r = await http.get(reply(answer([]))); [await thrown(() => (r.headers = 5)), await thrown(() => (r.cookies = 'a'))]",
    [
      'TypeError: Go struct conversion error: could not convert 5 to map[string]string',
      'TypeError: Go struct conversion error: could not convert a to map[string][]*httpext.HTTPCookie',
    ],
  ],
  [
    'cookies that are set',
    "const r = await http.get(reply(answer(['Set-Cookie: a=1']))); r.cookies.b = [{name: 5, http_only: 1, max_age: '7'}]; r.cookies.a[0].value = 2; const {expires, ...b} = r.cookies.b[0]; [b, r.cookies.a[0].value, await thrown(() => (r.cookies.c = 1)), await thrown(() => (r.cookies.c = {})), await thrown(() => (r.cookies.a[0].mine = 1)), delete r.cookies.a, Object.keys(r.cookies)]",
    [
      {name: '5', value: '', domain: '', path: '', http_only: true, secure: false, max_age: 7},
      '2',
      'TypeError: map value conversion error: could not convert 1 to []*httpext.HTTPCookie',
      'TypeError: map value conversion error: cannot convert [object Object] to []*httpext.HTTPCookie: not an array or iterable',
      'TypeError: Cannot assign to property mine of a host object',
      true,
      ['b'],
    ],
  ],
  [
    'what was asked, set afterwards',
    "const r = await http.get(reply(answer([]))); r.request.headers = {}; r.request.headers.X = ['y', 1]; r.request.method = 5; r.request.cookies.a = [{name: 'q'}]; [r.request.headers, r.request.method, r.request.cookies, await thrown(() => (r.request.headers.Y = 'z')), await thrown(() => (r.request.mine = 1)), await thrown(() => delete r.request.method)]",
    [
      {X: ['y', '1']},
      '5',
      {a: [{name: 'q', value: '', replace: false}]},
      'TypeError: map value conversion error: could not convert z to []string',
      'TypeError: Cannot assign to property mine of a host object',
      'TypeError: Cannot delete property method from a Go type',
    ],
  ],
  [
    'timings that are set',
    'const r = await http.get(reply(answer([]))); r.timings.duration = 5; r.timings.waiting += 1000; [r.timings.duration, r.timings.waiting > 1000, (await thrown(() => (r.timings.mine = 1))).slice(0, 9)]',
    [5, true, 'TypeError'],
  ],
  ['no reason', "(await http.get(reply(answer([], 'x', '200')))).status_text", '200'],
  [
    'errors of statuses',
    "fault(await http.get(reply(answer([], 'x', '503 Down'))))",
    [503, '', 1503],
  ],
  [
    'HTTP/1.0',
    "const r = await http.get(cut('HTTP/1.0 200 OK\\r\\n\\r\\nold')); [r.proto, r.body]",
    ['HTTP/1.0', 'old'],
  ],
  [
    'lines without a carriage return',
    "(await http.get(reply('HTTP/1.1 200 OK\\nContent-Length: 2\\n\\nok'))).body",
    'ok',
  ],
  ['no content', "(await http.get(reply('HTTP/1.1 204 No Content\\r\\n\\r\\n'))).body", null],
  [
    'not modified',
    "const r = await http.get(reply('HTTP/1.1 304 Not Modified\\r\\nContent-Length: 5\\r\\n\\r\\n')); [r.status, r.body]",
    [304, null],
  ],
  ['an empty body', "(await http.get(reply(answer([], '')))).body", ''],
  [
    'the other end',
    "const r = await http.get(at('/x')); [r.remote_ip, r.remote_port === Number(at('').split(':')[2]), r.proto, r.tls_version, r.ocsp.status]",
    ['127.0.0.1', true, 'HTTP/1.1', '', ''],
  ],
  [
    'its fields as its own',
    "const r = await http.get(at('/x')); [Object.keys(r).join(), r.hasOwnProperty('body'), 'status' in r, Object.entries(r).length]",
    [
      'remote_ip,remote_port,url,status,status_text,proto,headers,cookies,body,timings,tls_version,tls_cipher_suite,ocsp,error,error_code,request,clickLink,html,json,submitForm',
      ...[true, true, 20],
    ],
  ],
  [
    'a copy of it',
    "const {status, ...rest} = await http.get(reply(answer([], '[7]'))); const copy = Object.assign({}, rest); [status, copy.body, copy.json('0')]",
    [200, '[7]', 7],
  ],
  [
    'a field that is set',
    "const r = await http.get(reply(answer([], '[7]'))); r.body = '[8]'; r.headers.mine = 'x'; [r.body, r.headers.mine, r.json('0'), {...r}.body]",
    ['[8]', 'x', 8, '[8]'],
  ],
  [
    'a field of its own',
    "const r = await http.get(at('/x')); const seen = []; for (const set of [() => { r.mine = 1; }, () => { delete r.status; }]) try { set(); } catch (error) { seen.push(error.name); }; seen",
    ['TypeError', 'TypeError'],
  ],
  [
    'as JSON',
    "Object.keys(JSON.parse(JSON.stringify(await http.get(at('/x')))))",
    [
      ...[
        'remote_ip',
        'remote_port',
        'url',
        'status',
        'status_text',
        'proto',
        'headers',
        'cookies',
      ],
      ...['body', 'timings', 'tls_version', 'tls_cipher_suite', 'ocsp', 'error', 'error_code'],
      'request',
    ],
  ],
  [
    'no body wanted',
    "const r = await http.get(at('/x'), {responseType: 'none'}); [r.status, r.body]",
    [200, null],
  ],
  [
    'no body wanted, and read as JSON',
    "await thrown(async () => (await http.get(at('/x'), {responseType: 'none'})).json())",
    "GoError: the body is null so we can't transform it to JSON - this likely was because of a request error getting the response",
  ],
  [
    'bytes wanted',
    "[...new Uint8Array((await http.get(reply(answer([], 'ab')), {responseType: 'binary'})).body)]",
    [97, 98],
  ],
];

const FAULTS: readonly K6HttpCase[] = [
  ['closes', "fault(await http.get(at('/closes')))", [0, 'EOF', 1000]],
  ['resets', "fault(await http.get(at('/resets')))", [0, 'read: connection reset by peer', 1220]],
  [
    'closes in the body',
    "const r = await http.get(cut('HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\nabc')); [...fault(r), r.body]",
    [0, 'unexpected EOF', 1000, 'abc'],
  ],
  [
    'closes in a chunk',
    "const r = await http.get(cut('HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nab')); [...fault(r), r.body]",
    [0, 'unexpected EOF', 1000, 'ab'],
  ],
  [
    'is not HTTP',
    "fault(await http.get(cut('garbage\\r\\n\\r\\n')))",
    [0, 'malformed HTTP response "garbage"', 1000],
  ],
  [
    'a length that is none',
    "fault(await http.get(cut('HTTP/1.1 200 OK\\r\\nContent-Length: x\\r\\n\\r\\n')))",
    [0, 'bad Content-Length "x"', 1000],
  ],
  [
    'two lengths',
    "fault(await http.get(cut('HTTP/1.1 200 OK\\r\\nContent-Length: 3\\r\\nContent-Length: 4\\r\\n\\r\\nabc')))",
    [0, 'http: message cannot contain multiple Content-Length headers; got ["3" "4"]', 1000],
  ],
  [
    'another coding of the message',
    "fault(await http.get(cut('HTTP/1.1 200 OK\\r\\nTransfer-Encoding: identity\\r\\n\\r\\nok')))",
    [0, 'unsupported transfer encoding: "identity"', 1000],
  ],
];

const CODINGS: readonly K6HttpCase[] = [
  ...['gzip', 'deflate', 'br', 'gzip,br', 'br,gzip', 'zstd', 'identity', 'other'].map(
    (coding): K6HttpCase => [
      `an answer in ${coding}`,
      `const r = await http.get(at('/coded?as=${coding}')); [r.status, r.body === 'hello '.repeat(40)]`,
      [200, true],
    ],
  ),
  [
    'an answer in gzip, as bytes',
    "(await http.get(at('/coded?as=gzip'), {responseType: 'binary'})).body.byteLength",
    240,
  ],
  ...(
    [
      ['gzip', 'error decompressing response body (gzip: invalid header)'],
      ['deflate', 'error decompressing response body (zlib: invalid header)'],
      ['zstd', 'error decompressing response body (invalid input: magic number mismatch)'],
    ] as const
  ).map(
    ([coding, what]): K6HttpCase => [
      `an answer that is not in ${coding}`,
      `fault(await http.get(reply(answer(['Content-Encoding: ${coding}'], 'not compressed'))))`,
      [0, `error decompressing response body (${what})`, 1701],
    ],
  ),
  [
    'nor in brotli',
    "(await http.get(reply(answer(['Content-Encoding: br'], 'not compressed')))).error_code",
    1701,
  ],
  [
    'one that is cut off',
    "fault(await http.get(at('/coded?as=gzip&less=4')))",
    [0, 'unexpected EOF', 1000],
  ],
  [
    'one that nobody wants',
    "(await http.get(reply(answer(['Content-Encoding: gzip'], 'not compressed')), {responseType: 'none'})).status",
    200,
  ],
  [
    'one without content',
    "const r = await http.get(reply('HTTP/1.1 204 No Content\\r\\nContent-Encoding: gzip\\r\\n\\r\\n')); [r.status, r.body]",
    [204, null],
  ],
  ...['gzip', 'deflate', 'br', 'gzip, br', ' gzip '].map(
    (coding): K6HttpCase => [
      `a body in '${coding}'`,
      `const r = await http.post(at('/decoded'), 'hello', {compression: '${coding}'}); [r.json(), r.request.body]`,
      [{encoding: coding.trim(), body: 'hello'}, 'hello'],
    ],
  ),
  [
    'a body in no coding',
    "(await http.post(at('/decoded'), 'hello', {compression: ''})).json()",
    {encoding: null, body: 'hello'},
  ],
  [
    'an empty body in gzip',
    "(await http.post(at('/decoded'), '', {compression: 'gzip'})).json()",
    {encoding: 'gzip', body: ''},
  ],
  [
    'no body in gzip',
    "(await http.post(at('/decoded'), null, {compression: 'gzip'})).json()",
    {encoding: null, body: ''},
  ],
  [
    'a form in gzip',
    "(await http.post(at('/decoded'), {a: 1}, {compression: 'gzip'})).json()",
    {encoding: 'gzip', body: 'a=1'},
  ],
  [
    'a body in another coding',
    "fault(await http.post(at('/x'), 'b', {compression: 'zip'}))",
    [0, 'unknown compression algorithm zip, supported algorithms are [gzip deflate zstd br]', 0],
  ],
];

const json = (text: string, line: number, character: number, what: string): K6HttpCase => [
  `the JSON ${JSON.stringify(text)}`,
  `await thrown(async () => (await http.get(reply(answer([], ${JSON.stringify(text)})))).json())`,
  `GoError: cannot parse json due to an error at line ${line}, character ${character} , error: ${what}`,
];

const JSONS: readonly K6HttpCase[] = [
  json('', 1, 0, 'unexpected end of JSON input'),
  json('{"a": ', 1, 6, 'unexpected end of JSON input'),
  json('nope', 1, 2, "invalid character 'o' in literal null (expecting 'u')"),
  json('nul', 1, 3, "invalid character ' ' in literal null (expecting 'l')"),
  json('{"a":1}x', 1, 8, "invalid character 'x' after top-level value"),
  json('{a:1}', 1, 2, "invalid character 'a' looking for beginning of object key string"),
  json('[1,]', 1, 4, "invalid character ']' looking for beginning of value"),
  json('{"a":1,\n"b":tru}', 2, 8, "invalid character '}' in literal true (expecting 'e')"),
  json('"\\x"', 1, 3, "invalid character 'x' in string escape code"),
  json('01', 1, 2, "invalid character '1' after top-level value"),
  json('{"a" 1}', 1, 6, "invalid character '1' after object key"),
  json('[1 2]', 1, 4, "invalid character '2' after array element"),
  json('1e', 1, 2, "invalid character ' ' in exponent of numeric literal"),
  json('"a\nb"', 2, 1, "invalid character '\\n' in string literal"),
  [
    'a value of what is not JSON',
    "(await http.get(reply(answer([], '{')))).json('a') === undefined",
    true,
  ],
];

export const K6_ANSWERS: readonly K6HttpCase[] = [...ANSWERS, ...FAULTS, ...CODINGS, ...JSONS];
