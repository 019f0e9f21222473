import {type Expression, evaluated} from './expression.ts';
import type {Graph} from './graph.ts';
import type {ModelElement} from './model.ts';

/** The code of what catches any error. */
const ANY = 'C8GAUGE_ERROR';

/**
 * The BPMN errors at an element that an event catches: at the element itself, or around it, also around
 * what calls its process. `C8GAUGE_ERROR` stands for any.
 */
export function errorCodesOf(element: ModelElement, graph: Graph): readonly string[] {
  const codes = new Set<string>();
  const seen = new Set<string>();
  const queue = [element];
  for (let each = queue.shift(); each; each = queue.shift()) {
    for (const code of caughtAround(each, graph)) codes.add(code);
    if (seen.has(each.process)) continue;
    seen.add(each.process);
    queue.push(...graph.callersOf(each.process));
  }
  return [...codes];
}

function caughtAround(element: ModelElement, graph: Graph): string[] {
  const scopes = graph.scopesOf(element);
  const inside = [null, ...scopes.map(({id}) => id)];
  const starts = graph.elements.filter(each => {
    const host = graph.element(each.process, each.scope);
    const isHere = host?.process === element.process && host.isEventSubProcess;
    return isHere && each.type === 'startEvent' && inside.includes(host.scope);
  });
  const boundaries = [element, ...scopes].flatMap(each => graph.boundariesOf(each));
  return [...boundaries, ...starts].flatMap(({event}) =>
    event?.kind === 'error' ? [codeOf(event.code)] : [],
  );
}

function codeOf(code: Expression | null): string {
  return code === null ? ANY : String(evaluated(code, {}));
}

/** End events whose error is caught by nothing: an instance that comes there stays with an incident. */
export function uncaughtEnds(graph: Graph): readonly ModelElement[] {
  return graph.elements.filter(element => {
    const {event, type} = element;
    if (type !== 'endEvent' || event?.kind !== 'error') return false;
    const caught = errorCodesOf(element, graph);
    return !caught.includes(ANY) && !caught.includes(codeOf(event.code));
  });
}
