import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readBpmn} from '../../cluster/bpmn/read-bpmn.ts';
import {parseDecisions} from '../../cluster/dmn/parse-decisions.ts';
import {compileExpression} from '../../cluster/feel/expression.ts';
import {loadContract} from '../../contract/load-contract.ts';
import {parseJson, stringifyJson} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {AnswerParser} from '../../engine/embedded/http/answer-parser.ts';
import {decoded, encoded} from '../../engine/embedded/http/content-coding.ts';
import {BodyMemory} from '../../engine/embedded/http/received-body.ts';
import {recoverLoad} from '../../engine/journal.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import {schemaFault} from '../../record/schema-check.ts';

/** A reader of what others wrote. */
export interface FuzzTarget {
  readonly name: string;
  /** What it starts from, besides its corpus. */
  seeds(): readonly Buffer[];
  /** What means something to it, put in here and there. */
  readonly words: readonly string[];
  /** How many inputs `npm test` gives it; 60 where it says nothing. */
  readonly tested?: number;
  /** The names of the errors that it may throw. */
  readonly refuses: readonly string[];
  /**
   * Reads it. @param folder for files
   * @throws one of those errors; anything else is a finding
   */
  read(input: Buffer, folder: string): unknown;
}

const text = (...all: readonly string[]) => all.map(each => Buffer.from(each));
const repository = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url));
const HTTP_WORDS =
  '\r\n|\n|\r\n\r\n|HTTP/1.1 |200|204|100|Content-Length: |Transfer-Encoding: chunked|0\r\n\r\n|;x=y|Connection: close|Content-Encoding: gzip|99999999999|ffffffff|-1| ';
const JSON_WORDS =
  '{|}|[|]|,|:|"|\\|null|true|1e999|2251799813685249|"__proto__":|\\ud800|9999999999999999999999|-0|[[[[[[[[|{"a":';

/** What a reader says of the answer in these bytes, cut as given. */
function answerIn(pieces: readonly Buffer[]): string {
  const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
  parser.begin('GET');
  try {
    for (const each of pieces) {
      const answer = each.length > 0 ? parser.push(each) : null;
      if (answer) return `${answer.head.status} ${answer.body.toString('latin1')}`;
    }
    const last = parser.end();
    return last ? `${last.head.status} ${last.body.toString('latin1')}` : 'cut off';
  } catch (thrown) {
    if ((thrown as Error).name !== 'BadAnswer') throw thrown;
    return 'refused';
  }
}

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'answers',
    seeds: () =>
      text(
        'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n',
        'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.0 404\r\n\r\nnot here',
        'HTTP/1.1 204 No Content\nKeep-Alive: timeout=5\n\n',
      ),
    words: HTTP_WORDS.split('|'),
    refuses: [],
    read(input) {
      const whole = answerIn([input]);
      const bytes = answerIn(Array.from(input, (_, at) => input.subarray(at, at + 1)));
      // What comes behind an answer is in no answer, wherever the network cuts it.
      if (whole !== bytes) throw new Error(`whole it is ${whole}, in bytes ${bytes}`);
    },
  },
  {
    name: 'content-codings',
    seeds: () => (['gzip', 'deflate', 'br'] as const).map(each => encoded('{"a": 1}', [each])),
    words: ['\x1f\x8b\x08', '\x78\x9c', '\x28\xb5\x2f\xfd', '\xff\xff\xff\xff'],
    refuses: ['K6Failure', 'AnswerTooLarge'],
    read: input =>
      ['gzip', 'deflate', 'br', 'zstd'].map(each => {
        try {
          return decoded(input, each, 1_000_000);
        } catch (thrown) {
          if (!['K6Failure', 'AnswerTooLarge'].includes((thrown as Error).name)) throw thrown;
          return null;
        }
      }),
  },
  {
    name: 'exact-json',
    seeds: () =>
      text('{"a":[1,-2.5e3,"x\\n",true,null,{}],"k":2251799813685249}', '[[[[]]]]', '"\\u00e9"'),
    words: JSON_WORDS.split('|'),
    refuses: ['SyntaxError'],
    read(input) {
      const json = input.toString();
      let usual: unknown;
      try {
        usual = JSON.parse(json);
      } catch {
        usual = undefined;
      }
      const exact = parseJson(json);
      if (usual === undefined) throw new Error('JSON.parse refuses it');
      parseJson(stringifyJson(exact));
    },
  },
  {
    name: 'journals',
    seeds: () => {
      const load = {scenario: 's', bundleSha256: 'a', engine: {name: 'embedded', version: '1'}};
      const head = {...load, options: {}, startedAt: '2026-11-24T12:00:00.000Z', seed: 1};
      const second = {elapsedMs: 1000, seconds: [], iterations: {completed: 1, late: 0}};
      const lines = [{head: {...head, offeredPerSecond: null}}, second];
      return text(lines.map(each => JSON.stringify(each)).join('\n'));
    },
    words: [...JSON_WORDS.split('|'), '\n', '"elapsedMs":', '"seconds":[', '"head":'],
    refuses: ['ExplainedError'],
    async read(input, folder) {
      const file = join(folder, 'journal.jsonl');
      await writeFile(file, input);
      await recoverLoad(file);
    },
  },
  {
    name: 'records',
    seeds: () => text('{"schema":"c8gauge/run-record","schemaVersion":2,"run":{},"loads":[]}'),
    words: [...JSON_WORDS.split('|'), '"loads":[', '"schemaVersion":', '"verdict":', '"run":'],
    refuses: ['ExplainedError', 'ForeignFile'],
    async read(input, folder) {
      const file = join(folder, 'record.json');
      await writeFile(file, input);
      const fault = schemaFault(await readRunRecord(file));
      if (fault) throw new Error(`it was read, and does not fit its schema: ${fault}`);
    },
  },
  {
    ...{name: 'documents', tested: 10},
    seeds: () =>
      text(
        'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths:\n  /a/{id}:\n    get:\n      operationId: a\n      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]\n      responses: {"200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/S"}}}}}\ncomponents: {schemas: {S: {type: object, properties: {s: {$ref: "#/components/schemas/S"}}}}}\n',
      ),
    words:
      '$ref: |allOf: [|oneOf: [|type: |minItems: 1e9|*a|&a |[|]|{|}|- |\n  |"#/components/schemas/S"|/dev/zero|../|<<: |!!js/function '.split(
        '|',
      ),
    refuses: ['ExplainedError'],
    async read(input, folder) {
      const file = join(folder, 'document.yaml');
      await writeFile(file, input);
      await loadContract(file);
    },
  },
  {
    name: 'bpmn',
    seeds: () => ['one-task', 'realistic'].map(each => repository(`scenarios/models/${each}.bpmn`)),
    words:
      '<bpmn:task id="a"/>|</bpmn:process>|<![CDATA[|<!DOCTYPE a [<!ENTITY b "c">]>|&b;|id="|sourceRef="|<!--|]]>|xmlns:bpmn="'.split(
        '|',
      ),
    refuses: ['ModelError'],
    read: input => readBpmn(input.toString()),
  },
  {
    name: 'dmn',
    seeds: () => [repository('scenarios/models/shipping.dmn')],
    words:
      '<decision id="a">|<inputEntry><text>|</text>|<!DOCTYPE a [<!ENTITY b "c">]>|&b;|href="#|hitPolicy="COLLECT"|[1..|"-"'.split(
        '|',
      ),
    refuses: ['DmnParseError'],
    read: input => parseDecisions(input.toString()),
  },
  {
    name: 'feel',
    seeds: () =>
      text(
        '=a.b + 1',
        '=for i in 1..3 return i * x',
        '=if matches(t, "(a+)+$") then {a: [1, 2]} else null',
        '=some p in list satisfies p > date("2026-11-24")',
      ),
    words:
      'for i in |1..1000000|return |if |then |else |[|]|{|}|(|)|"|..|@"P1D"|function(|count(|string join(|null|x.y|`'.split(
        '|',
      ),
    refuses: ['FeelSyntaxError', 'FeelEvaluationError'],
    read: input =>
      compileExpression(input.toString()).evaluate(
        name => (name === 'x' ? 2 : name === 't' ? 'aaaa!' : undefined),
        new ManualClock(),
      ),
  },
];
