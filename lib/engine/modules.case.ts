/**
 * What a script sees of the modules and globals of k6 2.2: an expression, and its value as JSON, or
 * `throws` and a part of the message. Each value was tried on k6 2.2.1.
 */
export interface ModuleCase {
  /** Statements at the top of the script. */
  readonly top: string;
  /** By expression; in the top level and not in `setup` where it begins with `init: `. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** An expression that throws. */
export const throws = (part: string) => ({throws: part});

/** What the target answers at `/json`. */
export const JSON_BODY =
  '{"items":[{"id":1,"name":"a","tags":["x","y"]},{"id":2,"name":"b","on":true}],"a.b":5,"deep":{"list":[[1,2],[3]],"s*r":"star"},"n":null,"text":"one","empty":[]}';

/** CommonJS modules beside the scripts of the cases, by file. */
export const COMMON_MODULES: Readonly<Record<string, string>> = {
  'whole.js': 'module.exports = {one: 1};',
  'marked.js': "Object.defineProperty(exports, '__esModule', {value: true}); exports.one = 1;",
  'both.js': 'exports.one = 1; exports.default = {two: 2};',
  'nothing.js': 'exports.one = 1; exports.default = undefined;',
  'newer.js': 'export default 1; export const two = 2;',
};

const HASHES = `import crypto from 'k6/crypto';
  import {md5} from 'k6/crypto';
  const hex = buffer => Array.from(new Uint8Array(buffer), each => each.toString(16).padStart(2, '0')).join('');`;

export const MODULE_CASES: readonly ModuleCase[] = [
  {
    top: HASHES,
    values: {
      "crypto.md4('hello', 'hex')": '866437cb7a794bce2b727acc0362ee27',
      "crypto.createHash('md4').digest('base64rawurl')": 'MdbP4NFq6TG3PFnX4MCJwA',
      "crypto.hmac('md4', 'key', 'data', 'hex')": 'c2652d1b2872572984742fe9fcfa2a56',
      "crypto.sha1('hello', 'hex')": 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d',
      "crypto.ripemd160('hello', 'hex')": '108f07b8382412612c048d07d13f814118445acd',
      "crypto.hmac('sha512_224', 'key', 'data', 'hex')":
        '8b6657a9d03419b965477ba8149782c7d8e58ac4c79a9646e191c1d5',
      "md5('hello?~', 'base64')": 'mU2pKQTJcXAyoB7GP1LFUg==',
      "md5('hello?~', 'base64url')": 'mU2pKQTJcXAyoB7GP1LFUg==',
      "md5('hello?~', 'base64rawurl')": 'mU2pKQTJcXAyoB7GP1LFUg',
      "hex(md5('hello?~', 'binary'))": '994da92904c9717032a01ec63f52c552',
      "md5('hello?~', 'binary') instanceof ArrayBuffer": true,
      "md5(new Uint8Array([97]), 'hex')": '0cc175b9c0f1b6a831c399e269772661',
      "md5(new Uint16Array([97]), 'hex')": throws('expected string, []byte or ArrayBuffer'),
      "md5(5, 'hex')": throws('expected string, []byte or ArrayBuffer'),
      "md5('a')": throws('invalid output encoding: '),
      "md5('a', 'nope')": throws('invalid output encoding: nope'),
      "(hash => { hash.update('a'); const one = hash.digest('hex'); hash.update('b'); return [one, hash.digest('hex'), hash.digest('hex')]; })(crypto.createHash('sha1'))":
        [
          '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8',
          'da23614e02469a0d7c7bd1bdab5c9c474b1904dc',
          'da23614e02469a0d7c7bd1bdab5c9c474b1904dc',
        ],
      "crypto.createHMAC('nope', 'k')": throws('invalid algorithm: nope'),
      "crypto.hexEncode('abc')": '616263',
      'crypto.hexEncode(new Uint8Array([1, 255]).buffer)': '01ff',
      'crypto.randomBytes(4).byteLength': 4,
      'crypto.randomBytes(0)': throws('invalid size'),
      'globalThis.crypto.randomUUID().length': 36,
      'globalThis.crypto.getRandomValues(new Uint8Array(4)).length': 4,
      'globalThis.crypto.getRandomValues(new Float32Array(4))': throws('TypeMismatchError'),
      'globalThis.crypto.getRandomValues(new Uint8Array(70000))': throws('QuotaExceededError'),
      "hex(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode('hello')))":
        '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    },
  },
  {
    top: "import encoding from 'k6/encoding';",
    values: {
      "['std', 'rawstd', 'url', 'rawurl', undefined, 'other'].map(each => encoding.b64encode('ü?>~~ß', each))":
        [
          'w7w/Pn5+w58=',
          'w7w/Pn5+w58',
          'w7w_Pn5-w58=',
          'w7w_Pn5-w58',
          'w7w/Pn5+w58=',
          'w7w/Pn5+w58=',
        ],
      'encoding.b64encode(new Uint8Array([0, 255]).buffer)': 'AP8=',
      'encoding.b64encode([1, 2])': throws('expected string, []byte or ArrayBuffer'),
      "encoding.b64decode('w7w_Pn5-w58', 'rawurl', 's')": 'ü?>~~ß',
      "encoding.b64decode('w7w/Pn5+w58', 'rawstd', 's')": 'ü?>~~ß',
      "Array.from(new Uint8Array(encoding.b64decode('AP8=')))": [0, 255],
      "encoding.b64decode('AP\\n8=', 'std', 's').length": 2,
      "encoding.b64decode('AP 8=', 'std', 's')": throws('illegal base64 data at input byte 2'),
      "encoding.b64decode('AP8', 'std', 's')": throws('illegal base64 data'),
      "encoding.b64decode('AP8=', 'rawstd', 's')": throws('illegal base64 data at input byte 3'),
      "encoding.b64decode('w7w_Pn5-w58=', 'std', 's')": throws(
        'illegal base64 data at input byte 3',
      ),
      "encoding.b64decode('!!!', 'std', 's')": throws('illegal base64 data at input byte 0'),
      "encoding.b64decode('', 'std', 's')": '',
    },
  },
  {
    top: `import {SharedArray} from 'k6/data';
      const list = new SharedArray('list', () => [{a: 1, inner: [1]}, {a: 2}, 5, 's', null, new Date(0)]);`,
    values: {
      '[list.length, list[1].a, list[9], list.at(-3), Array.isArray(list), list instanceof Array]':
        [...[6, 2, null, 's', true, true]],
      'JSON.stringify(list)': '[{"a":1,"inner":[1]},{"a":2},5,"s",null,"1970-01-01T00:00:00.000Z"]',
      '[list[0] === list[0], list.indexOf(list[1]), list.includes(5)]': [false, -1, true],
      'list.slice(0, 2).map(each => each.a)': [1, 2],
      'list[0] = 1': throws('SharedArray is immutable'),
      'list.mine = 1': throws('Cannot set property "mine" on a dynamic array'),
      'delete list[0]': throws('SharedArray is immutable'),
      'list[0].a = 1': throws("Cannot assign to read only property 'a'"),
      'list[0].inner.push(1)': throws('object is not extensible'),
      'list.push(1)': throws('SharedArray is immutable'),
      'list.length = 0': throws('SharedArray is immutable'),
      "init: new SharedArray('list', () => [9])[0].a": 1,
      "init: new SharedArray('', () => [])": throws('empty name'),
      "init: new SharedArray('b', () => ({}))": throws('only arrays can be made into SharedArray'),
      "init: new SharedArray('c')": throws('a function is expected as the second argument'),
      "init: new SharedArray('d', async () => [])": throws('does not support async functions'),
      "new SharedArray('late', () => [])": throws('must be called in the init context'),
    },
  },
  {
    top: `import {Counter, Gauge, Rate, Trend} from 'k6/metrics';
      const counter = new Counter('one'), trend = new Trend('three', true), rate = new Rate('two');`,
    values: {
      "init: new Counter('one').name": 'one',
      "init: new Gauge('one')": throws("metric 'one' already exists but with type counter"),
      "init: new Counter('a b')": throws("Invalid metric name: 'a b'"),
      "init: new Counter('x')": throws('Invalid metric name'),
      "init: new Counter('y'.repeat(129)).name.length": 129,
      'init: counter.add(1)': throws('Adding to metrics in the init context is not supported'),
      'Object.keys(counter).sort()': ['add', 'name'],
      "counter.name = 'other'": throws("Cannot assign to read only property 'name'"),
      "[1, 1.5, -1, '3', 'x', null, undefined, true, {}, [], '', new Date(5)].map(each => counter.add(each))":
        [...[true, true, true, true, false, false, false, true, false, true, true, true]],
      'counter.add(1, {a: 1, b: true})': true,
      "counter.add(1, 'no tags')": true,
      'counter.add(1, {a: {}})': throws("invalid value for metric tag 'a'"),
      '(({add}) => add(100))(trend)': true,
      "new Counter('late')": throws('metrics must be declared in the init context'),
    },
  },
  {
    top: `import {check, fail, group} from 'k6'; import http from 'k6/http'; import {Counter} from 'k6/metrics'; import encoding from 'k6/encoding';
      const counter = new Counter('tagged');
      const thrown = call => { try { return call(); } catch (error) { return [String(error), error instanceof Error, error instanceof TypeError]; } };`,
    values: {
      "thrown(() => fail('why'))": ['GoError: why', true, false],
      'thrown(() => fail())': ['GoError', true, false],
      'thrown(() => fail(5))': ['GoError: 5', true, false],
      'thrown(() => check(1))': ['GoError: no checks provided to `check`', true, false],
      'thrown(() => check(1, null))': [
        'TypeError: Cannot convert undefined or null to object',
        ...[true, true],
      ],
      "thrown(() => check(1, {'a::b': true}))": [
        "GoError: group and check names may not contain '::'",
        ...[true, false],
      ],
      "thrown(() => group('x'))": [
        'GoError: group() requires a callback as a second argument',
        ...[true, false],
      ],
      'thrown(() => counter.add(1, {t: {}}))[0]':
        "GoError: cannot add tags for the 'tagged' custom metric: invalid value for metric tag 't': only String, Boolean and Number types are accepted as a metric tag values",
      "thrown(() => encoding.b64decode('***'))[0]": 'GoError: illegal base64 data at input byte 0',
      'init: thrown(() => check(1, {}))[0]':
        'GoError: Using check() in the init context is not supported',
      "init: thrown(() => group('x', () => 1))[0]":
        'GoError: Using group() in the init context is not supported',
      'init: thrown(() => http.cookieJar())[0]':
        'GoError: Making cookie jars in the init context is not supported',
    },
  },
  {
    top: `class Point { constructor() { this.x = 1; } get y() { return 2; } toString() { return ''; } }`,
    values: {
      '({a: undefined, list: [undefined, 1, , null]})': {a: null, list: [null, 1, null, null]},
      '[new Map([[1, {a: 2}]]), new Set([1, [2]]), new Uint8Array([1, 2]), new Float32Array([1.5])]':
        [...[[[1, {a: 2}]], [1, [2]], 'AQI=', [1.5]]],
      '[/x/, new Error("e"), new Point(), new Boolean(false), new Number(3), new String("s")]': [
        ...[{}, {}, {x: 1}, false, 3, {}],
      ],
      '[new Uint8Array([65]).buffer, new Date(NaN), 10n, new Proxy({a: 1}, {}), -0]': [
        ...[{}, null, 10, {}, 0],
      ],
      "'a\\ud800'": 'a\ufffd',
      'Object.create({inherited: 1}, {hidden: {value: 1}})': {},
    },
  },
  {
    top: "import exec from 'k6/execution';",
    values: {
      'init: exec.vu.idInTest': throws('getting VU information in the init context'),
      'init: exec.test.options': throws('getting test options in the init context'),
      'init: exec.scenario.name': throws('getting scenario information outside of the VU context'),
      'exec.scenario.name': throws('getting scenario information outside of the VU context'),
      '[exec.vu.idInTest, exec.vu.idInInstance, exec.vu.iterationInInstance, exec.vu.iterationInScenario]':
        [0, 0, 0, 0],
      'exec.vu.tags.group': '::setup',
      "(exec.vu.tags.mine = 5, exec.vu.metrics.tags.also = true, delete exec.vu.tags.also, [exec.vu.tags.mine, 'also' in exec.vu.tags])":
        ['5', false],
      'exec.vu.tags.mine = {}': throws("invalid value for metric tag 'mine'"),
      'exec.vu.metrics.tags.mine = null': throws("invalid value for metric tag 'mine'"),
      '(exec.vu.metrics.metadata.trace = 4, {...exec.vu.metrics.metadata})': {trace: '4'},
      'exec.vu.metrics.metadata.trace = []': throws("invalid value for metric metadata 'trace'"),
      '(exec.vu.tags = {}, exec.vu.tags.mine)': '5',
      'exec.vu.idInTest = 5': throws(''),
      'exec.test.options.scenarios.default.iterations': 1,
      'exec.test.options.noSetup': null,
      'exec.test.options.scenarios.default.iterations = 2': throws(
        "Cannot assign to read only property 'iterations'",
      ),
      '[exec.instance.iterationsCompleted, exec.instance.iterationsInterrupted]': [0, 0],
    },
  },
  {
    top: `import {setTimeout as later} from 'k6/timers';
      globalThis.counted = (globalThis.counted || 0) + 1;
      function thisOf() { return this; }`,
    values: {
      'init: [__VU, typeof __ITER]': [0, 'undefined'],
      'later === setTimeout': true,
      "await new Promise(resolve => setTimeout((a, b) => resolve(a + b), 5, 'x', 'y'))": 'xy',
      'await new Promise(resolve => { const id = setInterval(() => { clearInterval(id); resolve(typeof id); }, 1); })':
        'number',
      'setTimeout()': throws("callback isn't a callable function"),
      'clearTimeout(999)': null,
      '[counted, globalThis.counted, global === globalThis]': [1, 1, true],
      'undeclared = 1': throws('undeclared is not defined'),
      'thisOf() === undefined': true,
      "['process', 'Buffer', 'fetch', 'URL', 'performance', 'structuredClone', 'Intl', 'WeakRef', 'queueMicrotask', 'atob', 'SharedArrayBuffer', 'Atomics', 'window', 'self', '__dirname'].filter(each => each in globalThis)":
        [],
      'typeof process': 'undefined',
      "new Function('return typeof process + typeof counted')()": 'undefinednumber',
      "eval('1 + 1')": 2,
      "new TextDecoder().decode(new TextEncoder().encode('ü'))": 'ü',
      "new TextDecoder('latin1')": throws('unsupported encoding: latin1'),
      "Object.keys(globalThis).filter(each => !['__ENV', '__VU', '__ITER', 'counted'].includes(each)).sort()":
        [
          ...['TextDecoder', 'TextEncoder', 'clearInterval', 'clearTimeout', 'console', 'crypto'],
          ...['global', 'open', 'require', 'setInterval', 'setTimeout'],
        ],
    },
  },
  {
    top: `import http from 'k6/http';
      const json = async selector => (await http.get(__ENV.C8GAUGE_BASE_URL + '/json')).json(selector);`,
    values: {
      "await json('items.#.id')": [1, 2],
      "await json('items.#')": 2,
      "await json('items.1.name')": 'b',
      "await json('items.#(id==2).name')": 'b',
      'await json(\'items.#(name=="a").id\')': 1,
      "await json('items.#(id>=1)#.name')": ['a', 'b'],
      "await json('items.#(id>5)#')": [],
      "await json('items.#(id>5)')": null,
      "await json('items.#(on==true).id')": 2,
      "await json('items.#(on).id')": 2,
      'await json(\'items.#(name%"b*").id\')': 2,
      'await json(\'items.#(name!%"b*").id\')': 1,
      "await json('items.#.tags.#')": [2],
      "await json('items.#.tags.0')": ['x'],
      "await json('items.#.tags|0')": ['x', 'y'],
      "await json('items.0.tags.@reverse')": ['y', 'x'],
      "await json('items.@reverse.0.id')": 2,
      "await json('deep.@keys')": ['list', 's*r'],
      "await json('deep.list.@flatten')": [1, 2, 3],
      "await json('a\\\\.b')": 5,
      "await json('te*')": 'one',
      "await json('t?xt')": 'one',
      "await json('deep.s\\\\*r')": 'star',
      "await json('n')": null,
      "await json('missing.name')": null,
      "await json('text.0')": null,
      "await json('empty.#')": 0,
      "await json('items.name')": null,
      "(await http.get(__ENV.C8GAUGE_BASE_URL + '/json')).html('body').text().slice(0, 8)":
        '{"items"',
      "(await http.get(__ENV.C8GAUGE_BASE_URL + '/json')).json().items[1].constructor === Object": true,
    },
  },
  {
    top: `import {parseHTML} from 'k6/html';
      const page = parseHTML(
        '<!DOCTYPE html><title>T &amp; "q"</title><h1 id=h data-a="5" data-some-thing="{&quot;a&quot;:1}" data-n="007">Hi <b>there</b></h1>' +
        '<ul><li class=a>1<li>2</li><li class="a c">3</li></ul><p>p<br></p><form><input name=q value=1><input name="sp ace" value="a b&c">' +
        '<input name=c type=checkbox checked=checked><input name=d type=checkbox><input type=submit name=s value=S>' +
        '<select name=sel><option value=o1>One<option selected>Two</select><textarea name=ta>x &lt; y</textarea></form>');`,
    values: {
      "page.find('title').html()": 'T &amp; &#34;q&#34;',
      "[page.find('h1').html(), page.find('p').html(), page.find('none').html()]": [
        ...['Hi <b>there</b>', 'p<br/>', ''],
      ],
      "[page.find('li').size(), page.find('li').eq(-1).text(), page.find('li').eq(9).size()]": [
        ...[3, '3', 0],
      ],
      "[page.find('li:first').size(), page.find('li[').size(), page.find('li:contains(\"2\")').size(), page.find('h1:has(b)').size()]":
        [0, 0, 1, 1],
      "[page.find('h1').attr('id'), page.find('h1').attr('no', 'other'), page.find('none').attr('x') === undefined]":
        ['h', 'other', true],
      "page.find('h1').data()": {a: 5, someThing: {a: 1}, n: '007'},
      "[page.find('li').not('.a').text(), page.find('li').filter((at, each) => at === 1).text(), page.find('li').is('.c')]":
        ['2', '2', true],
      "[page.find('h1').nextUntil('form').size(), page.find('b').parentsUntil('body').size(), page.find('ul').find('li').end().children().size()]":
        [2, 1, 3],
      "page.find('li').map((at, each) => at + each.text())": ['01', '12', '23'],
      "page.find('li').get(0).textContent()": '1',
      "[page.find('[name=c]').val(), page.find('select').val(), page.find('textarea').val()]": [
        ...['on', 'Two', 'x &lt; y'],
      ],
      "page.find('form').serialize()": 'c=on&q=1&sel=Two&sp+ace=a+b%26c&ta=x+%26lt%3B+y',
      "page.find('form').serializeArray().map(each => each.name)": [
        'q',
        'sp ace',
        'c',
        'sel',
        'ta',
      ],
      'page.find(5)': throws('as a selector'),
      "page.find('li').each(1)": throws('must be a function'),
    },
  },
  {
    top: `import whole, {one} from './whole.js';
      import marked from './marked.js';
      import both from './both.js';
      import * as named from './both.js';
      import nothing from './nothing.js';
      import http from 'k6/http';
      import * as all from './whole.js';
      import mixed, * as beside from './whole.js';
      const required = {http: require('k6/http'), both: require('./both.js'), newer: require('./newer.js')};`,
    values: {
      whole: {one: 1},
      one: 1,
      marked: {one: 1},
      both: {two: 2},
      'Object.keys(named).sort()': ['default', 'one'],
      'typeof nothing': 'undefined',
      'Object.keys(all)': ['one'],
      "[typeof all.default, 'default' in all, all.one]": ['undefined', false, 1],
      '[mixed.one, beside.one]': [1, 1],
      'named.default': {two: 2},
      '[required.newer.__esModule, Object.keys(required.newer).sort()]': [null, ['default', 'two']],
      'required.both': {one: 1, default: {two: 2}},
      "[typeof required.http.default, 'default' in required.http]": ['undefined', false],
      'required.http.get === http.get': true,
    },
  },
];
