import {describe, expect, it} from 'vitest';
import {
  bpmn,
  chain,
  extensions,
  message,
  node,
  service,
  through,
  timer,
  waits,
} from './models.case.ts';
import {planOf} from './plan.case.ts';

describe('refuses, by the element and with a remedy', () => {
  const loop = [node('startEvent', 'start'), service('again'), chain('start', 'again', 'again')];
  it.each<[what: string, model: string, words: RegExp]>([
    ['what is no XML', 'hello', /model\.bpmn: it is not BPMN .*: give a model/],
    ['a page', '<html></html>', /model\.bpmn: it is not BPMN/],
    [
      'no process',
      '<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
      /it has no process: give a model/,
    ],
    ['an empty process', bpmn(''), /'Order' \(order\): has no elements: draw/],
    [
      'one that is not executable',
      bpmn(through()).replace('isExecutable="true"', ''),
      /process 'Order' \(order\) is not executable: check "Executable"/,
    ],
    [
      'no way to an end',
      bpmn(loop.join('')),
      /'Order' \(order\): has no way to an end: from 'again' every path leads back: draw/,
    ],
    [
      'a task without a job type',
      bpmn(through(['pay', node('serviceTask', 'pay', '', 'name="Pay &quot;now&quot; ✓"')])),
      /'Pay "now" ✓' \(pay\): has no job type/,
    ],
    [
      'a job type that an expression names',
      bpmn(through(['pay', service('pay', '=type')])),
      /'pay': has a job type that an expression names, =type: write the name out/,
    ],
    [
      'a timer of a day',
      bpmn(through(['wait', timer('wait', 'P1D')])),
      /'wait': waits a day, longer than a load lasts: shorten it with --timer-max 1m00s/,
    ],
    [
      'a time that is none',
      bpmn(through(['wait', timer('wait', 'soon')])),
      /'wait': has a time that is not one, soon/,
    ],
    [
      'an expression that is invalid',
      bpmn(through(['wait', timer('wait', '=1 +')])),
      /'wait': has an expression that is not FEEL, =1 \+/,
    ],
    [
      'a message without a name',
      bpmn(through(['paid', waits('paid', 'm')]), {extra: message('m', '', '=id')}),
      /'paid': waits for a message without a name: name the message/,
    ],
    [
      'a message without a key',
      bpmn(through(['paid', waits('paid', 'm')]), {extra: message('m', 'paid', '')}),
      /'paid': waits for a message without a correlation key/,
    ],
    [
      'a key that nobody outside knows',
      bpmn(through(['paid', waits('paid', 'm')]), {extra: message('m', 'paid', '=string(now())')}),
      /'paid': waits for a message by =string\(now\(\)\), which is not known outside: make/,
    ],
    [
      'a process that is not there',
      bpmn(
        through([
          'call',
          node('callActivity', 'call', extensions('<zeebe:calledElement processId="ship"/>')),
        ]),
      ),
      /model\.bpmn: 'call': names the process 'ship', which no file beside the model has: put its model into/,
    ],
    [
      'a decision that is not there',
      bpmn(
        through([
          'rule',
          node(
            'businessRuleTask',
            'rule',
            extensions('<zeebe:calledDecision decisionId="risk" resultVariable="r"/>'),
          ),
        ]),
      ),
      /'rule': names the decision 'risk', which no file beside the model has: put its \.dmn file/,
    ],
    [
      'an ad-hoc sub-process',
      bpmn(through(['any', node('adHocSubProcess', 'any', service('a'))])),
      /'any': is an ad-hoc sub-process/,
    ],
    [
      'a start by a timer',
      bpmn(
        `${node('startEvent', 'start', '<bpmn:timerEventDefinition><bpmn:timeCycle>R/PT1M</bpmn:timeCycle></bpmn:timerEventDefinition>')}${node('endEvent', 'end')}${chain('start', 'end')}`,
      ),
      /'start': starts the process by itself, so no rate can be given: add a start event/,
    ],
  ])('%s', async (_, model, words) => {
    await expect(planOf(model)).rejects.toThrow(words);
  });

  it('a model of Camunda 7', async () => {
    const model = bpmn(through(['pay', node('serviceTask', 'pay', '', 'camunda:class="Pay"')]))
      .replace(
        'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
        'xmlns:camunda="http://camunda.org/schema/1.0/bpmn"',
      )
      .replace('Camunda Cloud', 'Camunda Platform');
    await expect(planOf(model)).rejects.toThrow(
      /'pay': is of Camunda 7 \(camunda:class\): convert/,
    );
  });

  it('a worker that the model does not have, with those that it has', async () => {
    const workers = new Map([['pays', {durationMs: 1}]]);
    const planned = planOf(bpmn(through(['pay', service('pay')])), {}, {workers});
    await expect(planned).rejects.toThrow(
      /--worker pays: the model has no such job type or user task: use one of \*, pay/,
    );
  });

  it('what two files beside the model have', async () => {
    const call = node(
      'callActivity',
      'call',
      extensions('<zeebe:calledElement processId="ship"/>'),
    );
    const ship = bpmn(through(), {id: 'ship'});
    const planned = planOf(bpmn(through(['call', call])), {'a.bpmn': ship, 'b.bpmn': ship});
    await expect(planned).rejects.toThrow(
      /'call': names the process 'ship', which is in a\.bpmn and b\.bpmn: leave one/,
    );
  });
});
