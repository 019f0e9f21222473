import type {ModdleElement} from 'bpmn-moddle';
import {messageOf} from '../core/errors.ts';
import {type Expression, readExpression} from './expression.ts';
import {extension, moddle, part, parts, words} from './moddle.ts';
import {
  type ElementEvent,
  type FormReference,
  type Loop,
  type Mapping,
  type Model,
  type ModelElement,
  nameOf,
  type ProcessModel,
  type SequenceFlow,
} from './model.ts';
import type {Refusal} from './refusals.ts';

/** What is read of one file, and what is wrong with it. */
export interface ReadModel extends Model {
  readonly refusals: readonly Refusal[];
}

/** moddle only warns of these, and leaves a part of the document out. */
const BROKEN = /duplicate ID|unparsable content/;

/**
 * Reads what a BPMN document has to execute. What is wrong is returned, not thrown, so that all of it
 * can be told at once.
 *
 * @param file how messages name it
 */
export async function readModel(file: string, xml: string): Promise<ReadModel> {
  const refuse = (what: string, remedy: string): ReadModel => ({
    processes: [],
    refusals: [{place: file, what, remedy}],
  });
  let parsed: Awaited<ReturnType<typeof moddle.fromXML>>;
  try {
    parsed = await moddle.fromXML(xml);
  } catch (thrown) {
    const [why] = messageOf(thrown).split('\n');
    return refuse(`it is not BPMN (${why})`, 'give a model of the Camunda Modeler');
  }
  const broken = parsed.warnings.find(({message}) => BROKEN.test(message));
  if (broken) {
    const why = broken.message.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
    return refuse(`it is broken (${why})`, 'open it in the Camunda Modeler and correct it');
  }
  const all = parts(parsed.rootElement, 'rootElements').filter(
    each => each.$type === 'bpmn:Process',
  );
  const executable = all.filter(each => each['isExecutable'] === true);
  const [first] = all;
  if (executable.length === 0 && first)
    return refuse(
      `process ${label(first)} is not executable`,
      'check "Executable" of the process in the Camunda Modeler',
    );
  if (executable.length === 0)
    return refuse('it has no process', 'give a model with an executable process');
  const platform = (parsed.rootElement['$attrs'] as Attributes)['modeler:executionPlatform'];
  const isCamunda7 = platform === 'Camunda Platform' || !xml.includes(ZEEBE);
  const reader = new Reader(file, isCamunda7);
  const processes = executable.map(each => reader.process(each));
  return {processes, refusals: reader.refusals};
}

/** The namespace that a model of Camunda 8 has something of. */
const ZEEBE = 'http://camunda.org/schema/zeebe/';

type Attributes = Readonly<Record<string, unknown>>;

function label(element: ModdleElement): string {
  return nameOf({id: element.id ?? element.$type, name: words(element, 'name') ?? null});
}

/** Attributes of Camunda 7 that change nothing of the execution. */
const HARMLESS = /^(camunda:)?(diagramRelationId|versionTag|historyTimeToLive)$/;

const NOT_NODES =
  /^bpmn:(SequenceFlow|TextAnnotation|Association|Group|DataObject(Reference)?|DataStoreReference)$/;

class Reader {
  readonly refusals: Refusal[] = [];
  readonly #file: string;
  readonly #isCamunda7: boolean;

  constructor(file: string, isCamunda7: boolean) {
    this.#file = file;
    this.#isCamunda7 = isCamunda7;
  }

  process(element: ModdleElement): ProcessModel {
    const elements: ModelElement[] = [];
    this.#scope(element, {process: element.id ?? '', scope: null}, elements);
    if (elements.length === 0)
      this.#refuse(element, 'has no elements', 'draw a start event, a task and an end event');
    return {id: element.id ?? '', name: words(element, 'name') ?? null, elements};
  }

  #scope(
    element: ModdleElement,
    place: {readonly process: string; readonly scope: string | null},
    elements: ModelElement[],
  ): void {
    const children = parts(element, 'flowElements');
    const flows = children
      .filter(each => each.$type === 'bpmn:SequenceFlow')
      .map(each => this.#flow(each));
    for (const child of children) {
      if (NOT_NODES.test(child.$type)) continue;
      const outgoing = flows.filter(each => each.from === child.id);
      elements.push(this.#element(child, place, outgoing));
      if (parts(child, 'flowElements').length > 0)
        this.#scope(child, {...place, scope: child.id ?? ''}, elements);
    }
  }

  #flow(element: ModdleElement): SequenceFlow {
    const source = part(element, 'sourceRef');
    if (!source || !part(element, 'targetRef'))
      this.#refuse(element, 'is a flow that leads nowhere', 'connect it in the Modeler');
    const condition = words(part(element, 'conditionExpression'), 'body');
    return {
      id: element.id ?? '',
      name: words(element, 'name') ?? null,
      from: source?.id ?? '',
      to: part(element, 'targetRef')?.id ?? '',
      condition: this.#expression(element, condition),
      isDefault: part(source, 'default') === element,
    };
  }

  #element(
    element: ModdleElement,
    {process, scope}: {readonly process: string; readonly scope: string | null},
    outgoing: readonly SequenceFlow[],
  ): ModelElement {
    this.#refuseCamunda7(element);
    const read = (of: ModdleElement | undefined, property: string) =>
      this.#expression(element, words(of, property));
    const decision = extension(element, 'zeebe:CalledDecision');
    const script = extension(element, 'zeebe:Script');
    const task = extension(element, 'zeebe:TaskDefinition');
    const isUserTask = element.$type === 'bpmn:UserTask';
    return {
      id: element.id ?? element.$type,
      name: words(element, 'name') ?? null,
      type: element.$type.replace(/^bpmn:./, start => start.slice(5).toLowerCase()),
      process,
      scope,
      attachedTo: part(element, 'attachedToRef')?.id ?? null,
      isInterrupting: element['cancelActivity'] !== false && element['isInterrupting'] !== false,
      isEventSubProcess: element['triggeredByEvent'] === true,
      outgoing,
      event: this.#event(element),
      jobType: isUserTask || decision || script ? null : read(task, 'type'),
      userTask: isUserTask ? {isNative: extension(element, 'zeebe:UserTask') !== undefined} : null,
      form: this.#form(element),
      called: read(extension(element, 'zeebe:CalledElement'), 'processId'),
      decision: read(decision, 'decisionId'),
      resultVariable: words(decision, 'resultVariable') ?? words(script, 'resultVariable') ?? null,
      script: read(script, 'expression'),
      loop: this.#loop(element),
      inputs: this.#mappings(element, 'inputParameters'),
      outputs: this.#mappings(element, 'outputParameters'),
      listeners: this.#listeners(element),
    };
  }

  #event(element: ModdleElement): ElementEvent | null {
    if (element.$type === 'bpmn:ReceiveTask') return this.#message(element, element);
    const [definition] = parts(element, 'eventDefinitions');
    if (!definition) return null;
    switch (definition.$type) {
      case 'bpmn:MessageEventDefinition':
        return /Throw|^bpmn:End/.test(element.$type)
          ? {kind: 'other', type: 'message thrown'}
          : this.#message(element, definition);
      case 'bpmn:SignalEventDefinition':
        return this.#signal(element, definition);
      case 'bpmn:TimerEventDefinition':
        return this.#timer(element, definition);
      case 'bpmn:ErrorEventDefinition': {
        const code = words(part(definition, 'errorRef'), 'errorCode');
        return {kind: 'error', code: this.#expression(element, code)};
      }
      default: {
        const type = definition.$type.replace(/^bpmn:|EventDefinition$/g, '').toLowerCase();
        return {kind: 'other', type};
      }
    }
  }

  #message(element: ModdleElement, definition: ModdleElement): ElementEvent | null {
    const message = part(definition, 'messageRef');
    const name = this.#expression(element, words(message, 'name'));
    const subscription = message && extension(message, 'zeebe:Subscription');
    if (name)
      return {
        kind: 'message',
        name,
        key: this.#expression(element, words(subscription, 'correlationKey')),
      };
    this.#refuse(element, 'waits for a message without a name', 'name the message in the Modeler');
    return null;
  }

  #signal(element: ModdleElement, definition: ModdleElement): ElementEvent | null {
    const name = this.#expression(element, words(part(definition, 'signalRef'), 'name'));
    if (name) return {kind: 'signal', name};
    this.#refuse(element, 'has a signal without a name', 'name the signal in the Modeler');
    return null;
  }

  #timer(element: ModdleElement, definition: ModdleElement): ElementEvent | null {
    for (const [property, timer] of TIMERS) {
      const at = this.#expression(element, words(part(definition, property), 'body'));
      if (at) return {kind: 'timer', timer, at};
    }
    this.#refuse(element, 'is a timer without a time', 'give it a duration or a date');
    return null;
  }

  #form(element: ModdleElement): FormReference | null {
    const form = extension(element, 'zeebe:FormDefinition');
    const id = words(form, 'formId');
    if (id !== undefined) return {id};
    const key = words(form, 'formKey')?.replace(/^camunda-forms:bpmn:/, '');
    for (let scope = part(element, '$parent'); key && scope; scope = part(scope, '$parent')) {
      const forms = parts(part(scope, 'extensionElements'), 'values');
      const text = words(
        forms.find(each => each.$type === 'zeebe:UserTaskForm' && each.id === key),
        'body',
      );
      if (text !== undefined) return {text};
    }
    return null;
  }

  #loop(element: ModdleElement): Loop | null {
    const loop = part(element, 'loopCharacteristics');
    const zeebe = loop && extension(loop, 'zeebe:LoopCharacteristics');
    const collection = this.#expression(element, words(zeebe, 'inputCollection'));
    if (loop && !collection)
      this.#refuse(element, 'is repeated over no collection', 'give it an input collection');
    return collection
      ? {
          collection,
          item: words(zeebe, 'inputElement') ?? null,
          output: words(zeebe, 'outputCollection') ?? null,
        }
      : null;
  }

  #mappings(element: ModdleElement, direction: string): readonly Mapping[] {
    return parts(extension(element, 'zeebe:IoMapping'), direction).flatMap(each => {
      const source = this.#expression(element, words(each, 'source'));
      const target = words(each, 'target');
      return source && target ? [{source, target}] : [];
    });
  }

  #listeners(element: ModdleElement): readonly Expression[] {
    return ['zeebe:ExecutionListeners', 'zeebe:TaskListeners'].flatMap(type =>
      parts(extension(element, type), 'listeners').flatMap(
        each => this.#expression(element, words(each, 'type')) ?? [],
      ),
    );
  }

  #expression(element: ModdleElement, source: string | undefined): Expression | null {
    if (source === undefined) return null;
    try {
      return readExpression(source);
    } catch (thrown) {
      const shown = source.length > 80 ? `${source.slice(0, 79)}…` : source;
      this.#refuse(
        element,
        `has an expression that is not FEEL, ${shown} (${messageOf(thrown)})`,
        'correct it in the Modeler',
      );
      return null;
    }
  }

  #refuseCamunda7(element: ModdleElement): void {
    // A model that was converted may have some left.
    if (!this.#isCamunda7) return;
    const attributes = (element['$attrs'] ?? {}) as Attributes;
    const [found] = Object.keys(attributes).filter(
      each => each.startsWith('camunda:') && !HARMLESS.test(each),
    );
    if (found === undefined) return;
    this.#refuse(
      element,
      `is of Camunda 7 (${found})`,
      'convert the model to Camunda 8 with the Migration Analyzer, then give that',
    );
  }

  #refuse(element: ModdleElement, what: string, remedy: string): void {
    this.refusals.push({place: `${this.#file}: ${label(element)}`, what, remedy});
  }
}

const TIMERS = [
  ['timeDuration', 'duration'],
  ['timeDate', 'date'],
  ['timeCycle', 'cycle'],
] as const;
