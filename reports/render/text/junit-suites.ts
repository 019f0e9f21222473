import {visibleText} from '../summary/visible-text.ts';

/** A test case. One that did not pass has a message, and may have details. */
export interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'skipped' | 'error';
  readonly message?: string;
  readonly details?: string;
}

/** Cases that belong together. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly durationMs: number;
}

/** When and where the suites ran. */
interface RunFacts {
  readonly durationMs: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Absent where there is not one target. */
  readonly hostname?: string;
}

/**
 * Suites as JUnit XML.
 *
 * @see https://github.com/testmoapp/junitxml the format as CI systems read it
 */
export function renderSuites(name: string, suites: readonly Suite[], facts: RunFacts): string {
  const attributes = {
    name,
    ...counts(suites.flatMap(each => each.cases)),
    time: seconds(facts.durationMs),
    timestamp: facts.startedAt.slice(0, 19),
  };
  const written = suites.map(each => `\n  ${suiteXml(each, facts)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, [...written, '\n'])}\n`;
}

function suiteXml({name, cases, durationMs}: Suite, {hostname}: RunFacts): string {
  const attributes = {
    name,
    ...counts(cases),
    time: seconds(durationMs),
    ...(hostname === undefined ? {} : {hostname}),
  };
  const written = cases.map(each => `\n    ${caseXml(name, each)}`);
  return element('testsuite', attributes, [...written, '\n  ']);
}

function caseXml(suite: string, {name, outcome, message, details}: Case): string {
  const attributes = {classname: `c8gauge.${suite}`, name, time: '0'};
  if (outcome === 'passed') return element('testcase', attributes);
  const content = details ? [xmlText(details)] : [];
  return element('testcase', attributes, [element(outcome, {message: message ?? ''}, content)]);
}

function counts(cases: readonly Case[]) {
  const count = (outcome: Case['outcome']) => cases.filter(each => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** What XML 1.0 does not allow, even escaped (https://www.w3.org/TR/xml/#charsets). */
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
function element(
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
function xmlText(text: string): string {
  return replaceUnwritable(text).replace(/[&<>\r]/g, each => ENTITIES[each] ?? each);
}

function attributeText(text: string): string {
  return replaceUnwritable(text).replace(/[&<>"\n\r\t]/g, each => ENTITIES[each] ?? each);
}

function replaceUnwritable(text: string): string {
  return visibleText(text.replace(/\r\n?/g, '\n').replace(NOT_XML, '\ufffd'));
}
