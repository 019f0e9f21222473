import {gzipSync} from 'node:zlib';
import {closesAfter, head, says, type WireMode, whole} from '../wire-mode.ts';

const MIB = 1024 * 1024;
const DEEP = 100_000;
const LARGE_BYTES = 60 * MIB;

/** What takes a while to make is made before anyone asks for it. */
const prepared = (name: string, meaning: WireMode['meaning'], make: () => Buffer): WireMode => {
  let bytes: Buffer | undefined;
  const prepare = () => {
    bytes ??= make();
    return bytes;
  };
  return {name, meaning, prepare, answer: end => end.write(prepare())};
};

/** Bodies that are too deep, too long, too many, not JSON or not what they say; their framing is right. */
export const bodyModes: readonly WireMode[] = [
  says('empty-body', 'good', whole('')),
  says('null', 'good', whole('null')),
  says('half-of-an-object', 'good', whole('{"processInstanceKey": 1, "a')),
  says(
    'names-twice',
    'good',
    whole('{"processInstanceKey":1,"processInstanceKey":2,"a":1,"a":""}'),
  ),
  prepared('nested-lists', 'good', () => whole('['.repeat(DEEP) + ']'.repeat(DEEP))),
  prepared('nested-objects', 'good', () => whole(`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`)),
  prepared('nested-keys', 'good', () =>
    whole(`${'{"a":'.repeat(DEEP)}2251799813685249${'}'.repeat(DEEP)}`),
  ),
  prepared('200000-names', 'good', () => whole(JSON.stringify(namesOf(200_000)))),
  prepared('numbers-of-a-million-digits', 'good', () => whole(longNumbers(1_000_000))),
  prepared('20000-jobs', 'good', () => whole(JSON.stringify({jobs: jobsOf(20_000)}))),
  {
    ...{name: 'json-of-60-mib', meaning: 'large'},
    answer(end) {
      let left = LARGE_BYTES - 2;
      const piece = Buffer.from('1,'.repeat(32_768));
      end.write(`${head(`Content-Length: ${LARGE_BYTES}\r\n`)}[`);
      end.pour(() => {
        const next = piece.subarray(0, Math.min(left, piece.length));
        left -= next.length;
        if (left > 0 || next.length === 0) return next;
        return Buffer.concat([next.subarray(0, -1), Buffer.from('1]')]);
      });
    },
  },
  prepared('gzip-of-200-mib', 'large', () =>
    whole(gzipSync(Buffer.alloc(200 * MIB)), 'Content-Encoding: gzip\r\n'),
  ),
  closesAfter('gzip-that-is-none', 'broken', whole('{}', 'Content-Encoding: gzip\r\n')),
  closesAfter('four-codings', 'broken', whole('{}', 'Content-Encoding: br, gzip, deflate, x\r\n')),
  says(
    'names-of-prototypes',
    'good',
    whole(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"items":[{"__proto__":null}],"jobs":[{"__proto__":{"a":1},"jobKey":1,"type":"__proto__"}]}',
    ),
  ),
  says('utf-8-that-is-none', 'good', whole(Buffer.from('7b2261223a22fffec0afeda080227d', 'hex'))),
  says(
    'lone-surrogates',
    'good',
    whole('{"gatewayVersion":"\\ud800\\udfff\\udc00 \\u0000","title":"\\ud800"}'),
  ),
  says('byte-order-mark', 'good', whole('\ufeff{"gatewayVersion":"8.6.0"}')),
  says('utf-16', 'good', whole(Buffer.from('{"gatewayVersion":"8.6.0"}', 'utf16le'))),
];

function namesOf(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({length: count}, (_, at) => [`k${at}`, 1]));
}

function longNumbers(digits: number): string {
  const [nines, ones] = ['9'.repeat(digits), '1'.repeat(digits)];
  return `{"clusterSize":${nines},"partitionsCount":1e999999999,"processInstanceKey":${ones},"jobs":[{"jobKey":${ones}}]}`;
}

function jobsOf(count: number): object[] {
  return Array.from({length: count}, (_, at) => ({
    ...{jobKey: String(at), type: 't', processInstanceKey: String(at % 7), elementId: 'e'},
    ...{processDefinitionId: 'x', retries: 3, worker: 'w', deadline: 1, variables: {}},
  }));
}
