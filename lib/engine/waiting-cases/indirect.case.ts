import type {WaitingCase} from './waiting-case.ts';

/** Functions that are called otherwise than by their names: as bundlers write modules and classes, and by reflection. */
export const WAITING_INDIRECT: readonly WaitingCase[] = [
  {
    name: 'modules as webpack writes them',
    script: `const modules = {
        auth(module, exports, need) { need.define(exports, {login: () => login, default: () => api}); const login = user => http.post(url('/login'), user).status; const api = {me: () => http.get(url('/me')).status}; },
        main(module, exports, need) { need.define(exports, {run: () => run}); const auth = need('auth'); function run() { say((0, auth.login)('ann') + auth['default'].me()); } },
      };
      const cache = {};
      function need(id) { if (cache[id]) return cache[id].exports; const module = cache[id] = {exports: {}}; modules[id](module, module.exports, need); return module.exports; }
      need.define = (exports, definition) => { for (var key in definition) Object.defineProperty(exports, key, {enumerable: true, get: definition[key]}); };
      export default function () { need('main').run(); }`,
    requests: ['POST /login', 'GET /me', 'say 400'],
  },
  {
    name: 'getters as older compilers write them',
    script: `function define(target, list) { for (var i = 0; i < list.length; i++) { var each = list[i]; each.configurable = true; Object.defineProperty(target, each.key, each); } }
      var Page = (function () { function Page(path) { this.path = path; } define(Page.prototype, [{key: 'status', get: function () { return http.get(url(this.path)).status; }}]); return Page; })();
      export default function () { var page = new Page('/a'); say(page.status + 1); }`,
    requests: ['GET /a', 'say 201'],
  },
  {
    name: 'a pattern that reads getters',
    script: `const page = {get home() { return http.get(url('/a')).status; }, plain: 1};
      export default function () {
      const {home, plain} = page; say(home + plain);
      const {home: again = 5} = page, {missing = 7} = page; say(again + missing);
      try { const {home: none} = null; } catch (error) { say(error.name); }
      }`,
    requests: ['GET /a', 'say 201', 'GET /a', 'say 207', 'say "TypeError"'],
  },
  {
    name: 'the method of a function, called of it',
    script: `function send(path) { return http.get(url(this.base + path)).status; }
      export default function () {
      say(Function.prototype.call.call(send, {base: '/a'}, '/b'));
      say(Function.prototype.apply.call(send, {base: '/c'}, ['/d']) + 1);
      }`,
    requests: ['GET /a/b', 'say 200', 'GET /c/d', 'say 201'],
  },
  {
    name: 'classes as older compilers write them',
    script: `const make = (Class, list) => { for (const each of list) Object.defineProperty(Class.prototype, each.key, each); return Class; };
      const Api = make(function Api(path) { this.path = path; }, [{key: 'send', value: function () { return http.get(url(this.path)); }}]);
      export default function () { say(new Api('/a').send().status); }`,
    requests: ['GET /a', 'say 200'],
  },
  {
    name: 'Reflect.apply and Reflect.construct',
    script: `class Page { constructor(path) { this.status = http.get(url(path)).status; } }
      export default function () {
      say(Reflect.apply(http.get, undefined, [url('/a')]).status + Reflect.construct(Page, ['/b']).status);
      }`,
    requests: ['GET /a', 'GET /b', 'say 400'],
  },
  {
    name: 'a getter that is defined, and those whose names are computed',
    script: `const page = {get first() { return http.get(url('/first')).status; }}; const name = 'fir' + 'st';
      Object.defineProperty(page, 'late', {get: () => http.get(url('/late')).status});
      export default function () { say(page.late + page[name]); }`,
    requests: ['GET /late', 'GET /first', 'say 400'],
  },
  {
    name: 'properties that are set and deleted have no getter called',
    script: `const page = {get total() { return http.get(url('/total')).status; }};
      export default function () {
      const sums = {total: 1}; sums.total += 2; sums.total++; say(sums.total); delete sums.total; say([sums.total, page.total]);
      }`,
    requests: ['say 4', 'GET /total', 'say [null,200]'],
  },
  {
    name: 'a request that is refused at once is an answer like another',
    script: `const fetch = u => { const answer = http.get(u); return answer.status; };
      export default function () { say(fetch('http://a b/')); say(fetch(url('/a'))); }`,
    requests: ['say 0', 'GET /a', 'say 200'],
  },
  {
    name: 'a proxy in place of a function',
    script: `const logged = new Proxy(http.get, {apply(call, self, given) { const answer = call(...given); say(answer.status); return answer; }});
      export default function () { say(logged(url('/a')).json().path); }`,
    requests: ['GET /a', 'say 200', 'say "/a"'],
  },
];
