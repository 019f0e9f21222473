import type {WaitingCase} from './waiting-case.ts';

/** Functions and answers that are kept, passed on and given back. */
export const WAITING_VALUES: readonly WaitingCase[] = [
  {
    name: 'functions through module.exports',
    script: `const lib = {}; (function (exports) { exports.go = p => http.get(url(p)); })(lib);
      export default function () {
      say(lib.go('/a').status);
      }`,
    requests: ['GET /a', 'say 200'],
  },
  {
    name: 'Object.assign and spread of functions',
    script: `const api = Object.assign({}, {a: () => http.get(url('/a')).status}); const more = {...api, b: () => http.get(url('/b')).status};
      export default function () {
      say(more.a() + more.b());
      }`,
    requests: ['GET /a', 'GET /b', 'say 400'],
  },
  {
    name: 'a function set later',
    script: `let hook = () => 1; const o = {};
      export default function () {
      say(hook()); hook = () => http.get(url('/hook')).status; say(hook()); o.late = hook; say(o.late()); o['x' + 1] = () => http.get(url('/x1')).status; say(o.x1());
      }`,
    requests: ['say 1', 'GET /hook', 'say 200', 'GET /hook', 'say 200', 'GET /x1', 'say 200'],
  },
  {
    name: 'memoize and wrappers',
    script: `const cache = {};
      const memo = f => k => (k in cache ? cache[k] : (cache[k] = f(k))); const load = memo(k => http.get(url('/' + k)).status); const retry = (f, n) => { for (let i = 0; i < n; i++) { try { return f(i); } catch (e) { say('again'); } } };
      export default function () {
      say(load('a')); say(load('a')); say(retry(i => { http.get(url('/r' + i)); if (i < 1) throw new Error('x'); return i; }, 3));
      }`,
    requests: ['GET /a', 'say 200', 'say 200', 'GET /r0', 'say "again"', 'GET /r1', 'say 1'],
  },
  {
    name: 'a generator beside',
    script: `function* ids() { yield 1; yield 2; }
      export default function () {
      for (const id of ids()) http.get(url('/' + id)); say([...ids()].map(i => i + 1));
      }`,
    requests: ['GET /1', 'GET /2', 'say [2,3]'],
  },
  {
    name: 'an iterator of the script own',
    script: `const list = {[Symbol.iterator]() { let i = 0; return {next() { return i < 2 ? {value: http.get(url('/' + i++)).status, done: false} : {done: true}; }}; }};
      export default function () {
      const it = list[Symbol.iterator](); say(it.next().value); say(it.next().value); say(it.next().done);
      }`,
    requests: ['GET /0', 'say 200', 'GET /1', 'say 200', 'say true'],
  },
  {
    name: 'sorting what was fetched',
    script: `export default function () {
      const all = [3, 1, 2].map(n => ({n, s: http.get(url('/' + n)).status})); say(all.sort((a, b) => a.n - b.n).map(x => x.n)); say(['b', 'a'].sort()); say('a-b'.replace(/[a-z]/g, x => x.toUpperCase()));
      }`,
    requests: ['GET /3', 'GET /1', 'GET /2', 'say [1,2,3]', 'say ["a","b"]', 'say "A-B"'],
  },
  {
    name: 'a callback that could wait and does not',
    script: `const f = (n, send) => { if (send) http.get(url('/send')); return n; };
      export default function () {
      say([3, 1, 2].sort((a, b) => f(a, false) - f(b, false))); say('x'.replace('x', x => f('y', false))); f(1, true); say(JSON.stringify({a: 1}, (k, v) => f(v, false)));
      }`,
    requests: ['say [1,2,3]', 'say "y"', 'GET /send', 'say "{\\"a\\":1}"'],
  },
  {
    name: 'a getter that does not wait',
    script: `class P { get size() { return 3; } toString() { return 'p' + this.size; } }
      export default function () {
      http.get(url('/a')); say(\`\${new P()}\`); say(new P().size);
      }`,
    requests: ['GET /a', 'say "p3"', 'say 3'],
  },
  {
    name: 'eval order of arguments',
    script: `const f = n => http.get(url('/' + n)).status;
      export default function () {
      say(Math.max(f(1), f(2), ...[f(3)])); say([1, 2].concat(f(4), f(5)).length); new Date(f(6)); say(String(f(7)) + f(8));
      }`,
    requests: [
      'GET /1',
      'GET /2',
      'GET /3',
      'say 200',
      'GET /4',
      'GET /5',
      'say 4',
      'GET /6',
      'GET /7',
      'GET /8',
      'say "200200"',
    ],
  },
  {
    name: 'delete, typeof, void, in',
    script: `const o = {k: () => http.get(url('/k'))};
      export default function () {
      say(typeof o.k()); say(void o.k() === undefined); say('status' in o.k()); say(delete o.k); say(!http.get(url('/n'))); say(-http.get(url('/m')).status);
      }`,
    requests: [
      'GET /k',
      'say "object"',
      'GET /k',
      'say true',
      'GET /k',
      'say true',
      'say true',
      'GET /n',
      'say false',
      'GET /m',
      'say -200',
    ],
  },
  {
    name: 'destructuring of an answer',
    script: `export default function () {
      const {status, timings: {duration}} = http.get(url('/a')); say(status); say(duration > 0); const [first = http.get(url('/d')).status] = []; say(first); const {x = http.get(url('/x')).status} = {}; say(x);
      }`,
    requests: ['GET /a', 'say 200', 'say true', 'GET /d', 'say 200', 'GET /x', 'say 200'],
  },
  {
    name: 'an immediately called function',
    script: `export default function () {
      const r = (() => http.get(url('/a')))(); say(r.status); (function () { http.get(url('/b')); })(); const v = (function (n) { return http.get(url('/c')).status + n; })(1); say(v);
      }`,
    requests: ['GET /a', 'say 200', 'GET /b', 'GET /c', 'say 201'],
  },
  {
    name: 'nested functions and hoisting',
    script: `export default function () {
      say(inner()); function inner() { return deeper(); function deeper() { return http.get(url('/deep')).status; } } var late = () => http.get(url('/late')).status; say(late());
      }`,
    requests: ['GET /deep', 'say 200', 'GET /late', 'say 200'],
  },
  {
    name: 'an async method and for await',
    script: `const api = {async load() { const r = http.get(url('/load')); return r.status; }};
      export default async function () {
      say(await api.load()); for (const x of [api.load(), api.load()]) say(await x);
      }`,
    requests: ['GET /load', 'say 200', 'GET /load', 'GET /load', 'say 200', 'say 200'],
  },
  {
    name: 'answers that are kept',
    script: `const answers = [];
      export default function () {
      answers.push(http.get(url('/a'))); answers[answers.length] = http.get(url('/b')); say(answers.map(r => r.json('path').slice(-2))); const kept = {r: http.get(url('/c'))}; say(kept.r.status);
      }`,
    requests: ['GET /a', 'GET /b', 'say ["/a","/b"]', 'GET /c', 'say 200'],
  },
  {
    name: 'an error class and instanceof',
    script: `class Bad extends Error { constructor(r) { super('bad ' + r.status); this.r = r; } }
      export default function () {
      try { throw new Bad(http.get(url('/a'))); } catch (e) { say(e.message); say(e instanceof Bad); say(e.r.status); }
      }`,
    requests: ['GET /a', 'say "bad 200"', 'say true', 'say 200'],
  },
  {
    name: 'exec and scenario',
    script: `import exec from 'k6/execution';
      export default function () {
      http.get(url('/' + exec.scenario.iterationInTest)); say(exec.vu.iterationInInstance);
      }`,
    requests: ['GET /0', 'say 0'],
  },
];
