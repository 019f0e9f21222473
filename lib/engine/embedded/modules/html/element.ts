import {type AnyNode, isTag} from 'domhandler';

/** What an element needs of the selection that it came from. */
export interface SelectedNodes {
  readonly url: string;
  attr(name: string): unknown;
  val(): unknown;
  text(): string;
  html(): string;
  children(): SelectedNodes;
  contents(): SelectedNodes;
  next(): SelectedNodes;
  prev(): SelectedNodes;
  parent(): SelectedNodes;
  find(selector: string): SelectedNodes;
  size(): number;
  toArray(): SelectedNodes[];
  nodeAt(index: number): AnyNode | undefined;
  ofNodes(nodes: readonly AnyNode[]): SelectedNodes;
}

/** What `nodeType()` says: https://dom.spec.whatwg.org/#interface-node */
const NODE_TYPES: Readonly<Record<string, number>> = {
  text: 3,
  comment: 8,
  root: 9,
  directive: 10,
};

/**
 * One node (https://grafana.com/docs/k6/latest/javascript-api/k6-html/element/). A method that it does
 * not have is no function, and so an exception.
 */
export class Element {
  readonly #selection: SelectedNodes;
  readonly #node: AnyNode;

  /** @param selection whose first node it is */
  constructor(selection: SelectedNodes) {
    this.#selection = selection;
    this.#node = selection.nodeAt(0) as AnyNode;
  }

  selection(): SelectedNodes {
    return this.#selection;
  }

  getAttribute(name: string): unknown {
    return this.#selection.attr(name);
  }

  hasAttribute(name: string): boolean {
    return this.#selection.attr(name) !== undefined;
  }

  hasAttributes(): boolean {
    return isTag(this.#node) && this.#node.attributes.length > 0;
  }

  attributes(): Record<string, {readonly name: string; readonly value: string}> {
    if (!isTag(this.#node)) return {};
    return Object.fromEntries(
      this.#node.attributes.map(({name, value}) => [name, {name, value}] as const),
    );
  }

  id(): string {
    return this.#text('id');
  }

  name(): string {
    return this.#text('name');
  }

  type(): string {
    return this.#text('type');
  }

  value(): unknown {
    return this.#selection.val() ?? this.#text('value');
  }

  href(): string {
    return this.#address('href');
  }

  src(): string {
    return this.#address('src');
  }

  action(): string {
    return this.#address('action');
  }

  checked(): boolean {
    return this.hasAttribute('checked');
  }

  disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  selected(): boolean {
    return this.hasAttribute('selected');
  }

  className(): unknown {
    return this.#selection.attr('class');
  }

  classList(): string[] {
    return this.#text('class')
      .split(/\s+/)
      .filter(each => each !== '');
  }

  textContent(): string {
    return this.#selection.text();
  }

  innerHTML(): string {
    return this.#selection.html();
  }

  nodeName(): string {
    if (isTag(this.#node)) return this.#node.name;
    return this.#node.type === 'root' ? '#document' : `#${this.#node.type}`;
  }

  nodeType(): number {
    return NODE_TYPES[this.#node.type] ?? 1;
  }

  nodeValue(): string | undefined {
    return 'data' in this.#node ? this.#node.data : undefined;
  }

  toString(): string {
    return isTag(this.#node) ? '[object html.Node]' : `[object ${this.nodeName()}]`;
  }

  isSameNode(other: unknown): boolean {
    return other instanceof Element && other.#node === this.#node;
  }

  isEqualNode(other: unknown): boolean {
    return other instanceof Element && other.innerHTML() === this.innerHTML();
  }

  hasChildNodes(): boolean {
    return this.childNodes().length > 0;
  }

  childElementCount(): number {
    return this.#selection.children().size();
  }

  children(): Element[] {
    return elementsOf(this.#selection.children());
  }

  childNodes(): Element[] {
    return elementsOf(this.#selection.contents());
  }

  firstChild(): Element | undefined {
    return this.childNodes().at(0);
  }

  lastChild(): Element | undefined {
    return this.childNodes().at(-1);
  }

  firstElementChild(): Element | undefined {
    return this.children().at(0);
  }

  lastElementChild(): Element | undefined {
    return this.children().at(-1);
  }

  nextElementSibling(): Element | undefined {
    return elementsOf(this.#selection.next()).at(0);
  }

  previousElementSibling(): Element | undefined {
    return elementsOf(this.#selection.prev()).at(0);
  }

  nextSibling(): Element | undefined {
    return this.#other(this.#node.nextSibling);
  }

  previousSibling(): Element | undefined {
    return this.#other(this.#node.previousSibling);
  }

  parentElement(): Element | undefined {
    return elementsOf(this.#selection.parent()).at(0);
  }

  parentNode(): Element | undefined {
    return this.#other(this.#node.parent);
  }

  querySelector(selector: string): Element | undefined {
    const found = this.#selection.find(selector);
    // Its text is that of all that were found, as in k6.
    return found.size() > 0 ? new Element(found) : undefined;
  }

  querySelectorAll(selector: string): Element[] {
    return elementsOf(this.#selection.find(selector));
  }

  getElementsByClassName(name: string): Element[] {
    return this.querySelectorAll(`.${name}`);
  }

  getElementsByTagName(name: string): Element[] {
    return this.querySelectorAll(name);
  }

  #other(node: AnyNode | null): Element | undefined {
    return node === null ? undefined : new Element(this.#selection.ofNodes([node]));
  }

  #text(name: string): string {
    return String(this.#selection.attr(name) ?? '');
  }

  /** Relative to the page where its address is known. */
  #address(name: string): string {
    const value = this.#text(name);
    if (value === '' || this.#selection.url === '') return value;
    return URL.canParse(value, this.#selection.url)
      ? new URL(value, this.#selection.url).href
      : value;
  }
}

function elementsOf(selection: SelectedNodes): Element[] {
  return selection.toArray().map(each => new Element(each));
}
