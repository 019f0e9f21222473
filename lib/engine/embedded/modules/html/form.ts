import type {Cheerio} from 'cheerio/slim';
import {type AnyNode, isTag} from 'domhandler';
import type {Page} from './page.ts';
import {serialize} from './serialize.ts';

/** One field of a form. */
export interface FormEntry {
  readonly name: string;
  readonly value: unknown;
}

const FIELDS = 'input,select,textarea,keygen';
const NOT_SENT = ['submit', 'button', 'reset', 'image', 'file'];

/** The value of a field as k6's `val()` has it; undefined of what is no field. */
export function fieldValue({$}: Page, nodes: Cheerio<AnyNode>): unknown {
  const [node] = nodes.toArray();
  if (!node || !isTag(node)) return undefined;
  const {value, type} = node.attribs;
  switch (node.name) {
    case 'input':
      return value ?? (type === 'radio' || type === 'checkbox' ? 'on' : '');
    case 'button':
      return value ?? '';
    case 'textarea':
      return serialize(node.children);
    case 'option':
      return optionValue(node);
    case 'select': {
      const selected = $(node).find('option[selected]').toArray();
      if ('multiple' in node.attribs) return selected.map(optionValue);
      return selected[0] ? optionValue(selected[0]) : '';
    }
    default:
      return undefined;
  }
}

function optionValue(node: AnyNode): string {
  if (!isTag(node)) return '';
  return node.attribs['value'] ?? serialize(node.children);
}

/** What a form, or fields, would send. */
export function entriesOf(page: Page, nodes: Cheerio<AnyNode>): FormEntry[] {
  const fields = nodes.is('form') ? nodes.find(FIELDS) : nodes.filter(FIELDS);
  return fields.toArray().flatMap(node => {
    if (!isTag(node)) return [];
    const {name = '', type = '', disabled, checked} = node.attribs;
    const isChecked = checked === 'checked' || (type !== 'checkbox' && type !== 'radio');
    const isSent = name !== '' && disabled !== 'disabled' && !NOT_SENT.includes(type) && isChecked;
    return isSent ? [{name, value: fieldValue(page, page.$(node as AnyNode))}] : [];
  });
}

/** `a=1&b=2`, in order of names: https://pkg.go.dev/net/url#Values.Encode */
export function urlEncoded(entries: readonly FormEntry[]): string {
  const byName = new Map<string, readonly string[]>();
  for (const {name, value} of entries) {
    if (typeof value === 'string') byName.set(name, [value]);
    else if (Array.isArray(value)) byName.set(name, value as string[]);
  }
  const names = [...byName.keys()].sort((left, right) => (left < right ? -1 : 1));
  return names
    .flatMap(name => (byName.get(name) ?? []).map(each => `${escaped(name)}=${escaped(each)}`))
    .join('&');
}

/** https://pkg.go.dev/net/url#QueryEscape */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
