import type {ModelElement, ProcessModel} from './model.ts';

/** An element among all processes: ids are only unique within a file. */
export function keyOf({process, id}: Pick<ModelElement, 'process' | 'id'>): string {
  return `${process}/${id}`;
}

/** What leads where in the processes of a plan. */
export class Graph {
  readonly elements: readonly ModelElement[];
  readonly #byKey: ReadonlyMap<string, ModelElement>;
  /** Sources of the flows into each. */
  readonly #sources = new Map<string, ModelElement[]>();

  constructor(processes: readonly ProcessModel[]) {
    this.elements = processes.flatMap(each => each.elements);
    this.#byKey = new Map(this.elements.map(each => [keyOf(each), each]));
    for (const element of this.elements)
      for (const {to} of element.outgoing) {
        const key = keyOf({process: element.process, id: to});
        this.#sources.set(key, [...(this.#sources.get(key) ?? []), element]);
      }
  }

  element(process: string, id: string | null): ModelElement | undefined {
    return id === null ? undefined : this.#byKey.get(keyOf({process, id}));
  }

  targets({process, outgoing}: ModelElement): readonly ModelElement[] {
    return outgoing.flatMap(each => this.element(process, each.to) ?? []);
  }

  sources(element: ModelElement): readonly ModelElement[] {
    return this.#sources.get(keyOf(element)) ?? [];
  }

  /** What is directly in a process (null) or a sub-process of it. */
  inScope(process: string, scope: string | null): readonly ModelElement[] {
    return this.elements.filter(each => each.process === process && each.scope === scope);
  }

  boundariesOf({process, id}: ModelElement): readonly ModelElement[] {
    return this.elements.filter(each => each.process === process && each.attachedTo === id);
  }

  /** The sub-processes that an element is in, the innermost first. */
  scopesOf(element: ModelElement): readonly ModelElement[] {
    const scopes: ModelElement[] = [];
    let scope = this.element(element.process, element.scope);
    for (; scope; scope = this.element(scope.process, scope.scope)) scopes.push(scope);
    return scopes;
  }

  /** The call activities that start a process. */
  callersOf(process: string): readonly ModelElement[] {
    return this.elements.filter(({called}) => called?.isStatic && called.text === process);
  }

  /** What has to be over, or to be entered, before a token can be at the element; empty at a process's start. */
  before(element: ModelElement): readonly ModelElement[] {
    const host = this.element(element.process, element.attachedTo);
    if (host) return this.before(host);
    const scope = this.element(element.process, element.scope);
    if (element.isEventSubProcess) return scope ? this.before(scope) : this.#starts(element);
    if (element.type === 'startEvent') return scope ? this.before(scope) : [];
    if (isLink(element) && element.type === 'intermediateCatchEvent')
      return this.elements.filter(
        each => each.process === element.process && isLink(each) && each !== element,
      );
    return this.sources(element).flatMap(each => this.#lastIn(each));
  }

  /** A sub-process is over when what ends in it is over. */
  #lastIn(element: ModelElement): readonly ModelElement[] {
    const inner = this.inScope(element.process, element.id).filter(
      each => each.outgoing.length === 0 && !each.isEventSubProcess && !each.attachedTo,
    );
    return inner.length === 0 ? [element] : inner;
  }

  #starts({process}: ModelElement): readonly ModelElement[] {
    return this.inScope(process, null).filter(each => each.type === 'startEvent');
  }

  /** The elements of a scope from which none of its ends can be reached. */
  trapsIn(process: string, scope: string | null): readonly ModelElement[] {
    const all = this.inScope(process, scope).filter(each => !each.isEventSubProcess);
    const ending = new Set(all.filter(each => each.outgoing.length === 0 && !this.isStuck(each)));
    for (let grew = true; grew; ) {
      grew = false;
      for (const each of all) {
        if (ending.has(each)) continue;
        const next = this.isStuck(each) ? [] : this.targets(each);
        if (![...next, ...this.boundariesOf(each)].some(to => ending.has(to))) continue;
        ending.add(each);
        grew = true;
      }
    }
    return all.filter(each => !ending.has(each));
  }

  /** A sub-process that cannot end by itself. */
  isStuck(element: ModelElement): boolean {
    const starts = this.inScope(element.process, element.id).filter(
      each => each.type === 'startEvent',
    );
    if (starts.length === 0 || element.isEventSubProcess) return false;
    const traps = this.trapsIn(element.process, element.id);
    return starts.every(each => traps.includes(each));
  }
}

function isLink({event}: ModelElement): boolean {
  return event?.kind === 'other' && event.type === 'link';
}
