import {createRequire} from 'node:module';
import {BpmnModdle, type ModdleElement} from 'bpmn-moddle';

const zeebe = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json');

/** Reads and writes BPMN with Zeebe's extension elements. */
export const moddle = new BpmnModdle({zeebe});

/** A property that is an element; undefined where it is something else. */
export function part(of: ModdleElement | undefined, property: string): ModdleElement | undefined {
  const value = of?.[property];
  return typeof value === 'object' && value !== null && '$type' in value
    ? (value as ModdleElement)
    : undefined;
}

/** A property that is a list of elements; empty where it is something else. */
export function parts(of: ModdleElement | undefined, property: string): readonly ModdleElement[] {
  const value = of?.[property];
  return Array.isArray(value) ? (value as ModdleElement[]) : [];
}

/** A property that is a text with something in it. */
export function words(of: ModdleElement | undefined, property: string): string | undefined {
  const value = of?.[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The first extension element of a type: `zeebe:TaskDefinition`. */
export function extension(of: ModdleElement, type: string): ModdleElement | undefined {
  return parts(part(of, 'extensionElements'), 'values').find(each => each.$type === type);
}
