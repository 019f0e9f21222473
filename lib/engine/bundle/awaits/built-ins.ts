/** The module that a bundle with awaits in it requires: what its waiting is done with. */
export const WAITING_MODULE = 'c8gauge:waiting';

/** The functions of `k6/http` that wait for an answer; `asyncRequest` returns a promise in k6 too. */
export const WAITING_HTTP: ReadonlySet<string> = new Set([
  ...['request', 'get', 'head', 'post', 'put', 'patch', 'del', 'options', 'batch'],
]);

/** Methods of an answer that send a request. */
export const WAITING_ANSWER: ReadonlySet<string> = new Set(['submitForm', 'clickLink']);

/** Built-in functions with a callback that the engine has a waiting version of: the order stays k6's. */
export const IN_TURN: ReadonlySet<string> = new Set([
  ...['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast'],
  ...['findLastIndex', 'reduce', 'reduceRight', 'flatMap', 'from'],
  // Of selections of pages.
  ...['each', 'not', 'is'],
]);

/** Built-in functions with a callback that cannot wait, and what to write instead. */
export const CANNOT_WAIT: ReadonlyMap<string, string> = new Map([
  ['sort', 'fetch what the order depends on before, with map(), and sort that'],
  ['toSorted', 'fetch what the order depends on before, with map(), and sort that'],
  ['replace', 'fetch the texts before the call'],
  ['replaceAll', 'fetch the texts before the call'],
  ['parse', 'parse first, and send the requests in a loop over what was parsed'],
  ['stringify', 'send the requests before the call'],
  ['groupBy', 'fetch the keys before, with map()'],
]);

/** Of those, the ones whose callback is their second argument. */
export const CALLBACK_SECOND: ReadonlySet<string> = new Set([
  ...['from', 'parse', 'stringify', 'replace', 'replaceAll', 'groupBy'],
]);

/** Methods of promises that take callbacks. */
export const OF_PROMISES: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** Methods that the language calls by itself, where nothing can wait. */
export const CALLED_BY_LANGUAGE: ReadonlySet<string> = new Set([
  ...['toString', 'valueOf', 'toJSON', 'toPrimitive'],
]);

/** Names of all methods that built-in objects have. */
export const BUILT_IN_METHODS: ReadonlySet<string> = new Set(
  [
    Array,
    Map,
    Set,
    WeakMap,
    WeakSet,
    String,
    Number,
    RegExp,
    Promise,
    Function,
    Object,
    Date,
    Symbol,
  ]
    .flatMap(each => [
      ...Object.getOwnPropertyNames(each),
      ...Object.getOwnPropertyNames(each.prototype),
    ])
    .concat([JSON, Math, Reflect].flatMap(each => Object.getOwnPropertyNames(each)))
    .concat(Object.getOwnPropertyNames(Object.getPrototypeOf(Int8Array.prototype)))
    .concat(['next', 'throw', 'return'])
    .filter(each => each !== 'constructor'),
);

/** Methods whose results are texts, numbers, truths or data: nothing that can be called comes out. */
export const OF_PLAIN_RESULT: ReadonlySet<string> = new Set(
  [
    ...[String, Number, RegExp, Date].flatMap(each => Object.getOwnPropertyNames(each.prototype)),
    ...[Math, JSON, Date, Number, String].flatMap(each => Object.getOwnPropertyNames(each)),
    ...['has', 'push', 'includes', 'indexOf', 'join', 'hasOwnProperty', 'isArray', 'some', 'every'],
  ].filter(
    each => !['concat', 'at', 'slice', 'valueOf', 'constructor', 'apply', 'call'].includes(each),
  ),
);
