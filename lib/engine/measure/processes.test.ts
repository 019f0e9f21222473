import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {addTime, ElementTally, noCounts} from '../../client/element-tally.ts';
import {processesOf} from './processes.ts';

const model = readFileSync('scenarios/models/one-task.bpmn', 'utf8');
const NOTE = '<bpmn:textAnnotation id="refund"/>';
const two = `<definitions><process name="id" id='order'/><process\n  id = "refund"></process></definitions>`;

function tallied(...counted: readonly [string, string, 'activated' | 'completed', number][]) {
  const tally = new ElementTally();
  for (const [process, element, event, count] of counted)
    tally.add({...noCounts(process, element), [event]: count});
  return tally;
}

it('gives each process its instances, its jobs and its model', () => {
  const tally = tallied(
    ['c8gauge-one-task', 'c8gauge-one-task', 'activated', 3],
    ['c8gauge-one-task', 'task', 'activated', 4],
    ['c8gauge-one-task', 'task', 'completed', 2],
    ['c8gauge-one-task', 'c8gauge-one-task', 'completed', 2],
  );
  expect(processesOf(tally, [two, model])).toEqual({
    processes: [
      {
        bpmnProcessId: 'c8gauge-one-task',
        created: 3,
        completed: 2,
        elements: {task: {activated: 4, completed: 2, failed: 0}},
        bpmn: model,
      },
    ],
  });
});

it('has no completed instances where none were counted, and no model where there is none', () => {
  const tally = tallied(['order', 'order', 'activated', 1], ['other', 'task', 'activated', 1]);
  expect(processesOf(tally, [NOTE, two]).processes).toEqual([
    {bpmnProcessId: 'order', created: 1, elements: {}, bpmn: two},
    {
      bpmnProcessId: 'other',
      created: 0,
      elements: {task: {activated: 1, completed: 0, failed: 0}},
    },
  ]);
});

it('says of an element what became of its instances, and how long it took', () => {
  const tally = new ElementTally();
  const counts = {...noCounts('order', 'pack'), activated: 3, completed: 2, errors: 1};
  for (const ms of [10, 30]) addTime(counts, 'handlingMs', ms);
  addTime(counts, 'waitingMs', 4);
  tally.add({...counts, incidents: 1, staying: 5});
  const [order] = processesOf(tally, []).processes ?? [];
  expect(order?.elements['pack']).toEqual({
    ...{activated: 3, completed: 2, failed: 0, errors: 1, incidents: 1, staying: 5},
    waiting: {count: 1, meanMs: 4, maxMs: 4},
    handling: {count: 2, meanMs: 20, maxMs: 30},
  });
});

it('leaves a model out that is too large', () => {
  const large = `${two}${' '.repeat(200_000)}`;
  const [refund] =
    processesOf(tallied(['refund', 'refund', 'activated', 1]), [large]).processes ?? [];
  expect(refund).toEqual({bpmnProcessId: 'refund', created: 1, elements: {}});
});

it('is nothing when nothing was told, or more than could be counted', () => {
  expect(processesOf(new ElementTally(), [model])).toEqual({});
  const tally = new ElementTally();
  for (let at = 0; at <= 1000; at++) tally.of('order', `made-up-${at}`);
  expect(processesOf(tally, [two])).toEqual({});
});

it('names the elements as a person would count them', () => {
  const tally = tallied(
    ...['task10', 'task2', 'task1'].map((id): [string, string, 'activated', number] => [
      'order',
      id,
      'activated',
      1,
    ]),
  );
  const [order] = processesOf(tally, []).processes ?? [];
  expect(Object.keys(order?.elements ?? {})).toEqual(['task1', 'task2', 'task10']);
});
