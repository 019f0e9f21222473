import {describe, expect, it} from 'vitest';
import {badScripts, badTargets} from './all-load-trials.ts';
import {
  bodyOf,
  Conversation,
  type Heard,
  isGood,
  isSilent,
  keyIn,
  latencyMs,
  multiplesOf,
  numbersOf,
  spanOf,
  statusOf,
} from './conversation.case.ts';

type Show = (talk: Conversation) => void;

const isSlow = (heard: Heard) => latencyMs(heard) > 8;
const isRefusal = (heard: Heard) => statusOf(heard) !== 200;

/** One in so many is silent, the others are as they have to be. */
function silentEach(step: number): Show {
  return talk => {
    const all = talk.creates();
    expect(numbersOf(all, isSilent)).toEqual(multiplesOf(step));
    expect(numbersOf(all, each => !isGood(each))).toEqual(multiplesOf(step));
  };
}

/** One in so many gets this status, and nobody else gets another than 200. */
function statusEach(step: number, status: number, title: string): Show {
  return talk => {
    const all = talk.creates();
    expect(numbersOf(all, each => !isGood(each))).toEqual(multiplesOf(step));
    const wrong = all.filter(isRefusal);
    expect(new Set(wrong.map(statusOf))).toEqual(new Set([status]));
    expect(JSON.parse(bodyOf(wrong[0] as Heard))).toMatchObject({status, title});
  };
}

/** Everybody gets this. */
function always(status: number, body: RegExp): Show {
  return talk => {
    const all = talk.creates(20);
    expect(new Set(all.map(statusOf))).toEqual(new Set([status]));
    expect(all.every(each => body.test(bodyOf(each)))).toBe(true);
  };
}

/** One in so many ends like this, the others well. */
function endsEach(step: number, isLikeThis: (heard: Heard) => boolean): Show {
  return talk => {
    const all = talk.creates();
    expect(numbersOf(all, isLikeThis)).toEqual(multiplesOf(step));
    expect(numbersOf(all, isGood)).toHaveLength(200 - multiplesOf(step).length);
  };
}

/** Silent in a span of time, by when a request was sent, and well outside of it. */
function silentIn(from: number, to: number): Show {
  return talk => {
    const all = talk.creates();
    expect(spanOf(all, isSilent)).toEqual([from, to]);
    expect(all.filter(each => each.sentMs < from || each.sentMs > to).every(isGood)).toBe(true);
    expect(all.filter(isGood).length + all.filter(isSilent).length).toBe(200);
  };
}

/** Holds back what is sent in a span of time, and answers it at once when the span is over. */
function stalls(from: number, to: number, untilMs: number): Show {
  return talk => {
    const all = talk.creates(400);
    expect(spanOf(all, isSlow)).toEqual([from, to]);
    const held = all.filter(isSlow);
    expect(held.every(each => each.firstMs === Math.max(untilMs, each.sentMs + 8))).toBe(true);
    expect(all.filter(each => !isSlow(each)).every(isGood)).toBe(true);
  };
}

const isResetWith = (text: RegExp) => (heard: Heard) => heard.isReset && text.test(heard.text);
const isCutOff = (heard: Heard) =>
  heard.isEnded && /content-length: 1\d\d\r\n\r\n.{20}$/s.test(heard.text);

/** How many jobs come for each instance, all completed as they come, over three rounds. */
function handouts(talk: Conversation, instances: number): number[] {
  const keys = talk.startsLoops(instances);
  const seen = new Map<string, number>(keys.map(key => [key, 0]));
  for (let round = 0; round < 3; round++) {
    for (const {job, instance} of talk.activates()) {
      seen.set(instance, (seen.get(instance) ?? 0) + 1);
      expect(statusOf(talk.completes(job))).toBe(204);
    }
  }
  return [...seen.values()];
}

const SHOWN: Readonly<Record<string, Show>> = {
  freezes: silentIn(1520, 3980),
  'freezes-in-a-loop': silentIn(1520, 3980),
  'freezes-for-a-while': silentIn(1020, 2480),
  'stalls-in-the-drain': silentIn(3920, 3980),
  'loses-a-share': silentEach(20),
  'loses-a-share-in-a-loop': silentEach(50),
  'loses-a-share-briefly': silentEach(40),
  'half-of-the-connections-silent'(talk) {
    expect(numbersOf(talk.createsOver(4, 20), isSilent)).toEqual(multiplesOf(2, 20));
  },
  'first-connection-only'(talk) {
    expect(numbersOf(talk.createsOver(4, 8), isGood)).toEqual([1, 5]);
  },
  'loses-completions'(talk) {
    talk.startsLoops(100);
    const all = talk.activates().map(({job}) => talk.completes(job));
    expect(all.flatMap((each, at) => (isSilent(each) ? [at + 1] : []))).toEqual([50]);
  },
  'too-late-for-the-timeout'(talk) {
    const all = talk.creates();
    expect(numbersOf(all, isSlow)).toEqual(multiplesOf(20));
    expect(new Set(all.filter(isSlow).map(latencyMs))).toEqual(new Set([1500]));
  },
  'never-ending-body': endsEach(30, each => each.text.length > 100_000 && !each.isEnded),
  'byte-a-second': endsEach(
    30,
    each => each.lastMs - (each.firstMs ?? 0) >= 2000 && bodyOf(each).length < 10,
  ),
  'stalls-at-the-start': stalls(0, 1480, 1500),
  'stalls-in-the-first-second': stalls(0, 880, 900),
  'stalls-in-the-middle': stalls(2020, 3480, 3500),
  'stalls-at-the-end': stalls(3520, 5980, 6000),
  'browns-out'(talk) {
    const all = talk.creates();
    expect(spanOf(all, isSlow)).toEqual([1520, 2980]);
    expect(new Set(all.map(latencyMs))).toEqual(new Set([8, 800]));
  },
  'drifts-slower'(talk) {
    const all = talk.creates(100);
    expect(latencyMs(all[0] as Heard)).toBe(8);
    expect(latencyMs(all[50] as Heard)).toBe(158);
  },
  'serves-half'(talk) {
    const all = talk.creates(100);
    const inTwoSeconds = all.filter(each => each.sentMs + latencyMs(each) <= 2000);
    expect(inTwoSeconds).toHaveLength(50);
  },
  'slow-for-everybody'(talk) {
    expect(new Set(talk.creates(20).map(latencyMs))).toEqual(new Set([2000]));
  },
  'keeps-iterations-waiting'(talk) {
    expect(new Set(talk.creates(20).map(latencyMs))).toEqual(new Set([300]));
  },
  'slow-creations'(talk) {
    expect(new Set(talk.creates(20).map(latencyMs))).toEqual(new Set([200]));
    expect(latencyMs(talk.completes('1'))).toBe(8);
  },
  'slow-for-a-few'(talk) {
    const all = talk.creates();
    expect(numbersOf(all, each => latencyMs(each) === 1200)).toEqual(multiplesOf(30));
  },
  'slow-completions'(talk) {
    talk.startsLoops(1);
    const [job] = talk.activates();
    const heard = talk.completes(job?.job ?? '');
    talk.wait(1500);
    expect([statusOf(heard), latencyMs(heard)]).toEqual([204, 1500]);
  },
  'late-jobs'(talk) {
    talk.startsLoops(1);
    talk.wait(1400);
    expect(talk.activates()).toHaveLength(0);
    talk.wait(100);
    expect(talk.activates()).toHaveLength(1);
  },
  'refuses-a-fifth': statusEach(5, 429, 'RESOURCE_EXHAUSTED'),
  'refuses-a-fifth-with-503': statusEach(5, 503, 'RESOURCE_EXHAUSTED'),
  'refuses-everything': always(429, /RESOURCE_EXHAUSTED/),
  'exhausted-with-500': statusEach(5, 500, 'RESOURCE_EXHAUSTED'),
  'unavailable-now-and-then': statusEach(20, 503, 'UNAVAILABLE'),
  'fails-two-in-a-hundred': statusEach(50, 500, 'INTERNAL_SERVER_ERROR'),
  'fails-everything': always(500, /INTERNAL_SERVER_ERROR/),
  'no-good-answer-allowed-to-fail': always(500, /INTERNAL_SERVER_ERROR/),
  'knows-nothing': always(404, /NOT_FOUND/),
  'signs-out'(talk) {
    const all = talk.creates();
    expect(spanOf(all, each => statusOf(each) === 401)).toEqual([2020, 3980]);
    expect(all.filter(each => each.sentMs <= 2000).every(isGood)).toBe(true);
  },
  'refuses-completions'(talk) {
    talk.startsLoops(20);
    const all = talk.activates().map(({job}) => statusOf(talk.completes(job)));
    expect(all.filter(each => each === 503)).toHaveLength(4);
    expect(all.filter(each => each === 204)).toHaveLength(16);
  },
  'error-in-a-good-answer': always(200, /INTERNAL_SERVER_ERROR/),
  'page-in-a-good-answer': always(200, /<!doctype html>/),
  'nothing-in-a-good-answer': always(200, /^$/),
  'breaks-its-contract': always(200, /"version":"1"/),
  'redirects-in-a-circle'(talk) {
    const [heard] = talk.creates(1) as [Heard];
    expect(heard.text).toContain('307 Temporary Redirect\r\nlocation: /v2/process-instances\r\n');
  },
  'answers-twice'(talk) {
    const send = talk.connect();
    const first = send('POST', '/v2/process-instances', '{"bpmnProcessId":"bare"}');
    talk.wait(10);
    const second = send('POST', '/v2/process-instances', '{"bpmnProcessId":"bare"}');
    talk.wait(5);
    expect(second.text).toBe(first.text);
  },
  'length-too-short'(talk) {
    const [heard] = talk.creates(1) as [Heard];
    expect(heard.text).toContain(`content-length: ${bodyOf(heard).length - 4}\r\n`);
  },
  'not-http': endsEach(20, each => each.isEnded && each.text.startsWith('220 smtp')),
  'resets-before-the-answer': endsEach(20, isResetWith(/^$/)),
  'resets-after-the-head': endsEach(20, isResetWith(/\r\n\r\n$/)),
  'resets-in-the-body': endsEach(20, isResetWith(/\r\n\r\n.{20}$/)),
  'cuts-bodies-off': endsEach(20, isCutOff),
  'closes-on-reuse'(talk) {
    const all = talk.createsOver(2, 4);
    expect(numbersOf(all, isGood)).toEqual([1, 2]);
    expect(numbersOf(all, each => each.isEnded && each.text === '')).toEqual([3, 4]);
  },
  'goes-away'(talk) {
    const all = talk.creates();
    // What is asked shortly before is in flight then.
    expect(spanOf(all, each => each.isReset)).toEqual([2000, 3980]);
    expect(all.filter(each => !each.isReset).every(isGood)).toBe(true);
  },
  'goes-away-and-returns'(talk) {
    const all = talk.creates();
    expect(spanOf(all, each => each.isReset)).toEqual([1500, 2480]);
    expect(all.filter(each => !each.isReset).every(isGood)).toBe(true);
  },
  'percentile-of-few'(talk) {
    expect(numbersOf(talk.creates(40), isSlow)).toEqual([20]);
  },
  'drains-too-briefly'(talk) {
    talk.startsLoops(140);
    const all = Array.from({length: 5}, () => talk.activates()).flat();
    const said = all.map(({job}) => statusOf(talk.completes(job)));
    expect(said.flatMap((status, at) => (status === 429 ? [at + 1] : []))).toEqual([70, 140]);
  },
  'one-partition-of-three'(talk) {
    expect(handouts(talk, 6)).toEqual([0, 0, 1, 0, 0, 1]);
  },
  'instances-without-a-job'(talk) {
    const seen = handouts(talk, 40);
    expect(seen.flatMap((jobs, at) => (jobs === 0 ? [at + 1] : []))).toEqual([20, 40]);
  },
  'no-job-at-all'(talk) {
    expect(handouts(talk, 5)).toEqual([0, 0, 0, 0, 0]);
  },
  'hands-jobs-out-twice'(talk) {
    expect(handouts(talk, 5)).toEqual([2, 2, 2, 2, 2]);
  },
  'undoes-completions'(talk) {
    expect(handouts(talk, 40).filter(each => each === 2)).toHaveLength(2);
  },
  'repeats-keys'(talk) {
    const keys = talk.creates(40).map(each => keyIn(each, 'processInstanceKey'));
    expect(keys.flatMap((key, at) => (key === keys[at - 1] ? [at + 1] : []))).toEqual([20, 40]);
  },
};

describe('bad targets', () => {
  it('are all shown here', () => {
    const behaving = [...badTargets, ...badScripts].filter(each => each.behave);
    const names = behaving.map(each => each.name);
    expect(new Set(Object.keys(SHOWN))).toEqual(new Set(names));
  });

  it.each(
    [...badTargets, ...badScripts]
      .filter(each => each.behave)
      .map(each => [each.name, each.says, each] as const),
  )('%s: %s', (name, _, target) => SHOWN[name]?.(new Conversation(target)));
});
