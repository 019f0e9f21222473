import {readFileSync} from 'node:fs';
import {BpmnModdle} from 'bpmn-moddle';
import {expect, it} from 'vitest';
import {type ReadModel, sanitizeModel} from '../browser/sanitize-model.ts';

const model = readFileSync('scenarios/models/one-task.bpmn', 'utf8');

/** What is left of a model's diagrams, what its task is called, and what its note says. */
async function sanitize(xml: string) {
  const parsed: unknown = await new BpmnModdle().fromXML(xml);
  const {rootElement, ...rest} = parsed as ReadModel & {
    rootElement: NonNullable<ReadModel['definitions']>;
  };
  const read: ReadModel = {...rest, definitions: rootElement};
  sanitizeModel(read);
  const shapes = read.definitions?.diagrams?.flatMap(each => each.plane?.planeElement ?? []) ?? [];
  const elements = read.elementsById ?? {};
  return {shapes, name: elements['task']?.name, note: elements['note']?.text};
}

it('does not change an ordinary model', async () => {
  const {shapes, name} = await sanitize(model);
  expect(shapes).toHaveLength(5);
  expect(name).toBe('One task');
});

it('shows texts as text, and no more of them than can be read', async () => {
  const named = (text: string) => sanitize(model.replaceAll('"One task"', `"${text}"`));
  expect((await named('user&#x202e;gnp.exe')).name).toBe('user\\u202egnp.exe');
  expect((await named('x'.repeat(10_000))).name).toBe(
    `${'x'.repeat(200)}… (9,800 more characters)`,
  );
});

it('shows a note as text, too', async () => {
  const note =
    '<bpmn:textAnnotation id="note"><bpmn:text>a&#x202e;b</bpmn:text></bpmn:textAnnotation>';
  const end = '</bpmn:process>';
  expect(model).toContain(end);
  expect((await sanitize(model.replace(end, note + end))).note).toBe('a\\u202eb');
});

it('drops the colours of the model', async () => {
  const colors =
    'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" bioc:fill="url(http://127.0.0.1:1/x)" id=';
  const {shapes} = await sanitize(
    model.replaceAll(/<bpmndi:BPMNShape id=/g, `<bpmndi:BPMNShape ${colors}`),
  );
  expect(JSON.stringify(shapes)).toContain('BPMNShape');
  expect(JSON.stringify(shapes)).not.toContain('127.0.0.1');
});

it.each([
  ['a size that is not a number', /width="100"/, 'width="abc"'],
  ['no size', /width="100"/, 'width="0"'],
  ['a negative size', /height="80"/, 'height="-80"'],
  ['a size out of this world', /width="100"/, 'width="1e300"'],
  ['a waypoint that is not a number', /<di:waypoint x="\d+"/, '<di:waypoint x="q"'],
])('draws nothing of a model with %s', async (_, given, odd) => {
  expect(model).toMatch(given);
  expect((await sanitize(model.replace(given, odd))).shapes).toEqual([]);
});

it('draws nothing of a model with too many shapes', async () => {
  const [shape = ''] = /<bpmndi:BPMNShape[\s\S]*?<\/bpmndi:BPMNShape>/.exec(model) ?? [];
  const many = Array.from({length: 2000}, (_, at) => shape.replace(/id="/, `id="copy-${at}-`));
  expect((await sanitize(model.replace(shape, shape + many.join('')))).shapes).toEqual([]);
});
