import type {WaitingCase} from './waiting-case.ts';

/** What calls functions that wait: k6 itself, and built-in functions. */
export const WAITING_CALLBACKS: readonly WaitingCase[] = [
  {
    name: 'check of a request',
    script: `export default function () {
      const ok = check(http.get(url('/a')), {'is 200': r => r.status === 200, 'has a path': r => r.json().path.length > 0}); say(ok);
      }`,
    requests: ['GET /a', 'say true'],
  },
  {
    name: 'predicates that send requests',
    script: `export default function () {
      say(check(1, {a: v => http.get(url('/a')).status === 200 && v === 1, b: () => true, c: () => http.get(url('/c')).status === 404})); say('after');
      }`,
    requests: ['GET /a', 'GET /c', 'say false', 'say "after"'],
  },
  {
    name: 'callbacks of a page that send requests',
    script: `import {parseHTML} from 'k6/html';
      export default function () {
      const page = parseHTML('<ul><li>a</li><li>b</li></ul>');
      page.find('li').each((i, el) => { http.get(url('/each' + i + el.textContent())); });
      say(page.find('li').map((i, el) => http.get(url('/map' + el.text())).status));
      say(page.find('li').filter(i => http.get(url('/f')).status === 404 || i === 1).text());
      say(page.find('li').not((i, el) => http.get(url('/n')).status === 200 && i === 1).text()); say(page.find('li').is(i => http.get(url('/is')).status === 1));
      }`,
    requests: [
      ...['GET /each0a', 'GET /each1b', 'GET /mapa', 'GET /mapb', 'say [200,200]'],
      ...['GET /f', 'GET /f', 'say "b"', 'GET /n', 'GET /n', 'say "a"', 'GET /is', 'GET /is'],
      'say false',
    ],
  },
  {
    name: 'a predicate that throws',
    script: `export default function () {
      try { check(1, {a: () => { throw new Error('no'); }, b: () => true}); } catch (e) { say(e.message); }
      }`,
    requests: ['say "no"'],
  },
  {
    name: 'a predicate that waits and throws',
    script: `export default function () {
      try { check(1, {a: () => { http.get(url('/a')); throw new Error('no'); }, b: () => true}); } catch (e) { say(e.message); }
      }`,
    requests: ['GET /a', 'say "no"'],
  },
  {
    name: 'check of an async predicate',
    script: `export default function () {
      try { check(1, {a: async () => true}); say('no'); } catch (e) { say('threw'); }
      }`,
    requests: ['say "threw"'],
  },
  {
    name: 'groups',
    script: `import exec from 'k6/execution';
      export default function () {
      const v = group('one', () => { http.get(url('/a')); group('two', function () { http.get(url('/b')); say(exec.vu.metrics.tags.group); }); say(exec.vu.metrics.tags.group); return 5; }); say(v); say(exec.vu.metrics.tags.group);
      }`,
    requests: ['GET /a', 'GET /b', 'say "::one::two"', 'say "::one"', 'say 5', 'say ""'],
  },
  {
    name: 'a group that throws',
    script: `import exec from 'k6/execution';
      export default function () {
      try { group('g', () => { http.get(url('/a')); throw new Error('in group'); }); } catch (e) { say(e.message); } say(exec.vu.metrics.tags.group);
      }`,
    requests: ['GET /a', 'say "in group"', 'say ""'],
  },
  {
    name: 'an async group',
    script: `export default function () {
      try { group('g', async () => { http.get(url('/a')); }); say('no'); } catch (e) { say('threw'); }
      }`,
    requests: ['say "threw"'],
  },
  {
    name: 'a group by name of a function',
    script: `function body() { return http.get(url('/body')).status; }
      export default function () {
      say(group('g', body));
      }`,
    requests: ['GET /body', 'say 200'],
  },
  {
    name: 'describe-like helpers',
    script: `function describe(name, fn) { let ok = true; group(name, () => { try { fn(); } catch (e) { ok = false; say(e.message); } }); return ok; }
      export default function () {
      say(describe('a', () => { http.get(url('/a')); })); say(describe('b', () => { http.get(url('/b')); throw new Error('bad'); }));
      }`,
    requests: ['GET /a', 'say true', 'GET /b', 'say "bad"', 'say false'],
  },
  {
    name: 'forEach keeps the order',
    script: `export default function () {
      ['a', 'b', 'c'].forEach((x, i) => { http.get(url('/' + x)); say(i); }); say('end');
      }`,
    requests: ['GET /a', 'say 0', 'GET /b', 'say 1', 'GET /c', 'say 2', 'say "end"'],
  },
  {
    name: 'map',
    script: `export default function () {
      const all = ['a', 'b'].map(x => http.get(url('/' + x))); say(all.map(r => r.status)); say(Array.isArray(all));
      }`,
    requests: ['GET /a', 'GET /b', 'say [200,200]', 'say true'],
  },
  {
    name: 'map of a function of k6',
    script: `export default function () {
      say(['/a', '/b'].map(p => url(p)).map(u => http.get(u)).length);
      }`,
    requests: ['GET /a', 'GET /b', 'say 2'],
  },
  {
    name: 'filter and some and every',
    script: `export default function () {
      say([1, 2, 3].filter(n => http.get(url('/f' + n)).status === 200 && n > 1)); say([1, 2, 3].some(n => http.get(url('/s' + n)) && n === 2)); say([1, 2, 3].every(n => http.get(url('/e' + n)) && n < 2));
      }`,
    requests: [
      'GET /f1',
      'GET /f2',
      'GET /f3',
      'say [2,3]',
      'GET /s1',
      'GET /s2',
      'say true',
      'GET /e1',
      'GET /e2',
      'say false',
    ],
  },
  {
    name: 'find and its kin',
    script: `export default function () {
      const a = [1, 2, 3]; say(a.find(n => http.get(url('/f' + n)) && n === 2)); say(a.findIndex(n => http.get(url('/i' + n)) && n === 2)); say(a.find(n => http.get(url('/n' + n)) && n === 9) === undefined);
      }`,
    requests: [
      'GET /f1',
      'GET /f2',
      'say 2',
      'GET /i1',
      'GET /i2',
      'say 1',
      'GET /n1',
      'GET /n2',
      'GET /n3',
      'say true',
    ],
  },
  {
    name: 'findLast',
    script: `export default function () {
      const a = [1, 2, 3]; say(a.findLast(n => http.get(url('/l' + n)) && n === 2)); say(a.findLastIndex(n => http.get(url('/x' + n)) && n === 1));
      }`,
    requests: ['GET /l3', 'GET /l2', 'say 2', 'GET /x3', 'GET /x2', 'GET /x1', 'say 0'],
  },
  {
    name: 'reduce and reduceRight',
    script: `export default function () {
      say([1, 2, 3].reduce((sum, n) => sum + n + http.get(url('/r' + n)).status, 0)); say([1, 2, 3].reduceRight((list, n) => { http.get(url('/q' + n)); return list + n; }, '')); say([1, 2].reduce((a, b) => { http.get(url('/z')); return a + b; })); try { [].reduce(() => http.get(url('/no'))); } catch (e) { say('empty'); }
      }`,
    requests: [
      'GET /r1',
      'GET /r2',
      'GET /r3',
      'say 606',
      'GET /q3',
      'GET /q2',
      'GET /q1',
      'say "321"',
      'GET /z',
      'say 3',
      'say "empty"',
    ],
  },
  {
    name: 'flatMap and Array.from',
    script: `export default function () {
      say([1, 2].flatMap(n => [n, http.get(url('/m' + n)).status])); say(Array.from({length: 2}, (_, i) => http.get(url('/a' + i)).status + i)); say(Array.from(new Set([1]), x => http.get(url('/set')).status));
      }`,
    requests: [
      'GET /m1',
      'GET /m2',
      'say [1,200,2,200]',
      'GET /a0',
      'GET /a1',
      'say [200,201]',
      'GET /set',
      'say [200]',
    ],
  },
  {
    name: 'forEach of maps and sets',
    script: `export default function () {
      new Map([['a', 1], ['b', 2]]).forEach((v, k) => { http.get(url('/' + k + v)); }); new Set(['x', 'y']).forEach(x => { http.get(url('/' + x)); }); say('end');
      }`,
    requests: ['GET /a1', 'GET /b2', 'GET /x', 'GET /y', 'say "end"'],
  },
  {
    name: 'holes and elements that come meanwhile',
    script: `export default function () {
      const a = [1, , 3]; a.forEach(n => { http.get(url('/' + n)); if (a.length < 5) a.push(9); }); say(a.length);
      }`,
    requests: ['GET /1', 'GET /3', 'say 5'],
  },
  {
    name: 'a forEach of the script own',
    script: `const list = {forEach(f) { f(1); f(2); return 'own'; }};
      export default function () {
      say(list.forEach(n => http.get(url('/' + n))));
      }`,
    requests: ['GET /1', 'GET /2', 'say "own"'],
  },
];
