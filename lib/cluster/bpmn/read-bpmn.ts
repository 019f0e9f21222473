import {createRequire} from 'node:module';
import {BpmnModdle, type ModdleElement} from 'bpmn-moddle';
import {childrenOf} from './moddle-tree.ts';
import type {ProcessModel} from './model.ts';
import {ModelProblems} from './model-problems.ts';
import {readProcess} from './read-process.ts';

const zeebe = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json');
const moddle = new BpmnModdle({zeebe});

/** A resource that is no BPMN, or holds something that cannot be executed. */
export class ModelError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ModelError';
  }
}

/**
 * Reads the executable processes of a BPMN document.
 *
 * @throws ModelError naming each element that is wrong or cannot be executed
 */
export async function readBpmn(xml: string): Promise<readonly ProcessModel[]> {
  const definitions = await parse(xml);
  const problems = new ModelProblems();
  const processes = childrenOf(definitions, 'rootElements').filter(
    element => element.$type === 'bpmn:Process' && element['isExecutable'] === true,
  );
  if (processes.length === 0) {
    problems.add(definitions.id ?? 'definitions', 'Must contain at least one executable process');
  }
  const models = processes.map(process => readProcess(process, problems));
  if (problems.any) throw new ModelError(problems.toString());
  return models;
}

/** The XML itself: broken mark-up, or ids that occur twice, end here. */
async function parse(xml: string): Promise<ModdleElement> {
  let parsed: Awaited<ReturnType<BpmnModdle['fromXML']>>;
  try {
    parsed = await moddle.fromXML(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModelError(`SAXException while parsing input stream: ${reason.split('\n')[0]}`);
  }
  const fatal = parsed.warnings.find(({message}) => FATAL_WARNING.test(message));
  if (fatal) throw new ModelError(fatal.message.replace(/\s+/g, ' ').trim());
  return parsed.rootElement;
}

/** moddle goes on after these, with a document that is not the one that was written. */
const FATAL_WARNING = /duplicate ID|unparsable content/;
