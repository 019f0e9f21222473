import {describe, expect, it} from 'vitest';
import {fineTargets} from './all-load-trials.ts';
import {
  bodyOf,
  Conversation,
  type Heard,
  isGood,
  latencyMs,
  multiplesOf,
  numbersOf,
  spanOf,
  statusOf,
} from './conversation.case.ts';

type Show = (talk: Conversation) => void;

/** Everybody is answered well, and each answer looks like this. */
function all(looks: RegExp): Show {
  return talk => {
    const heard = talk.creates(20);
    expect(heard.every(isGood)).toBe(true);
    expect(heard.every(each => looks.test(each.text))).toBe(true);
  };
}

/** Everybody is answered, and takes between so much and so much. */
function takes(leastMs: number, mostMs: number): Show {
  return talk => {
    const latencies = talk.creates().map(latencyMs);
    expect(Math.min(...latencies)).toBe(leastMs);
    expect(Math.max(...latencies)).toBe(mostMs);
  };
}

/** Takes longer for what is asked in a span of time, and 8 ms for everything else. */
function slowIn(from: number, to: number, mostMs: number): Show {
  return talk => {
    const heard = talk.creates();
    expect(spanOf(heard, each => !isGood(each))).toEqual([from, to]);
    expect(heard.every(each => statusOf(each) === 200)).toBe(true);
    expect(Math.max(...heard.map(latencyMs))).toBe(mostMs);
  };
}

/** The body of chunks, RFC 9112, section 7.1, in which no byte is more than a character. */
function unchunked(text: string): string {
  let [rest, body] = [text, ''];
  for (;;) {
    const [line = ''] = rest.split('\r\n', 1);
    const size = Number.parseInt(line, 16);
    const from = line.length + 2;
    if (size === 0) return body;
    body += rest.slice(from, from + size);
    rest = rest.slice(from + size + 2);
  }
}

/** The body that chunks carry is the one of a good answer, and there are so many of them. */
function chunked(isCount: (chunks: number) => boolean): Show {
  return talk => {
    const [heard] = talk.creates(1) as [Heard];
    expect(heard.text).toContain('transfer-encoding: chunked\r\n');
    expect(heard.text).not.toContain('content-length');
    expect(JSON.parse(unchunked(bodyOf(heard)))).toMatchObject({bpmnProcessId: 'bare'});
    expect(isCount(bodyOf(heard).split('\r\n').length / 2)).toBe(true);
  };
}

/** Closes a connection that was idle for so long, and none on which requests go on. */
function closesAfter(idleMs: number): Show {
  return talk => {
    const busy = talk.createsOver(1, 5, idleMs - 10);
    expect(busy.every(isGood)).toBe(true);
    expect(busy.some(each => each.isEnded)).toBe(false);
    talk.wait(20);
    expect(busy.at(-1)?.isEnded).toBe(true);
  };
}

const SHOWN: Readonly<Record<string, Show>> = {
  'slow-but-steady': takes(400, 400),
  'jitters-within-the-bound'(talk) {
    const latencies = talk.creates().map(latencyMs);
    expect(Math.min(...latencies)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...latencies)).toBeLessThanOrEqual(300);
    expect(new Set(latencies).size).toBeGreaterThan(50);
  },
  'backpressure-with-back-off'(talk) {
    const heard = talk.creates();
    expect(numbersOf(heard, each => statusOf(each) === 429)).toEqual(multiplesOf(25));
    expect(numbersOf(heard, isGood)).toHaveLength(192);
  },
  'short-pause': slowIn(2020, 2280, 280),
  'slow-first-second': slowIn(0, 980, 300),
  'slow-drain': slowIn(3620, 3980, 600),
  'cut-off-while-young'(talk) {
    const latencies = talk.creates().map(latencyMs);
    expect(Math.min(...latencies)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...latencies)).toBeLessThanOrEqual(120);
  },
  'rare-failures'(talk) {
    const heard = talk.creates();
    expect(numbersOf(heard, each => statusOf(each) === 500)).toEqual([150]);
    expect(numbersOf(heard, isGood)).toHaveLength(199);
  },
  'completion-refused-once'(talk) {
    talk.startsLoops(40);
    const heard = talk.activates().map(({job}) => statusOf(talk.completes(job)));
    expect(heard.flatMap((each, at) => (each === 503 ? [at + 1] : []))).toEqual([20]);
    expect(heard.filter(each => each === 204)).toHaveLength(39);
    talk.wait(30_000);
    const again = talk.activates().map(({job}) => statusOf(talk.completes(job)));
    expect(again).toEqual([204]);
  },
  'connection-close'(talk) {
    const heard = talk.creates(20);
    expect(heard.every(each => isGood(each) && each.isEnded)).toBe(true);
    expect(heard.every(each => each.text.includes('connection: close\r\n'))).toBe(true);
  },
  'chunked-answers': chunked(chunks => chunks < 4),
  'chunk-a-byte': chunked(chunks => chunks > 50),
  'answers-in-pieces'(talk) {
    const heard = talk.creates(20);
    expect(heard.every(each => each.lastMs - (each.firstMs ?? 0) === 8)).toBe(true);
    expect(heard.map(bodyOf).every(each => JSON.parse(each) !== null)).toBe(true);
  },
  'large-answers': all(/content-length: 200\d\d\d\r\n/),
  'many-headers': all(/X-Proxy-Trace-0: a{40}\r\n.*X-Proxy-Trace-59: a{40}\r\n/s),
  'http-1-0'(talk) {
    const heard = talk.creates(20);
    expect(heard.every(each => isGood(each) && each.isEnded)).toBe(true);
    expect(heard.every(each => each.text.startsWith('HTTP/1.0 200 OK\r\n'))).toBe(true);
  },
  'early-hints'(talk) {
    const [heard] = talk.creates(1) as [Heard];
    const [hints, ...rest] = heard.text.split('\r\n\r\n');
    expect(hints).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n/);
    expect(isGood({...heard, text: rest.join('\r\n\r\n')})).toBe(true);
  },
  'no-reason-phrase': all(/^HTTP\/1\.1 200 \r\n/),
  'closes-idle-connections': closesAfter(60),
  'says-when-it-closes'(talk) {
    closesAfter(2000)(talk);
    expect(talk.creates(1)[0]?.text).toContain('keep-alive: timeout=2\r\n');
  },
};

describe('fine targets', () => {
  it('are all shown here', () => {
    const names = fineTargets.filter(each => each.behave).map(each => each.name);
    expect(new Set(Object.keys(SHOWN))).toEqual(new Set(names));
  });

  it.each(
    fineTargets.filter(each => each.behave).map(each => [each.name, each.says, each] as const),
  )('%s: %s', (name, _, target) => SHOWN[name]?.(new Conversation(target)));
});
