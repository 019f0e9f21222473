import type {K6HttpCase} from './k6-requests.case.ts';

/** What a request comes to that leads to another one, or goes out beside others, and what a user keeps between them, on k6 2.2. */

const FORM = {'Content-Type': 'application/x-www-form-urlencoded'};

/** From a URL that sends on to `/q` by this status. */
const redirects = (status: number, method: string, more = '') =>
  `seen(await http.${method}(reply(answer(['Location: /q'], '', '${status} Elsewhere'))${more}))`;

const BODY = ", 'body', {headers: {'Content-Type': 'a/b', 'X-Y': 'z'}}";

const REDIRECTS: readonly K6HttpCase[] = [
  ...[301, 302, 303].map(
    (status): K6HttpCase => [
      `a POST by ${status}`,
      redirects(status, 'post', BODY),
      ['GET /q', {'X-Y': 'z'}, ''],
    ],
  ),
  ...[307, 308].map(
    (status): K6HttpCase => [
      `a POST by ${status}`,
      redirects(status, 'post', BODY),
      ['POST /q', {'Content-Type': 'a/b', 'Content-Length': '4', 'X-Y': 'z'}, 'body'],
    ],
  ),
  ...[300, 304, 305, 306].map(
    (status): K6HttpCase => [
      `${status} is not followed`,
      `(await http.get(reply(answer(['Location: /q'], '', '${status} Elsewhere')))).status`,
      status,
    ],
  ),
  [
    'a HEAD stays one',
    "(await http.head(reply(answer(['Location: /q'], '', '302 Elsewhere')))).url === at('/q')",
    true,
  ],
  ['without a place', "(await http.get(reply(answer([], '', '302 Elsewhere')))).status", 302],
  [
    'an empty place',
    "(await http.get(reply(answer(['Location: '], '', '302 Elsewhere')))).status",
    302,
  ],
  [
    'beside it',
    "rest((await http.get(reply(answer(['Location: next?x=1'], '', '302 Elsewhere')))).url)",
    '/next?x=1',
  ],
  ['a query alone', "line(await http.get(at('/to?302+%3Fonly=q')))", 'GET /to?only=q'],
  ['up', "line(await http.get(at('/to/a/b?302+..%2Fup')))", 'GET /to/up'],
  ['a fragment', "rest((await http.get(at('/to?302+%2Fq%23f'))).url)", '/q#f'],
  ['a space', "line(await http.get(at('/to?302+%2Fq%20a')))", 'GET /q%20a'],
  [
    'what is not a URL',
    "(await http.get(at('/to?302+http:%2F%2Fa%20b%2F'))).error",
    'failed to parse Location header "http://a b/": parse "http://a b/": invalid character " " in host name',
  ],
  [
    'another scheme',
    "fault(await http.get(at('/to?302+ftp:%2F%2Fx%2F')))",
    [0, 'unsupported protocol scheme "ftp"', 1000],
  ],
  [
    'none followed',
    "const r = await http.get(at('/to?302+%2Fq'), {redirects: 0}); [r.status, rest(r.url), r.headers.Location]",
    [302, '/to?302+%2Fq', '/q'],
  ],
  ['ten are followed', "rest((await http.get(at('/loop?0'))).url)", '/loop?10'],
  [
    'its own host stays for a place beside it',
    "all(await http.get(at('/to?302+%2Fq'), {headers: {Host: 'h.test'}})).Host",
    'h.test',
  ],
  [
    'credentials stay for a place beside it',
    "heads(await http.get(at('/to?302+%2Fq').replace('//', '//u:p@'))).Authorization",
    'Basic dTpw',
  ],
  [
    'another host gets no credentials',
    "heads(await http.get(at('/to?302+' + encodeURIComponent(at('/q').replace('127.0.0.1', 'localhost'))), {headers: {Authorization: 'mine', Cookie: 'h=1', 'X-Y': 'z'}}))",
    {'X-Y': 'z'},
  ],
  ['where from', "rest(all(await http.get(at('/to?302+%2Fq'))).Referer)", '/to?302+%2Fq'],
  [
    'what was asked for',
    "const {method, url} = (await http.post(at('/to?302+%2Fq'), 'b')).request; [method, rest(url)]",
    ['POST', '/to?302+%2Fq'],
  ],
];

const COOKIES: readonly K6HttpCase[] = [
  [
    'of an answer',
    "(await http.get(reply(answer(['Set-Cookie: a=1; Path=/; HttpOnly; Max-Age=60', 'Set-Cookie: b=\"q v\"; Secure; Expires=Wed, 21 Oct 2037 07:28:00 GMT; Domain=127.0.0.1', 'Set-Cookie: =x', 'Set-Cookie: nothing'])))).cookies",
    {
      a: [
        {
          ...{name: 'a', value: '1', domain: '', path: '/', http_only: true, secure: false},
          ...{max_age: 60, expires: -6795364578871},
        },
      ],
      b: [
        {
          ...{name: 'b', value: 'q v', domain: '127.0.0.1', path: '', http_only: false},
          ...{secure: true, max_age: 0, expires: 2139722880000},
        },
      ],
    },
  ],
  [
    'come back',
    "await sets('a=1; Path=/', 'b=2; Path=/other', 'c=3; Max-Age=0'); heads(await http.get(at('/x'))).Cookie",
    'a=1',
  ],
  [
    'are kept',
    "await sets('a=1; Path=/', 'b=\"q v\"; Path=/'); http.cookieJar().cookiesForURL(at('/x'))",
    {a: ['1'], b: ['q v']},
  ],
  [
    'by a redirect',
    "const url = reply(answer(['Location: /q', 'Set-Cookie: r=1; Path=/'], '', '302 Elsewhere')); const r = await http.get(url); [heads(r).Cookie, r.cookies]",
    ['r=1', {}],
  ],
  [
    'deep places first',
    "const jar = new http.CookieJar(); jar.set(at('/'), 'top', '1'); jar.set(at('/a/b'), 'deep', '2', {path: '/a/b'}); heads(await http.get(at('/a/b/c'), {jar})).Cookie",
    'deep=2; top=1',
  ],
  [
    'of a request',
    "await sets('a=1; Path=/'); heads(await http.get(at('/x'), {cookies: {mine: 1, none: null, sp: 'a b'}})).Cookie.split('; ').sort()",
    ['a=1', 'mine=1', 'sp="a b"'],
  ],
  [
    'beside one of the jar',
    "await sets('a=1; Path=/'); heads(await http.get(at('/x'), {cookies: {a: {value: 'x'}}})).Cookie",
    'a=x; a=1',
  ],
  [
    'in place of it',
    "await sets('a=1; Path=/'); heads(await http.get(at('/x'), {cookies: {a: {value: 'x', replace: true}}})).Cookie",
    'a=x',
  ],
  [
    'beside a header',
    "await sets('a=1; Path=/'); heads(await http.get(at('/x'), {headers: {cookie: 'h=1'}, cookies: {m: 2}})).Cookie",
    'h=1; m=2; a=1',
  ],
  [
    'what a script sees of them',
    "await sets('a=1; Path=/'); (await http.get(at('/x'), {cookies: {b: '2'}})).request.cookies",
    {b: [{name: 'b', value: '2', replace: false}], a: [{name: 'a', value: '1', replace: false}]},
  ],
  [
    'a jar of one’s own',
    "const jar = new http.CookieJar(); jar.set(at('/'), 'own', '1'); await http.get(reply(answer(['Set-Cookie: got=2; Path=/'])), {jar}); [jar.cookiesForURL(at('/')), http.cookieJar().cookiesForURL(at('/'))]",
    [{own: ['1'], got: ['2']}, {}],
  ],
  [
    'set',
    "const jar = http.cookieJar(); [jar.set(at('/p'), 's', 'v w', {path: '/p', max_age: 10, http_only: true}), jar.cookiesForURL(at('/p/q')), jar.cookiesForURL(at('/'))]",
    [true, {s: ['v w']}, {}],
  ],
  [
    'set for a time that is over',
    "const jar = http.cookieJar(); jar.set(at('/'), 'e', 'v', {expires: 'Wed, 21 Oct 2000 07:28:00 GMT'}); jar.cookiesForURL(at('/'))",
    {},
  ],
  [
    'set for another host',
    "const jar = http.cookieJar(); jar.set('http://www.a.test', 'd', '1', {domain: 'a.test'}); jar.set('http://www.a.test', 'o', '1', {domain: 'b.test'}); [jar.cookiesForURL('http://x.a.test'), jar.cookiesForURL('http://b.test')]",
    [{d: ['1']}, {}],
  ],
  [
    'set for https alone',
    "const jar = http.cookieJar(); jar.set('http://s.test', 's', '1', {secure: true}); [jar.cookiesForURL('http://s.test'), jar.cookiesForURL('https://s.test')]",
    [{}, {s: ['1']}],
  ],
  [
    'set for another port',
    "const jar = http.cookieJar(); jar.set('http://127.0.0.1:1', 'p', '1'); jar.cookiesForURL(at('/'))",
    {p: ['1']},
  ],
  [
    'cleared where they were set',
    "const jar = http.cookieJar(); jar.set(at('/'), 'top', '1'); jar.set(at('/a/b'), 'deep', '1'); jar.clear(at('/a/b')); jar.cookiesForURL(at('/a/b'))",
    {top: ['1']},
  ],
  [
    'cleared and set again: in the order in which they were set then',
    "const jar = http.cookieJar(); jar.set(at('/'), 'a', '1'); jar.set(at('/'), 'b', '1'); jar.clear(at('/')); jar.set(at('/'), 'b', '2'); jar.set(at('/'), 'a', '2'); heads(await http.get(at('/x'))).Cookie",
    'b=2; a=2',
  ],
  [
    'deleted',
    "const jar = http.cookieJar(); jar.set(at('/'), 'k', '1'); jar.set(at('/'), 'l', '1'); jar.delete(at('/'), 'k'); jar.cookiesForURL(at('/'))",
    {l: ['1']},
  ],
  [
    'deleted without a name',
    "await thrown(() => http.cookieJar().delete(at('/'), ''))",
    'GoError: cookie: is null',
  ],
  [
    'set at what is not a URL',
    "await thrown(() => http.cookieJar().set('http://a b', 'n', 'v'))",
    'GoError: parse "http://a b": invalid character " " in host name',
  ],
];

const DIGEST: readonly K6HttpCase[] = [
  [
    'digest',
    "const r = await http.get(at('/digest').replace('//', '//user:secret@'), {auth: 'digest'}); [r.status, r.body, rest(r.url)]",
    [200, 'let in', '/digest'],
  ],
  [
    'digest without qop',
    "(await http.get(at('/digest?plain').replace('//', '//user:secret@'), {auth: 'digest'})).body",
    'let in',
  ],
  [
    'digest with a wrong password',
    "(await http.get(at('/digest').replace('//', '//user:wrong@'), {auth: 'digest'})).status",
    401,
  ],
];

const BATCHES: readonly K6HttpCase[] = [
  ['texts', "(await http.batch([at('/1'), at('/2')])).map(line)", ['GET /1', 'GET /2']],
  [
    'arrays',
    "(await http.batch([['GET', at('/1'), 'b'], ['POST', at('/2'), 'c', {headers: {x: '1'}}]])).map(r => [line(r), body(r)])",
    [
      ['GET /1', 'b'],
      ['POST /2', 'c'],
    ],
  ],
  [
    'objects',
    "(await http.batch([{url: at('/1')}, {method: 'post', url: at('/2'), body: 'c'}, {method: 'GET', url: at('/3'), body: 'no'}])).map(r => [line(r), body(r)])",
    [
      ['GET /1', ''],
      ['POST /2', 'c'],
      ['GET /3', ''],
    ],
  ],
  [
    'names',
    "const r = await http.batch({z: at('/1'), a: ['GET', at('/2')]}); [Object.keys(r).sort(), line(r.a)]",
    [['a', 'z'], 'GET /2'],
  ],
  ['nothing', 'await http.batch([])', []],
  [
    'one that is wrong: none is sent',
    "(await http.batch([at('/1'), 'http://h:abc/', at('/3')])).map(r => r && fault(r))",
    [
      [0, '', 0],
      [0, 'invalid URL: parse "http://h:abc/": invalid port ":abc" after host', 1020],
      null,
    ],
  ],
  [
    'one without a URL',
    "(await http.batch({k: {method: 'GET'}})).k.error",
    "batch request k doesn't have a url key",
  ],
  [
    'one without enough',
    "(await http.batch([['GET']]))[0].error",
    'invalid batch request \'[]interface {}{"GET"}\'',
  ],
  [
    'a method of another kind',
    '(await http.batch([[5, at("/x")]]))[0].error',
    "invalid method type '5'",
  ],
  [
    'one that fails',
    "(await http.batch(['http://127.0.0.1:1/', at('/2')])).map(r => r.status)",
    [0, 200],
  ],
  [
    'no argument',
    'await thrown(() => http.batch())',
    'GoError: no argument was provided to http.batch()',
  ],
  [
    'two',
    'await thrown(() => http.batch([], []))',
    'GoError: http.batch() accepts only an array or an object of requests',
  ],
  [
    'a text',
    "await thrown(() => http.batch('x'))",
    'GoError: invalid http.batch() argument type string',
  ],
];

const page = (act: string) => `await (await http.get(at('/page'))).${act}`;

const PAGES: readonly K6HttpCase[] = [
  [
    'a form',
    `seen(${page('submitForm()')})`,
    ['POST /form?old=1', {...FORM, 'Content-Length': '24'}, 'a=1&b=x+y&go=on&q=%C3%BC'],
  ],
  [
    'fields over it',
    `body(${page("submitForm({fields: {a: 'mine', c: 3}})")})`,
    'a=mine&b=x+y&c=3&go=on&q=%C3%BC',
  ],
  ['parameters of it', `heads(${page("submitForm({params: {headers: {x: '1'}}})")}).X`, '1'],
  ['a form by GET', `line(${page("submitForm({formSelector: '#search'})")})`, 'GET /page?q=%C3%BC'],
  [
    'no form',
    `rest(await thrown(async () => ${page("submitForm({formSelector: '#no'})")}))`,
    "GoError: no form found for selector '#no' in response '/page'",
  ],
  ['a link', `line(${page('clickLink()')})`, 'GET /next?l=%20'],
  [
    'no link',
    `rest(await thrown(async () => ${page("clickLink({selector: '.no'})")}))`,
    "GoError: no element found for selector '.no' in response '/page'",
  ],
];

export const K6_JOURNEYS: readonly K6HttpCase[] = [
  ...REDIRECTS,
  ...COOKIES,
  ...DIGEST,
  ...BATCHES,
  ...PAGES,
];
