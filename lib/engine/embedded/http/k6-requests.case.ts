/**
 * What a script asks for, and what k6 2.2 makes of it: each value was seen there. `at(path)` is a URL of
 * a server that answers with what it was sent; `line`, `heads`, `body` read that answer; `fault` tells how
 * a request failed.
 */
export type K6HttpCase = readonly [name: string, script: string, gives: unknown];

const URL_ENCODED = {'Content-Type': 'application/x-www-form-urlencoded'};

const URLS: readonly K6HttpCase[] = [
  [
    'escapes stay as they are',
    "line(await http.get(at('/a%20b%2fc?d=%20e')))",
    'GET /a%20b%2fc?d=%20e',
  ],
  ['a space of a path is escaped', "line(await http.get(at('/a b')))", 'GET /a%20b'],
  [
    'a path with a space is unescaped first',
    "line(await http.get(at('/a b%2Fc!')))",
    'GET /a%20b/c%21',
  ],
  ['a query stays as it is', "line(await http.get(at('/a?q=x|y\"z%zz')))", 'GET /a?q=x|y"z%zz'],
  ['letters beyond ASCII', "line(await http.get(at('/ä')))", 'GET /%C3%A4'],
  [
    'signs that a path may have',
    'line(await http.get(at("/[a]!$&\'()*+,;=:@")))',
    "GET /[a]!$&'()*+,;=:@",
  ],
  [
    'signs that it may not',
    "line(await http.get(at('/a|b<c>^`{d}')))",
    'GET /a%7Cb%3Cc%3E%5E%60%7Bd%7D',
  ],
  ['a fragment is not sent', "line(await http.get(at('/a?b#c d')))", 'GET /a?b'],
  ['and is in the URL', "rest((await http.get(at('/a?b#c d'))).url)", '/a?b#c%20d'],
  ['no path', "line(await http.get(at('?x=1')))", 'GET /?x=1'],
  ['dots stay', "line(await http.get(at('/a/../b/./c')))", 'GET /a/../b/./c'],
  ['the URL of an answer', "rest((await http.get(at('/a b'))).url)", '/a%20b'],
  [
    'credentials',
    "heads(await http.get(at('/x').replace('//', '//us%40er:pa%3Ass@')))",
    {Authorization: 'Basic dXNAZXI6cGE6c3M='},
  ],
  [
    'a name without a password',
    "heads(await http.get(at('/x').replace('//', '//user@')))",
    {Authorization: 'Basic dXNlcjo='},
  ],
  [
    'a header is over them',
    "heads(await http.get(at('/x').replace('//', '//u:p@'), {headers: {authorization: 'mine'}}))",
    {Authorization: 'mine'},
  ],
  [
    'http.url',
    "const url = http.url(['', '/', ''], at('/a'), 'x y'); [line(await http.get(url)), url.name.split('$').join('S'), rest(url.url)]",
    ['GET /a/x%20y', 'S{}/S{}', '/a/x y'],
  ],
  [
    'http.url of what is not a URL',
    'await thrown(() => http.url`http://a b/`)',
    'GoError: invalid URL: parse "http://a b/": invalid character " " in host name',
  ],
];

const BAD_URLS: readonly K6HttpCase[] = [
  ...(
    [
      ['http://h/a%zz', 'parse "http://h/a%zz": invalid URL escape "%zz"'],
      ['http://h/%4', 'parse "http://h/%4": invalid URL escape "%4"'],
      ['http://h/a\nb', 'parse "http://h/a\\nb": net/url: invalid control character in URL'],
      ['1.2.3.4:80/x', 'parse "1.2.3.4:80/x": first path segment in URL cannot contain colon'],
      ['http://a b/x', 'parse "http://a b/x": invalid character " " in host name'],
      ['http://h:abc/x', 'parse "http://h:abc/x": invalid port ":abc" after host'],
      ['http://[::1/', 'parse "http://[::1/": missing \']\' in host'],
      ['://x', 'parse "://x": missing protocol scheme'],
      ['http://a^b@h/', 'parse "http://a^b@h/": net/url: invalid userinfo'],
      ['http://h/a?b#%zz', 'parse "http://h/a?b#%zz": invalid URL escape "%zz"'],
    ] as const
  ).map(
    ([url, what]): K6HttpCase => [
      `the URL ${JSON.stringify(url)}`,
      `fault(await http.get(${JSON.stringify(url)}))`,
      [0, `invalid URL: ${what}`, 1020],
    ],
  ),
  ...(
    [
      ['undefined', '<nil>'],
      ['5', '5'],
      ["{url: 'x'}", 'map[url:x]'],
    ] as const
  ).map(
    ([url, shown]): K6HttpCase => [
      `the URL ${url}`,
      `fault(await http.get(${url}))`,
      [0, `invalid URL: '#${shown}'`, 1020],
    ],
  ),
  ...(
    [
      ["''", 'unsupported protocol scheme ""', 1000],
      ["'foo/bar'", 'unsupported protocol scheme ""', 1000],
      ["'ftp://127.0.0.1/x'", 'unsupported protocol scheme "ftp"', 1000],
      ["'http:///x'", 'http: no Host in request URL', 1000],
      ["'http://127.0.0.1:99999/'", 'dial tcp: address 99999: invalid port', 1210],
      ["'http://127.0.0.1:1/'", 'dial: connection refused', 1212],
    ] as const
  ).map(
    ([url, error, code]): K6HttpCase => [
      `the place ${url}`,
      `fault(await http.get(${url}))`,
      [0, error, code],
    ],
  ),
  [
    'a request that is not made has a response of its own',
    "const {url, body, request, headers, cookies, status_text, timings} = await http.get('http://h:abc/'); [url, body, request, headers, cookies, status_text, timings.duration]",
    ['', [], null, {}, {}, '', 0],
  ],
  [
    'one that is made has none',
    "const r = await http.get('http://127.0.0.1:1/'); [r.url, r.body]",
    ['http://127.0.0.1:1/', null],
  ],
];

const HEADERS: readonly K6HttpCase[] = [
  [
    'values of other kinds',
    "heads(await http.get(at('/x'), {headers: {'x-array': ['a', 'b'], 'x-number': 5, 'x-null': null, 'x-true': true}}))",
    {'X-Array': 'a,b', 'X-Number': '5', 'X-Null': 'null', 'X-True': 'true'},
  ],
  [
    'another host',
    "all(await http.get(at('/x'), {headers: {HOST: 'other.test'}})).Host",
    'other.test',
  ],
  [
    'another user agent',
    "all(await http.get(at('/x'), {headers: {'user-agent': 'mine'}}))['User-Agent']",
    'mine',
  ],
  [
    'no user agent',
    "Object.keys(all(await http.get(at('/x'), {headers: {'user-agent': ''}})))",
    ['Host'],
  ],
  [
    'the framing is not the script’s',
    "heads(await http.get(at('/x'), {headers: {'content-length': '5', 'transfer-encoding': 'chunked', trailer: 'x'}}))",
    {},
  ],
  [
    'a name that is not one',
    "fault(await http.get(at('/x'), {headers: {'a b': 'c'}}))",
    [0, 'net/http: invalid header field name "a b"', 1000],
  ],
  [
    'a value that is not one',
    "fault(await http.get(at('/x'), {headers: {a: 'x\\r\\ny: z'}}))",
    [0, 'net/http: invalid header field value for "A"', 1000],
  ],
];

const METHODS: readonly K6HttpCase[] = [
  ['a method of one’s own', "line(await http.request('FOO', at('/x')))", 'FOO /x'],
  ['small letters stay', "line(await http.request('get', at('/x')))", 'get /x'],
  ['no method', "line(await http.request('', at('/x')))", 'GET /x'],
  [
    'what is not a method',
    "fault(await http.request('G T', at('/x')))",
    [0, 'net/http: invalid method "G T"', 1000],
  ],
  ['a GET with a body', "body(await http.request('GET', at('/x'), 'b'))", 'b'],
  ['a DELETE with a body', "body(await http.del(at('/x'), 'b'))", 'b'],
  ['http.options', "line(await http.options(at('/x')))", 'OPTIONS /x'],
  ['http.head', "const r = await http.head(at('/x')); [r.status, r.body]", [200, '']],
  ['http.asyncRequest', "line(await http.asyncRequest('POST', at('/x'), 'b'))", 'POST /x'],
];

const BODIES: readonly K6HttpCase[] = [
  ['no body', "heads(await http.post(at('/x')))", {'Content-Length': '0'}],
  ['an empty one', "heads(await http.post(at('/x'), ''))", {'Transfer-Encoding': 'chunked'}],
  ['an empty one of a GET', "heads(await http.request('GET', at('/x'), ''))", {}],
  ['bytes', "body(await http.post(at('/x'), new Uint8Array([97, 98]).buffer))", 'ab'],
  ...(
    [
      ['5', 'int64'],
      ['true', 'bool'],
      ["['a']", '[]interface {}'],
    ] as const
  ).map(
    ([given, kind]): K6HttpCase => [
      `the body ${given}`,
      `fault(await http.post(at('/x'), ${given}))`,
      [0, `unknown request body type ${kind}`, 0],
    ],
  ),
  [
    'a form',
    "const r = await http.post(at('/x'), {b: '1', a: 'x y&z', c: 'ü~*\\'()!'}); [body(r), heads(r)]",
    ['a=x+y%26z&b=1&c=%C3%BC~%2A%27%28%29%21', {...URL_ENCODED, 'Content-Length': '38'}],
  ],
  [
    'fields that are repeated, empty, none',
    "body(await http.post(at('/x'), {a: ['1', '2'], b: '', c: []}))",
    'a=1&a=2&b=',
  ],
  [
    'values of other kinds',
    "body(await http.post(at('/x'), {a: null, b: undefined, c: true, d: {x: 1}, e: [[2]]}))",
    'a=&b=&c=true&d=&e=',
  ],
  [
    'numbers',
    "body(await http.post(at('/x'), {a: 1e21, b: 123456789012, c: 0.1, d: -0, e: 12345678.9, f: NaN}))",
    'a=1e%2B21&b=123456789012&c=0.1&d=-0&e=1.23456789e%2B07&f=NaN',
  ],
  [
    'a form with a content type',
    "heads(await http.post(at('/x'), {a: 1}, {headers: {'content-type': 'a/b'}}))",
    {'Content-Type': 'a/b', 'Content-Length': '3'},
  ],
  [
    'a form with a file',
    "const r = await http.post(at('/x'), {f: http.file('data', 'a\"b\\\\c.txt', 'text/x')}); [parts(r), heads(r)['Content-Length']]",
    [
      '--B\r\nContent-Disposition: form-data; name="f"; filename="a\\"b\\\\c.txt"\r\nContent-Type: text/x\r\n\r\ndata\r\n--B--\r\n',
      '226',
    ],
  ],
  [
    'names of fields beside a file',
    "parts(await http.post(at('/x'), {['n\"a\\r\\nb']: 'v', f: http.file('d', 'n')})).includes('name=\"n\\\\\"a%0D%0Ab\"')",
    true,
  ],
  [
    'a file has fields',
    "const f = http.file('x', 'n'); f.filename = 'm'; [f.data, f.filename, f.content_type]",
    ['x', 'm', 'application/octet-stream'],
  ],
  ['a file without a name', "/^\\d{19}$/.test(http.file('x').filename)", true],
  [
    'what is not a file',
    'await thrown(() => http.file(5))',
    'GoError: invalid type int64, expected string or ArrayBuffer',
  ],
  [
    'what a script sees of it',
    "const {method, body, headers} = (await http.post(at('/x'), {b: 1, a: 2})).request; [method, body, headers['Content-Type']]",
    ['POST', 'a=2&b=1', ['application/x-www-form-urlencoded']],
  ],
];

const PARAMS: readonly K6HttpCase[] = [
  ['a timeout', "fault(await http.get(at('/never'), {timeout: 50}))", [0, 'request timeout', 1050]],
  [
    'a timeout as text',
    "fault(await http.get(at('/never'), {timeout: '50ms'}))",
    [0, 'request timeout', 1050],
  ],
  ['no time at all', "fault(await http.get(at('/x'), {timeout: 0}))", [0, 'request timeout', 1050]],
  [
    'what is not a duration',
    "fault(await http.get(at('/x'), {timeout: 'soon'}))",
    [0, 'invalid timeout value: time: invalid duration "soon"', 0],
  ],
  [
    'a timeout of another kind',
    "fault(await http.get(at('/x'), {timeout: null}))",
    [0, 'invalid timeout value: unable to use type <nil> as a duration value', 0],
  ],
  [
    'a response type of another kind',
    "fault(await http.get(at('/x'), {responseType: null}))",
    [0, 'null does not belong to ResponseType values', 0],
  ],
  [
    'tags of another kind',
    "fault(await http.get(at('/x'), {tags: {a: {}}}))",
    [
      0,
      "invalid HTTP request metric tags: invalid value for metric tag 'a': only String, Boolean and Number types are accepted as a metric tag values",
      0,
    ],
  ],
  [
    'a callback of another kind',
    "fault(await http.get(at('/x'), {responseCallback: 5}))",
    [0, 'unsupported responseCallback', 0],
  ],
  [
    'nothing where something may be',
    "(await http.get(at('/x'), {headers: null, tags: null, cookies: null, jar: null, responseCallback: undefined, redirects: null})).status",
    200,
  ],
  ['params that are none', "(await http.get(at('/x'), 'abc')).status", 200],
  [
    'throw',
    "await thrown(() => http.get('http://127.0.0.1:1/', {throw: true}))",
    'GoError: Get "http://127.0.0.1:1/": dial tcp 127.0.0.1:1: connect: connection refused',
  ],
  [
    'throw of what is not sent',
    "await thrown(() => http.post('ftp://x/', null, {throw: true}))",
    'GoError: Post "ftp://x/": unsupported protocol scheme "ftp"',
  ],
  ['throw of what is not made', "(await http.get('http://h:abc/', {throw: true})).status", 0],
  [
    'expectedStatuses of nothing',
    'await thrown(() => http.expectedStatuses())',
    'GoError: no arguments',
  ],
  [
    'expectedStatuses of a text',
    "await thrown(() => http.expectedStatuses('200'))",
    'GoError: argument number 1 to expectedStatuses was neither an integer nor an object like {min:100, max:329}',
  ],
  [
    'expectedStatuses of a part',
    'await thrown(() => http.expectedStatuses({min: 1, max: 1.5}))',
    'GoError: both min and max need to be integers for argument number 1',
  ],
  [
    'setResponseCallback of a number',
    'await thrown(() => http.setResponseCallback(5))',
    'GoError: unsupported argument, expected http.expectedStatuses',
  ],
];

export const K6_REQUESTS: readonly K6HttpCase[] = [
  ...URLS,
  ...BAD_URLS,
  ...HEADERS,
  ...METHODS,
  ...BODIES,
  ...PARAMS,
];
