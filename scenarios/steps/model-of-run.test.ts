import {expect, it} from 'vitest';
import {resourceOfRun} from './model-of-run.ts';

const ofRun = (name: string) => `${name}-r1`;
const bpmn = (text: string) => resourceOfRun('model.bpmn', text, ofRun);

it.each([
  ['<bpmn:process id="order" name="order">', '<bpmn:process id="order-r1" name="order">'],
  ["<process name='a' id='order'>", "<process name='a' id='order-r1'>"],
  [
    '<zeebe:taskDefinition retries="3" type="pay"/>',
    '<zeebe:taskDefinition retries="3" type="pay-r1"/>',
  ],
  ['<zeebe:taskDefinition type="a &#38; b"/>', '<zeebe:taskDefinition type="a &#38; b-r1"/>'],
  [
    '<zeebe:taskDefinition type="=&#34;pay&#34;"/>',
    '<zeebe:taskDefinition type="=&#34;pay-r1&#34;"/>',
  ],
  ['<bpmn:message id="m" name="paid ✓"/>', '<bpmn:message id="m" name="paid ✓-r1"/>'],
  ['<zeebe:calledElement processId="ship"/>', '<zeebe:calledElement processId="ship-r1"/>'],
  ['<zeebe:formDefinition formId="ok"/>', '<zeebe:formDefinition formId="ok-r1"/>'],
  [
    '<zeebe:executionListener eventType="end" type="log"/>',
    '<zeebe:executionListener eventType="end" type="log-r1"/>',
  ],
])("gives the run's name where it is the cluster's: %s", (text, expected) => {
  expect(bpmn(text)).toBe(expected);
});

it.each([
  '<bpmn:serviceTask id="order" name="order"/>',
  '<bpmn:conditionExpression>=status = "order"</bpmn:conditionExpression>',
  '<zeebe:input source=\'= "order"\' target="order"/>',
  '<!-- <bpmn:process id="order"> -->',
  '<a><![CDATA[<bpmn:process id="order">]]></a>',
  '<bpmn:incoming>order</bpmn:incoming>',
  '<zeebe:formDefinition formKey="camunda-forms:bpmn:f"/>',
])('leaves all else as it is: %s', text => {
  const process = '<bpmn:process id="order"/>';
  expect(bpmn(process + text)).toBe(`<bpmn:process id="order-r1"/>${text}`);
});

it('names the plane of a process, and not that of a sub-process', () => {
  const text =
    '<process id="order"/><di:BPMNPlane bpmnElement="order"/><di:BPMNPlane bpmnElement="sub"/>';
  expect(bpmn(text)).toBe(
    '<process id="order-r1"/><di:BPMNPlane bpmnElement="order-r1"/><di:BPMNPlane bpmnElement="sub"/>',
  );
});

it('names decisions, and what they need of each other', () => {
  const dmn =
    '<definitions id="drd"><decision id="a"><requiredDecision href="#b"/><requiredInput href="#i"/></decision><decision id="b"/></definitions>';
  expect(resourceOfRun('rules.dmn', dmn, ofRun)).toBe(
    '<definitions id="drd-r1"><decision id="a-r1"><requiredDecision href="#b-r1"/><requiredInput href="#i"/></decision><decision id="b-r1"/></definitions>',
  );
});

it('names a form', () => {
  const form = JSON.stringify({id: 'ok', components: [{key: 'id'}]});
  expect(JSON.parse(resourceOfRun('ok.form', form, ofRun))).toEqual({
    id: 'ok-r1',
    components: [{key: 'id'}],
  });
});
