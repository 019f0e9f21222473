import {describe, expect, it} from 'vitest';
import {firstEvent} from '../exchange/event-stream.ts';
import {eventViolations, isEventAnswer, streamViolations} from './event-answer.ts';
import {judged} from './judged.case.ts';

describe('firstEvent', () => {
  it.each([
    ['data: a\n\n', {data: 'a'}],
    ['\ufeffdata:a\r\ndata:  b\r\n\r\n', {data: 'a\n b'}],
    [': hello\n\nevent: x\rid\rretry: 5\rdata\r\r', {data: '', event: 'x', id: '', retry: 5}],
    ['event: no data\n\ndata: then\n\n', {data: 'then'}],
    ['data: a\r\n', 'pending'],
    [':\n\n', 'pending'],
    ['', 'pending'],
    ['{"data": 1}\n\n', null],
  ])('of %j is %j', (text, event) => {
    expect(firstEvent(text)).toEqual(event);
  });
});

describe('an event stream as an answer', () => {
  const headers = {'content-type': 'text/event-stream; charset=utf-8'};
  const answer = (body: string | Uint8Array) => judged({headers, body});
  const found = (body: string | Uint8Array) =>
    streamViolations(answer(body)).map(each => each.message);

  it('may be whatever happens where no schema is declared', () => {
    expect(found('data: {"any": 1}\n\n')).toEqual([]);
    expect(eventViolations(answer('data: {"any": 1}\n\n'))).toEqual([]);
  });

  it('is told from others', () => {
    expect(isEventAnswer(answer('data\n\n'))).toBe(true);
    expect(isEventAnswer(judged({body: '{}'}))).toBe(false);
  });

  it('has fields, and is in UTF-8', () => {
    expect(found('[1]')).toEqual(['expected an event with fields such as data, got "[1]"']);
    expect(found(Buffer.from('data: \xe9\n\n', 'latin1'))).toEqual(['expected events in UTF-8']);
  });
});
