import type {WaitingCase} from './waiting-case.ts';

/** What goes on beside the code: promises, timers, and what they throw. */
export const WAITING_BESIDE: readonly WaitingCase[] = [
  {
    name: 'an async function that does not await',
    script: `let token;
      async function login() { const r = http.post(url('/login')); token = r.status; return token; }
      export default function () {
      login(); say(token);
      }`,
    requests: ['POST /login', 'say 200'],
  },
  {
    name: 'an async function up to its first await',
    script: `const order = [];
      async function f() { http.get(url('/f')); order.push('f1'); await null; order.push('f2'); http.get(url('/g')); order.push('f3'); }
      export default function () {
      f(); order.push('main'); http.get(url('/main')); say(order.join());
      }`,
    requests: ['GET /f', 'GET /main', 'say "f1,main"', 'GET /g'],
  },
  {
    name: 'await of a plain request',
    script: `export default async function () {
      const r = await http.get(url('/a')); say(r.status); const [a, b] = await Promise.all([http.get(url('/b')), http.get(url('/c'))]); say(a.status + b.status);
      }`,
    requests: ['GET /a', 'say 200', 'GET /b', 'GET /c', 'say 400'],
  },
  {
    name: 'await of a helper that waits',
    script: `const helper = () => { const r = http.get(url('/h')); return r.status; };
      export default async function () {
      say(await helper()); say((await helper()) + 1);
      }`,
    requests: ['GET /h', 'say 200', 'GET /h', 'say 201'],
  },
  {
    name: 'an async function in a sync one',
    script: `async function f() { return http.get(url('/a')).status; }
      export default async function () {
      const p = f(); say(typeof p.then); say(await p);
      }`,
    requests: ['GET /a', 'say "function"', 'say 200'],
  },
  {
    name: 'a promise that a waiting function returns',
    script: `const f = () => { http.get(url('/f')); return Promise.resolve(5); };
      export default async function () {
      const p = f(); say(typeof p.then); say(await p); const q = f().then(v => v + 1); say(await q);
      }`,
    requests: ['GET /f', 'say "function"', 'say 5', 'GET /f', 'say 6'],
  },
  {
    name: 'asyncRequest',
    script: `export default async function () {
      const r = await http.asyncRequest('GET', url('/a')); say(r.status); const p = http.asyncRequest('POST', url('/b'), 'x').then(x => x.status + 1); say(await p); http.asyncRequest('GET', url('/c')).then(x => say(x.status));
      }`,
    requests: ['GET /a', 'say 200', 'POST /b', 'say 201', 'GET /c', 'say 200'],
  },
  {
    name: 'forEach with async callbacks',
    script: `export default function () {
      ['a', 'b'].forEach(async x => { const r = await http.get(url('/' + x)); say(x); await http.get(url('/again-' + x)); }); say('end');
      }`,
    requests: [
      'GET /a',
      'GET /b',
      'say "end"',
      'say "a"',
      'GET /again-a',
      'say "b"',
      'GET /again-b',
    ],
  },
  {
    name: 'then callbacks that wait',
    script: `export default function () {
      Promise.resolve('/a').then(p => http.get(url(p)).status).then(s => say(s)); say('main');
      }`,
    requests: ['say "main"', 'GET /a', 'say 200'],
  },
  {
    name: 'promises wait until the code ends',
    script: `export default function () {
      Promise.resolve().then(() => { http.get(url('/micro')); }); http.get(url('/one')); sleep(0.01); http.get(url('/two'));
      }`,
    requests: ['GET /one', 'GET /two', 'GET /micro'],
  },
  {
    name: 'what promises call waits for the code',
    script: `const order = [];
      async function f() { order.push(1); await null; order.push(2); }
      export default function () {
      Promise.resolve().then(() => order.push('then')); f(); new Promise(r => r()).finally(() => order.push('finally')); http.get(url('/a')); order.push('main'); say(order.join()); setTimeout(() => say(order.join()), 5);
      }`,
    requests: ['GET /a', 'say "1,main"', 'say "1,main,then,2,finally"'],
  },
  {
    name: 'promises beside requests that are awaited',
    script: `export default async function () {
      const order = []; const f = async n => { const r = await http.get(url('/' + n)); order.push(n); return r.status; }; const all = await Promise.all([f(1), f(2)]); order.push('all'); say(all); say(order.join());
      }`,
    requests: ['GET /1', 'GET /2', 'say [200,200]', 'say "1,2,all"'],
  },
  {
    name: 'timers are waited for',
    script: `export default function () {
      setTimeout(() => { http.get(url('/late')); setTimeout(() => say('later'), 10); }, 20); say('main');
      }`,
    requests: ['say "main"', 'GET /late', 'say "later"'],
  },
  {
    name: 'timers wait for the code',
    script: `export default function () {
      setTimeout(() => { http.get(url('/timer')); }, 5); sleep(0.05); http.get(url('/main')); say('end');
      }`,
    requests: ['GET /main', 'say "end"', 'GET /timer'],
  },
  {
    name: 'intervals',
    script: `export default function () {
      let n = 0; const id = setInterval(() => { http.get(url('/' + n)); if (++n === 3) clearInterval(id); }, 10); const no = setTimeout(() => say('never'), 20); clearTimeout(no);
      }`,
    requests: ['GET /0', 'GET /1', 'GET /2'],
  },
  {
    name: 'a timer with arguments',
    script: `export default function () {
      setTimeout((a, b) => { say(a + b); setTimeout(http.get, 1, url('/direct')); }, 1, 1, 2);
      }`,
    requests: ['say 3', 'GET /direct'],
  },
  {
    name: 'a promise that never ends',
    script: `export default async function () {
      http.get(url('/a')); await new Promise(() => {}); say('never');
      }`,
    requests: ['GET /a'],
  },
  {
    name: 'new Promise with a timer',
    script: `const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
      export default async function () {
      http.get(url('/a')); await pause(10); say('after');
      }`,
    requests: ['GET /a', 'say "after"'],
  },
  {
    name: 'new Promise whose executor waits',
    script: `export default async function () {
      const p = new Promise((resolve, reject) => { http.get(url('/a')); resolve(4); }); say('made'); say(await p); try { await new Promise(() => { http.get(url('/b')); throw new Error('bad'); }); } catch (e) { say(e.message); }
      }`,
    requests: ['GET /a', 'say "made"', 'say 4', 'GET /b', 'say "bad"'],
  },
  {
    name: 'a rejected promise ends the iteration',
    script: `export default function () {
      Promise.reject(new Error('floating')); http.get(url('/a')); http.get(url('/b')); setTimeout(() => say('never'), 30);
      }`,
    requests: ['GET /a', 'GET /b'],
    failed: 1,
  },
  {
    name: 'an exception in a timer',
    script: `export default function () {
      setTimeout(() => { http.get(url('/a')); throw new Error('timer'); }, 5); setTimeout(() => say('never'), 60);
      }`,
    requests: ['GET /a'],
    failed: 1,
  },
  {
    name: 'an async default function that throws',
    script: `export default async function () {
      setTimeout(() => say('never'), 30); http.get(url('/a')); throw new Error('default');
      }`,
    requests: ['GET /a'],
    failed: 1,
  },
  {
    name: 'a default function that throws',
    script: `export default function () {
      http.get(url('/a')); null.x; http.get(url('/never'));
      }`,
    requests: ['GET /a'],
    failed: 1,
  },
  {
    name: 'a thrown text',
    script: `export default function () {
      http.get(url('/a')); throw 'text';
      }`,
    requests: ['GET /a'],
    failed: 1,
  },
  {
    name: 'iterations in turn',
    script: `let n = 0;
      export default function () {
      n++; http.get(url('/' + n)); setTimeout(() => say(n), 5);
      }`,
    requests: ['GET /1', 'say 1', 'GET /2', 'say 2', 'GET /3', 'say 3'],
    iterations: 3,
  },
];
