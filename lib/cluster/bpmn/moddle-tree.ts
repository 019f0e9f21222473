import type {ModdleElement} from 'bpmn-moddle';

/** The child elements of a property; none when it is absent. */
export function childrenOf(element: ModdleElement, property: string): readonly ModdleElement[] {
  const children = element[property];
  return Array.isArray(children) ? (children as ModdleElement[]) : [];
}

/** The child element of a property, if there is one. */
export function childOf(element: ModdleElement, property: string): ModdleElement | undefined {
  const child = element[property];
  return typeof child === 'object' && child !== null && '$type' in child
    ? (child as ModdleElement)
    : undefined;
}

/** An attribute that is text; undefined when it is absent or empty. */
export function textOf(element: ModdleElement, property: string): string | undefined {
  const text = element[property];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The body of an expression element such as `timeDuration`. */
export function bodyOf(element: ModdleElement, property: string): string | undefined {
  const child = childOf(element, property);
  return child && textOf(child, 'body')?.trim();
}

/** The extension element of a type, as in `zeebe:TaskDefinition`. */
export function extensionOf(element: ModdleElement, type: string): ModdleElement | undefined {
  const extensions = childOf(element, 'extensionElements');
  return extensions && childrenOf(extensions, 'values').find(each => each.$type === type);
}
