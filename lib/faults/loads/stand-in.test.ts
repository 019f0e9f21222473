import {request} from 'undici';
import {describe, expect, it} from 'vitest';
import {systemClock} from '../../core/clock.ts';
import {seededRandom} from '../../core/random.ts';
import {bodyOf, Conversation, isGood, latencyMs, statusOf} from './conversation.case.ts';
import {listenOnLoopback, StandIn} from './stand-in.ts';

const GOOD = {};

describe('StandIn', () => {
  it('answers each creation well, after 8 ms', () => {
    const all = new Conversation(GOOD).creates(100);
    expect(all.every(isGood)).toBe(true);
    expect(new Set(all.map(bodyOf)).size).toBe(100);
  });

  it('answers the topology and deployments at once, whatever it is told to do wrong', () => {
    const talk = new Conversation({behave: () => ({answer: () => null})});
    const topology = talk.connect()('GET', '/v2/topology');
    expect(JSON.parse(bodyOf(topology))).toMatchObject({gatewayVersion: '8.6.0'});
    talk.creates(1);
    const deployment = talk.connect()('POST', '/v2/deployments', '<bpmn:process id="p">');
    expect([statusOf(deployment), latencyMs(deployment)]).toEqual([200, 0]);
  });

  it('asks a behaviour from the first creation on', () => {
    const talk = new Conversation({behave: () => ({answer: () => null})});
    expect(talk.activates()).toEqual([]);
    const before = talk.connect()('POST', '/v2/jobs/1/completion', '{}');
    expect(statusOf(before)).toBe(404);
    expect(talk.creates(1).map(each => each.text)).toEqual(['']);
  });

  it('hands out the job of each instance once, and again when its lock has run out', () => {
    const talk = new Conversation(GOOD);
    const instances = talk.startsLoops(3);
    const jobs = talk.activates();
    expect(jobs.map(each => each.instance)).toEqual(instances);
    expect(talk.activates()).toEqual([]);
    expect(statusOf(talk.completes(jobs[0]?.job ?? ''))).toBe(204);
    expect(statusOf(talk.completes(jobs[0]?.job ?? ''))).toBe(404);
    talk.wait(30_000);
    expect(talk.activates()).toEqual(jobs.slice(1));
  });

  it('hands out as many jobs as were asked for, with the variables that were asked for', () => {
    const talk = new Conversation(GOOD);
    talk.startsLoops(1);
    const send = talk.connect();
    const variables = {startedAtMs: 7, other: 'x'};
    send('POST', '/v2/process-instances', JSON.stringify({bpmnProcessId: 'loop', variables}));
    talk.activates();
    talk.wait(30_000);
    const activation = {type: 'work', maxJobsToActivate: 1, timeout: 1000, worker: 'w'};
    const first = send('POST', '/v2/jobs/activation', JSON.stringify(activation));
    talk.wait(20);
    expect(JSON.parse(bodyOf(first)).jobs).toMatchObject([{type: 'work', worker: 'w', retries: 3}]);
    const fetching = JSON.stringify({...activation, fetchVariable: ['startedAtMs']});
    const second = send('POST', '/v2/jobs/activation', fetching);
    talk.wait(20);
    expect(JSON.parse(bodyOf(second)).jobs[0].variables).toEqual({startedAtMs: 7});
  });

  it('puts requests together that come in pieces, and takes several from one', () => {
    const heard: string[] = [];
    const talk = new Conversation(GOOD);
    const wire = {isOpen: true, backlog: 0, write: (text: string) => void heard.push(text)};
    const standIn = new StandIn(talk.clock, seededRandom(1));
    const receive = standIn.accept({...wire, end: () => undefined, reset: () => undefined});
    const bytes =
      'POST /v2/process-instances HTTP/1.1\r\nContent-Length: 21\r\n\r\n{"bpmnProcessId":"p"}';
    for (const byte of bytes) receive(Buffer.from(byte));
    receive(Buffer.from(bytes + bytes));
    talk.wait(8);
    expect(heard).toHaveLength(3);
  });

  it('does not repeat what is random but with the same seed', () => {
    const jitter = (seed: number) => {
      const standIn = new StandIn(new Conversation(GOOD).clock, seededRandom(seed), ({random}) => {
        drawn.push(random.int(0, 1_000_000));
        return {};
      });
      return standIn;
    };
    const drawn: number[] = [];
    for (const seed of [1, 1, 2]) jitter(seed);
    expect(drawn[0]).toBe(drawn[1]);
    expect(drawn[0]).not.toBe(drawn[2]);
  });
});

describe('listenOnLoopback', () => {
  it('answers over the network, and is gone when it was closed', async () => {
    const listening = await listenOnLoopback(new StandIn(systemClock, seededRandom(1)));
    const {statusCode, body} = await request(`${listening.baseUrl}/v2/process-instances`, {
      method: 'POST',
      body: '{"bpmnProcessId":"p"}',
    });
    expect(statusCode).toBe(200);
    expect(await body.text()).toContain('"processInstanceKey":22517998136852');
    await listening.close();
    await expect(request(`${listening.baseUrl}/v2/topology`)).rejects.toThrow('ECONNREFUSED');
  });
});
