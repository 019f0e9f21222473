import type {WaitingCase} from './waiting-case.ts';

/** Waiting in the midst of statements and expressions. */
export const WAITING_SYNTAX: readonly WaitingCase[] = [
  {
    name: 'loops and labels',
    script: `export default function () {
      outer: for (let i = 0; i < 3; i++) { for (const x of ['a', 'b']) { if (http.get(url('/' + x + i)).status !== 200) break outer; if (x === 'b' || i === 1) continue outer; } } let n = 0; while (http.get(url('/w')).status === 200 && n < 2) n++; do { n--; } while (http.get(url('/d')).status === 200 && n > 0); for (const k in {p: 1, q: 2}) http.get(url('/' + k));
      }`,
    requests: [
      'GET /a0',
      'GET /b0',
      'GET /a1',
      'GET /a2',
      'GET /b2',
      'GET /w',
      'GET /w',
      'GET /w',
      'GET /d',
      'GET /d',
      'GET /p',
      'GET /q',
    ],
  },
  {
    name: 'a loop with closures',
    script: `export default function () {
      const later = []; for (let i = 0; i < 3; i++) { http.get(url('/' + i)); later.push(() => i); } say(later.map(f => f()));
      }`,
    requests: ['GET /0', 'GET /1', 'GET /2', 'say [0,1,2]'],
  },
  {
    name: 'switch and conditions',
    script: `export default function () {
      switch (http.get(url('/s')).status) { case 200: say('two'); case 404: say('fell'); break; default: say('no'); } say(http.get(url('/a')).status === 200 ? http.get(url('/b')).json('path').slice(-2) : 'x'); if (!http.get(url('/c'))) say('not'); else say('yes');
      }`,
    requests: [
      'GET /s',
      'say "two"',
      'say "fell"',
      'GET /a',
      'GET /b',
      'say "/b"',
      'GET /c',
      'say "yes"',
    ],
  },
  {
    name: 'logical operators',
    script: `export default function () {
      say(false && http.get(url('/never'))); say((null || http.get(url('/or'))).status); say((undefined ?? http.get(url('/nullish'))).status); let a = 0; a ||= http.get(url('/assign')).status; a &&= a + 1; say(a);
      }`,
    requests: [
      'say false',
      'GET /or',
      'say 200',
      'GET /nullish',
      'say 200',
      'GET /assign',
      'say 201',
    ],
  },
  {
    name: 'the order of evaluation',
    script: `const f = (n, v) => { http.get(url('/' + n)); return v; };
      export default function () {
      let x = 1; x += f('add', 2) + f('more', 3); say(x); const o = {[f('key', 'k')]: f('value', 1), b: f('b', 2)}; say(o); say([f('e1', 1), f('e2', 2)]); say(\`\${f('t1', 'a')}-\${f('t2', 'b')}\`); const arr = [0]; let i = 0; arr[i++] = f('right', i); say(arr); say((f('s1', 1), f('s2', 2)));
      }`,
    requests: [
      'GET /add',
      'GET /more',
      'say 6',
      'GET /key',
      'GET /value',
      'GET /b',
      'say {"k":1,"b":2}',
      'GET /e1',
      'GET /e2',
      'say [1,2]',
      'GET /t1',
      'GET /t2',
      'say "a-b"',
      'GET /right',
      'say [1]',
      'GET /s1',
      'GET /s2',
      'say 2',
    ],
  },
  {
    name: 'optional calls',
    script: `const o = {f: () => http.get(url('/f')), none: null};
      export default function () {
      say(o.f?.().status); say(o.none?.f().status === undefined); say(o.g?.() === undefined); say(o?.f().json('path').slice(-2)); try { o.none.f(); } catch (e) { say(e instanceof TypeError); }
      }`,
    requests: ['GET /f', 'say 200', 'say true', 'say true', 'GET /f', 'say "/f"', 'say true'],
  },
  {
    name: 'tagged templates',
    script: `const tag = (parts, ...values) => http.get(url('/' + parts.join('-') + values.join('+'))).status;
      export default function () {
      say(tag\`a\${1}b\${2}c\`); say(http.get(http.url\`\${url('/u')}/\${7}\`).status);
      }`,
    requests: ['GET /a-b-c1+2', 'say 200', 'GET /u/7', 'say 200'],
  },
  {
    name: 'try, catch, finally',
    script: `function f() { try { http.get(url('/try')); throw new Error('x'); } catch (e) { http.get(url('/catch')); return e.message; } finally { http.get(url('/finally')); } }
      export default function () {
      say(f()); try { (() => { http.get(url('/deep')); null.x; })(); } catch (e) { say(e instanceof TypeError); }
      }`,
    requests: ['GET /try', 'GET /catch', 'GET /finally', 'say "x"', 'GET /deep', 'say true'],
  },
  {
    name: 'return in finally',
    script: `const f = () => { for (const x of [1, 2]) { try { http.get(url('/a' + x)); continue; } finally { http.get(url('/b' + x)); } } return 'end'; };
      export default function () {
      say(f());
      }`,
    requests: ['GET /a1', 'GET /b1', 'GET /a2', 'GET /b2', 'say "end"'],
  },
  {
    name: 'sleep',
    script: `export default function () {
      const before = Date.now(); sleep(0.03); sleep(0); say(Date.now() - before >= 30); const nap = sleep; nap(0.01); [1, 2].forEach(() => sleep(0.01)); http.get(url('/after'));
      }`,
    requests: ['say true', 'GET /after'],
  },
  {
    name: 'batch of an array',
    script: `export default function () {
      const all = http.batch([['GET', url('/a')], ['GET', url('/a')]]); say(all.map(r => r.status)); const named = http.batch({one: url('/c')}); say(named.one.status);
      }`,
    requests: ['GET /a', 'GET /a', 'say [200,200]', 'GET /c', 'say 200'],
  },
];
