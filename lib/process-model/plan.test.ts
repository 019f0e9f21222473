import {describe, expect, it} from 'vitest';
import {
  bpmn,
  chain,
  extensions,
  flow,
  message,
  node,
  service,
  through,
  timer,
  waits,
} from './models.case.ts';
import {planOf} from './plan.case.ts';

it('deploys what the model names, also through what it calls, and nothing else', async () => {
  const call = node('callActivity', 'call', extensions('<zeebe:calledElement processId="ship"/>'));
  const form = '<zeebe:userTask/><zeebe:formDefinition formId="approve"/>';
  const ship = bpmn(through(['ok', node('userTask', 'ok', extensions(form))]), {id: 'ship'});
  const fields = [
    {type: 'checkbox', key: 'approved'},
    {type: 'number', key: 'weight', disabled: true},
  ];
  const plan = await planOf(bpmn(through(['call', call])), {
    'parts/ship.bpmn': ship,
    'parts/approve.form': JSON.stringify({id: 'approve', components: fields}),
    'other.bpmn': bpmn(through(), {id: 'other'}),
    'broken.dmn': '<nothing',
  });
  expect(plan.files.map(each => each.name)).toEqual(['model.bpmn', 'ship.bpmn', 'approve.form']);
  expect(plan.starts.map(each => each.element.process)).toEqual(['order']);
  expect(plan.tasks).toMatchObject([{element: {id: 'ok'}, gives: ['approved']}]);
});

it('starts each process of a file that no other calls', async () => {
  const two = bpmn(through(), {
    extra: `<bpmn:process id="refund" isExecutable="true">${waits('asked', 'm', 'startEvent')}${node('endEvent', 'done')}${chain('asked', 'done')}</bpmn:process>${message('m', 'ask', '')}`,
  });
  const {starts} = await planOf(two);
  expect(starts).toMatchObject([{element: {process: 'order'}}, {message: 'ask'}]);
});

it('shortens timers where it is asked to, and says so', async () => {
  const model = bpmn(through(['wait', timer('wait', 'P1D')], ['short', timer('short', 'PT1S')]));
  const plan = await planOf(model, {}, {timerMsMax: 2000});
  expect(plan.notes).toEqual(["'wait' waits PT2S instead of P1D"]);
  expect(plan.files[0]?.text).toMatch(/>PT2S<[\s\S]*>PT1S</);
});

it('deploys a user task that is a job as one of Camunda, without its form', async () => {
  const form = extensions('<zeebe:formDefinition formKey="camunda-forms:bpmn:f"/>');
  const plan = await planOf(bpmn(through(['ok', node('userTask', 'ok', form)])));
  expect(plan.notes).toEqual([expect.stringMatching(/^'ok' is deployed as a Camunda user task/)]);
  expect(plan.files[0]?.text).toContain('<zeebe:userTask />');
  expect(plan.files[0]?.text).not.toContain('formKey');
});

describe('messages', () => {
  const paid = (key: string) => ({extra: message('m', 'paid', key)});

  it.each([
    ['a variable', '=orderId', '', '{id}', {orderId: '{id}'}],
    ['a property', '=order.id', '', '{id}', {order: {id: '{id}'}}],
    ['a text around it', '=&quot;o-&quot; + orderId', '', 'o-{id}', {orderId: '{id}'}],
    [
      'what a job gives',
      '=ref',
      '<zeebe:output source="=answer.id" target="ref"/>',
      '{id}',
      {answer: {id: '{id}'}},
    ],
    [
      'what is made of what a job gives',
      '=ref',
      '<zeebe:output source="=&quot;r&quot; + answer" target="ref"/>',
      'r{id}',
      {answer: '{id}'},
    ],
    ['a constant', '=ref', '<zeebe:output source="=&quot;all&quot;" target="ref"/>', 'all', {}],
  ])('come by %s', async (_, key, mapping, expected, variables) => {
    const io = mapping === '' ? '' : `<zeebe:ioMapping>${mapping}</zeebe:ioMapping>`;
    const model = bpmn(
      through(['pay', service('pay', 'pay', io)], ['paid', waits('paid', 'm')]),
      paid(key),
    );
    const plan = await planOf(model);
    expect(plan.messages.get('order/paid')).toMatchObject({name: 'paid', key: expected, times: 1});
    expect(plan.after.get('order/pay')).toEqual([{of: ['order/paid'], share: 1}]);
    expect(plan.variables[0]).toMatchObject(variables);
  });

  it('find their instance still, where a form has the name of its key', async () => {
    const form = {
      id: 'f',
      components: [
        {type: 'textfield', key: 'orderId'},
        {type: 'checkbox', key: 'ok'},
      ],
    };
    const task = extensions('<zeebe:userTask/><zeebe:formDefinition formId="f"/>');
    const model = bpmn(
      through(['ask', node('userTask', 'ask', task)], ['paid', waits('paid', 'm')]),
      paid('=orderId'),
    );
    const plan = await planOf(model, {'f.form': JSON.stringify(form)});
    expect(plan.tasks[0]?.gives).toEqual(['ok']);
    // Nobody knows the instance of a task, so it is published from the start.
    expect(plan.after.get('order/start')).toEqual([{of: ['order/paid'], share: 1}]);
  });

  it('come once for each item, by the key of the item', async () => {
    const loop =
      '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=lines" inputElement="line"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
    const task = node('receiveTask', 'paid', loop, 'messageRef="m"');
    const plan = await planOf(bpmn(through(['paid', task]), paid('=line.id')));
    expect(plan.messages.get('order/paid')).toMatchObject({key: '{id}-{n}', times: 3});
    expect(plan.variables[0]?.['lines']).toEqual([{id: '{id}-1'}, {id: '{id}-2'}, {id: '{id}-3'}]);
  });

  it('come to one instance in ten where they only interrupt, and more than once in a loop', async () => {
    const boundary = waits('stop', 'm', 'boundaryEvent', 'attachedToRef="pay"');
    const again = [waits('paid', 'm'), node('exclusiveGateway', 'ok', '', 'default="ok-end"')];
    const model = bpmn(
      [
        ...[
          node('startEvent', 'start'),
          service('pay'),
          boundary,
          ...again,
          node('endEvent', 'end'),
        ],
        ...[
          chain('start', 'pay', 'paid', 'ok', 'end'),
          flow('stop', 'end'),
          flow('ok', 'paid', '=more'),
        ],
      ].join(''),
      paid('=orderId'),
    );
    const plan = await planOf(model);
    expect(plan.after.get('order/start')).toEqual([{of: ['order/stop'], share: 0.1}]);
    expect(plan.messages.get('order/paid')?.times).toBe(5);
    expect(plan.messages.get('order/stop')?.times).toBe(1);
  });

  it('are one of those that a gateway waits for, and none where a timer is soon over', async () => {
    const model = (time: string) =>
      bpmn(
        [
          ...[
            node('startEvent', 'start'),
            node('eventBasedGateway', 'first'),
            node('endEvent', 'end'),
          ],
          ...[waits('paid', 'm'), timer('late', time), chain('start', 'first', 'paid', 'end')],
          chain('first', 'late', 'end'),
        ].join(''),
        paid('=orderId'),
      );
    const soon = await planOf(model('PT5S'));
    expect(soon.after.get('order/start')).toEqual([{of: ['order/paid', null], share: 1}]);
    const late = await planOf(model('P1D'));
    expect(late.after.get('order/start')).toEqual([{of: ['order/paid'], share: 1}]);
  });
});

describe('variables', () => {
  /** A gateway whose ways have these conditions. */
  const choice = (...conditions: readonly string[]) =>
    bpmn(
      [
        ...[node('startEvent', 'start'), service('check'), node('exclusiveGateway', 'which')],
        chain('start', 'check', 'which'),
        ...conditions.map(
          (each, at) => `${node('endEvent', `end${at}`)}${flow('which', `end${at}`, each)}`,
        ),
      ].join(''),
    );

  it.each([
    ['=amount &gt; 100', '=amount &lt;= 100'],
    ['=status = "paid"', '=status = "open"'],
    ['=customer.vip', '=not(customer.vip)'],
    ['=count(lines) &gt;= 3', '=count(lines) &lt; 3'],
    [
      '=some line in lines satisfies line.price &gt; 50',
      '=every line in lines satisfies line.price &lt;= 50',
    ],
    ['=a = b', '=a != b'],
    ['=contains(lower case(text), "urgent")', '=not(contains(lower case(text), "urgent"))'],
    ['=age between 18 and 65', '=age &lt; 18 or age &gt; 65'],
    ['=kind in ("a", "b")', '=not(kind in ("a", "b"))'],
  ])('take both ways of %s', async (one, other) => {
    const plan = await planOf(choice(one, other));
    expect(plan.notes).toEqual([]);
  });

  it('are drawn anew by jobs, but not what a sample says', async () => {
    const model = choice(
      '=amount &gt; 100',
      '=not(amount &gt; 100) and ok',
      '=not(amount &gt; 100) and not(ok)',
    );
    expect((await planOf(model)).gives).toEqual(['amount', 'ok']);
    const fixed = await planOf(model, {}, {sample: [{amount: 5}, {amount: 500}]});
    expect(fixed.gives).toEqual(['ok']);
    expect(fixed.variables.slice(0, 3).map(each => each['amount'])).toEqual([5, 500, 5]);
  });

  it('say where no way is found', async () => {
    const {notes} = await planOf(
      choice('=amount &gt; 100', '=amount &gt; 200'),
      {},
      {sample: [{amount: 1}]},
    );
    expect(notes[0]).toMatch(
      /^'which': no condition holds for 100 of 100 records of variables: give them with --variables/,
    );
  });

  it('match the rules of a decision table', async () => {
    const rule = node(
      'businessRuleTask',
      'rule',
      extensions('<zeebe:calledDecision decisionId="risk" resultVariable="result"/>'),
    );
    const entries = ['&lt; 10', '[10..20]', '&gt; 20'].map(
      (each, at) =>
        `<rule id="r${at}"><inputEntry id="i${at}"><text>${each}</text></inputEntry><outputEntry id="o${at}"><text>${at}</text></outputEntry></rule>`,
    );
    const dmn = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="http://camunda.org/schema/1.0/dmn"><decision id="risk" name="Risk"><decisionTable id="t"><input id="i"><inputExpression id="e"><text>score</text></inputExpression></input><output id="o" name="risk"/>${entries.join('')}</decisionTable></decision></definitions>`;
    const {variables} = await planOf(bpmn(through(['rule', rule])), {'risk.dmn': dmn});
    const scores = variables.map(each => Number(each['score']));
    for (const fits of [
      (n: number) => n < 10,
      (n: number) => n >= 10 && n <= 20,
      (n: number) => n > 20,
    ])
      expect(scores.filter(fits).length).toBeGreaterThan(20);
  });
});

it('knows which errors are caught, and keeps away from ends whose error is not', async () => {
  const caught = node(
    'boundaryEvent',
    'declined',
    '<bpmn:errorEventDefinition errorRef="e"/>',
    'attachedToRef="pay"',
  );
  const bad = node('endEvent', 'bad', '<bpmn:errorEventDefinition errorRef="f"/>');
  const model = bpmn(
    [
      ...[node('startEvent', 'start'), service('pay'), caught, bad, node('endEvent', 'end')],
      ...[node('exclusiveGateway', 'ok'), chain('start', 'pay', 'ok'), flow('declined', 'end')],
      ...[flow('ok', 'bad', '=amount &gt; 5'), flow('ok', 'end', '=amount &lt;= 5')],
    ].join(''),
    {extra: '<bpmn:error id="e" errorCode="DECLINED"/><bpmn:error id="f" errorCode="BAD"/>'},
  );
  const plan = await planOf(model, {}, {workers: new Map([['pay', {errors: 0.5}]])});
  expect(plan.workers).toMatchObject([{type: 'pay', errors: 0.5}]);
  expect(plan.workers[0]?.errorCodes.get('order/pay')).toEqual(['DECLINED']);
  expect(plan.notes[0]).toMatch(/^'bad' ends with an error that nothing catches/);
  expect(plan.variables.every(each => Number(each['amount']) <= 5)).toBe(true);
});
