import type {WaitingCase} from './waiting-case.ts';

/** Functions that wait, however they are reached. */
export const WAITING_FUNCTIONS: readonly WaitingCase[] = [
  {
    name: 'a plain request',
    script: `export default function () {
      const r = http.get(url('/a')); say(r.status);
      }`,
    requests: ['GET /a', 'say 200'],
  },
  {
    name: 'requests as statements keep their order',
    script: `export default function () {
      http.get(url('/a')); http.post(url('/b'), 'x'); http.del(url('/c')); http.put(url('/d')); http.patch(url('/e')); http.head(url('/f')); http.options(url('/g')); http.request('GET', url('/h'));
      }`,
    requests: [
      'GET /a',
      'POST /b',
      'DELETE /c',
      'PUT /d',
      'PATCH /e',
      'HEAD /f',
      'OPTIONS /g',
      'GET /h',
    ],
  },
  {
    name: 'what is made may be an arrow, which cannot be made',
    script: `function Page(path) { this.status = http.get(url(path)).status; }
      const get = path => http.get(url(path)).status;
      const kinds = {Page, get};
      export default function () {
      say(new kinds['Pa' + 'ge']('/a').status);
      try { new kinds['ge' + 't']('/b'); } catch (error) { say(error.name); }
      }`,
    requests: ['GET /a', 'say 200', 'say "TypeError"'],
  },
  {
    name: 'an alias of the module',
    script: `const client = http;
      export default function () {
      say(client.get(url('/a')).status);
      }`,
    requests: ['GET /a', 'say 200'],
  },
  {
    name: 'a method by a computed name',
    script: `const call = method => http[method](url('/' + method));
      export default function () {
      for (const m of ['get', 'post', 'put']) say(call(m).status);
      }`,
    requests: ['GET /get', 'say 200', 'POST /post', 'say 200', 'PUT /put', 'say 200'],
  },
  {
    name: 'destructured functions',
    script: `const {get: fetch, post} = http;
      export default function () {
      say(fetch(url('/a')).status + post(url('/b')).status);
      }`,
    requests: ['GET /a', 'POST /b', 'say 400'],
  },
  {
    name: 'named imports',
    script: `import {get as fetchIt} from 'k6/http';
      export default function () {
      say(fetchIt(url('/a')).json('path'));
      }`,
    requests: ['GET /a', 'say "/a"'],
  },
  {
    name: 'functions in an object',
    script: `const api = {list: () => http.get(url('/list')), item: {one(id) { return http.get(url('/item/' + id)); }}};
      export default function () {
      say(api.list().status); say(api.item.one(3).json('path')); say(api['list']().status);
      }`,
    requests: ['GET /list', 'say 200', 'GET /item/3', 'say "/item/3"', 'GET /list', 'say 200'],
  },
  {
    name: 'functions in an array',
    script: `const steps = [() => http.get(url('/1')), () => 'two', () => http.get(url('/3')).status];
      export default function () {
      say(steps[0]().status); say(steps[1]()); say(steps[2]());
      }`,
    requests: ['GET /1', 'say 200', 'say "two"', 'GET /3', 'say 200'],
  },
  {
    name: 'functions in a map',
    script: `const steps = new Map([['a', () => http.get(url('/a')).status]]);
      export default function () {
      say(steps.get('a')());
      }`,
    requests: ['GET /a', 'say 200'],
  },
  {
    name: 'functions of Object.values',
    script: `const api = {a: () => http.get(url('/a')).status, b: () => 7};
      export default function () {
      for (const f of Object.values(api)) say(f()); for (const [name, f] of Object.entries(api)) say(name + f());
      }`,
    requests: ['GET /a', 'say 200', 'say 7', 'GET /a', 'say "a200"', 'say "b7"'],
  },
  {
    name: 'a function as an argument',
    script: `function twice(action) { return [action(1), action(2)]; }
      export default function () {
      say(twice(n => http.get(url('/' + n)).status)); say(twice(n => n));
      }`,
    requests: ['GET /1', 'GET /2', 'say [200,200]', 'say [1,2]'],
  },
  {
    name: 'a closure that is returned',
    script: `const make = path => () => http.get(url(path)).status;
      export default function () {
      const f = make('/a'); say(f()); say(make('/b')());
      }`,
    requests: ['GET /a', 'say 200', 'GET /b', 'say 200'],
  },
  {
    name: 'a class with methods',
    script: `class Api { constructor(base) { this.base = base; } get(path) { return http.get(url(this.base + path)); } static ping() { return http.get(url('/ping')); } async later() { return 5; } }
      export default function () {
      const api = new Api('/v1'); say(api.get('/x').status); say(Api.ping().json('path'));
      }`,
    requests: ['GET /v1/x', 'say 200', 'GET /ping', 'say "/ping"'],
  },
  {
    name: 'a subclass and super',
    script: `class Api { get(path) { return http.get(url('/base' + path)); } } class Mine extends Api { get(path) { const r = super.get(path); return r.status; } }
      export default function () {
      say(new Mine().get('/x'));
      }`,
    requests: ['GET /base/x', 'say 200'],
  },
  {
    name: 'a constructor that waits',
    script: `class Api { constructor() { this.token = http.post(url('/login')).status; } use() { return this.token + 1; } }
      export default function () {
      const a = new Api(); say(a.token); say(a.use()); say(a instanceof Api);
      }`,
    requests: ['POST /login', 'say 200', 'say 201', 'say true'],
  },
  {
    name: 'a function that is a constructor',
    script: `function Api(path) { this.status = http.get(url(path)).status; } Api.prototype.again = function () { return http.get(url('/again')).status + this.status; };
      export default function () {
      const a = new Api('/a'); say(a.status); say(a.again());
      }`,
    requests: ['GET /a', 'say 200', 'GET /again', 'say 400'],
  },
  {
    name: 'a getter that waits',
    script: `const api = {get token() { return http.get(url('/token')).status; }};
      class C { get x() { return http.get(url('/x')).status; } }
      export default function () {
      say(api.token); say(new C().x + 1);
      }`,
    requests: ['GET /token', 'say 200', 'GET /x', 'say 201'],
  },
  {
    name: 'a static member and private methods',
    script: `class Api { #path = '/p'; #send() { return http.get(url(this.#path)); } run() { return this.#send().status; } }
      export default function () {
      say(new Api().run());
      }`,
    requests: ['GET /p', 'say 200'],
  },
  {
    name: 'default parameters that wait',
    script: `function f(a, b = http.get(url('/default')).status, {c = a} = {}) { return [a, b, c, f.length]; }
      export default function () {
      say(f(1)); say(f(1, 2)); say(f(1, undefined, {c: 9}));
      }`,
    requests: [
      'GET /default',
      'say [1,200,1,1]',
      'say [1,2,1,1]',
      'GET /default',
      'say [1,200,9,1]',
    ],
  },
  {
    name: 'arguments and this',
    script: `function f() { return http.get(url('/' + arguments.length)).status + arguments[1]; } const o = {n: 3, f() { http.get(url('/f')); return this.n; }, g() { return [1].map(() => { http.get(url('/g')); return this.n; }); }};
      export default function () {
      say(f('a', 1)); say(o.f()); say(o.g(1, 2)); say(o.f.call({n: 5})); say(o.f.apply({n: 6}, [])); say(o.f.bind({n: 7})());
      }`,
    requests: [
      'GET /2',
      'say 201',
      'GET /f',
      'say 3',
      'GET /g',
      'say [3]',
      'GET /f',
      'say 5',
      'GET /f',
      'say 6',
      'GET /f',
      'say 7',
    ],
  },
  {
    name: 'rest and spread',
    script: `function f(first, ...more) { http.get(url('/' + more.length)); return [first, ...more]; }
      export default function () {
      say(f(...[1, 2, 3])); say(Math.max(...[1, 2].map(n => http.get(url('/s')).status + n)));
      }`,
    requests: ['GET /2', 'say [1,2,3]', 'GET /s', 'GET /s', 'say 202'],
  },
  {
    name: 'recursion',
    script: `function down(n) { if (n === 0) return 0; return http.get(url('/' + n)).status + down(n - 1); }
      export default function () {
      say(down(3));
      }`,
    requests: ['GET /3', 'GET /2', 'GET /1', 'say 600'],
  },
  {
    name: 'mutual recursion',
    script: `const even = n => (n === 0 ? 'even' : odd(n - 1));
      const odd = n => { http.get(url('/odd')); return n === 0 ? 'odd' : even(n - 1); };
      export default function () {
      say(even(3));
      }`,
    requests: ['GET /odd', 'GET /odd', 'say "odd"'],
  },
  {
    name: 'async functions that are awaited by hand, among others that are not',
    script: `const twice = path => { http.get(url(path)); http.get(url(path)); };
      async function inner(path) { await http.get(url(path)); twice('/twice'); await null; say(path); }
      async function middle() { await inner('/b'); await inner('/c'); }
      export default async function () {
      await middle(); say('end');
      }`,
    requests: [
      ...['GET /b', 'GET /twice', 'GET /twice', 'say "/b"'],
      ...['GET /c', 'GET /twice', 'GET /twice', 'say "/c"', 'say "end"'],
    ],
  },
];
