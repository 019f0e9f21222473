/** What XML 1.0 cannot hold, even escaped (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** An element: its attributes in order, each escaped, and its children, already XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text of an element. */
export function xmlText(text: string): string {
  return replaceUnwritable(text).replace(/[&<>\r]/g, each => ENTITIES[each] ?? each);
}

function attributeText(text: string): string {
  return replaceUnwritable(text).replace(/[&<>"\n\r\t]/g, each => ENTITIES[each] ?? each);
}

function replaceUnwritable(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
