/** Where a BPMN or DMN file has a name that is the cluster's, and so has to be the run's own. */
const PLACES: readonly (readonly [element: RegExp, attribute: string])[] = [
  [/^process$/, 'id'],
  [/^BPMNPlane$/, 'bpmnElement'],
  [/^participant$/, 'processRef'],
  [/^(taskDefinition|executionListener|taskListener)$/, 'type'],
  [/^(message|signal)$/, 'name'],
  [/^calledElement$/, 'processId'],
  [/^calledDecision$/, 'decisionId'],
  [/^formDefinition$/, 'formId'],
  [/^decision$/, 'id'],
  [/^requiredDecision$/, 'href'],
  [/^DMNShape$/, 'dmnElementRef'],
];

/** A comment, a section of characters, or a tag with its attributes. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)/g;

const ATTRIBUTE = /([\w.:-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/**
 * A file to deploy with names that only this run has, each where the file has it and nowhere else: the ids
 * of processes, decisions and forms, the types of jobs, the names of messages and signals.
 *
 * @param name of the file, which says what it is
 * @param ofRun makes a name one of the run
 */
export function resourceOfRun(name: string, text: string, ofRun: (name: string) => string): string {
  if (name.endsWith('.form')) return formOfRun(text, ofRun);
  const planes = idsOf(text, /^process$/);
  const decisions = idsOf(text, /^decision$/);
  const isRoot = name.endsWith('.dmn');
  return text.replace(MARKUP, (whole: string, element?: string, attributes?: string) => {
    if (element === undefined || attributes === undefined) return whole;
    const head = whole.slice(0, whole.length - attributes.length);
    return head + renamed(element, attributes, {planes, decisions, isRoot, ofRun});
  });
}

interface Named {
  readonly planes: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  /** The id of a decision model's root is a name of the cluster, too. */
  readonly isRoot: boolean;
  readonly ofRun: (name: string) => string;
}

function renamed(element: string, attributes: string, named: Named): string {
  const places = PLACES.filter(([pattern]) => pattern.test(element)).map(([, name]) => name);
  if (named.isRoot && element === 'definitions') places.push('id');
  if (places.length === 0) return attributes;
  return attributes.replace(
    ATTRIBUTE,
    (whole: string, name: string, equals: string, quoted: string) => {
      const value = quoted.slice(1, -1);
      if (!places.includes(name) || value === '' || !isOfCluster(name, value, named)) return whole;
      const quote = quoted.charAt(0);
      return `${name}${equals}${quote}${valueOfRun(value, named.ofRun)}${quote}`;
    },
  );
}

/** A plane may show a sub-process, and a reference may lead into another file. */
function isOfCluster(attribute: string, value: string, {planes, decisions}: Named): boolean {
  if (attribute === 'bpmnElement') return planes.has(value);
  const isReference = attribute === 'href' || attribute === 'dmnElementRef';
  return !isReference || decisions.has(value.replace(/^#/, ''));
}

/** A text that is an expression, `="charge"`, stays one. */
function valueOfRun(value: string, ofRun: Named['ofRun']): string {
  const [, before, text, after] =
    /^(=\s*(?:"|&#34;|&quot;))(.*?)((?:"|&#34;|&quot;)\s*)$/.exec(value) ?? [];
  return text === undefined ? ofRun(value) : `${before}${ofRun(text)}${after}`;
}

function idsOf(text: string, element: RegExp): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, name, attributes] of text.matchAll(MARKUP)) {
    if (name === undefined || attributes === undefined || !element.test(name)) continue;
    const id = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    if (id) ids.add(id[1] ?? id[2] ?? '');
  }
  return ids;
}

function formOfRun(text: string, ofRun: Named['ofRun']): string {
  const form = JSON.parse(text) as {readonly id?: unknown};
  return JSON.stringify({...form, id: ofRun(String(form.id))});
}
