import {type AnyNode, isCDATA, isComment, isDirective, isTag, isText} from 'domhandler';

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set(
  'area base br col embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** What these hold is no HTML. */
const RAW = new Set('iframe noembed noframes noscript plaintext script style xmp'.split(' '));

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  '\r': '&#13;',
};

/** Nodes as text, with the escapes of Go's renderer: https://pkg.go.dev/golang.org/x/net/html#Render */
export function serialize(nodes: readonly AnyNode[]): string {
  return nodes.map(one).join('');
}

function one(node: AnyNode): string {
  if (isText(node)) {
    const {parent} = node;
    return parent && isTag(parent) && RAW.has(parent.name) ? node.data : escaped(node.data);
  }
  if (isComment(node)) return `<!--${node.data}-->`;
  if (isDirective(node)) return `<${node.data.replace(/^!doctype/i, '!DOCTYPE')}>`;
  if (!isTag(node)) return isCDATA(node) || 'children' in node ? serialize(node.children) : '';
  const attributes = Object.entries(node.attribs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  if (VOID.has(node.name)) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${serialize(node.children)}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&'<>"\r]/g, each => ESCAPES[each] ?? each);
}
