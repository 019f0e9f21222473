import type {Check, Violation} from './check.ts';
import {type JsonAnswer, jsonAnswer} from './json-answer.ts';

/** What is declared as JSON, or calls itself JSON, parses as JSON. */
export const wellFormedJson: Check = {
  name: 'well-formed-json',
  level: 'http',
  appliesTo: judged => jsonAnswer(judged) !== null,
  judge(judged) {
    const answer = jsonAnswer(judged);
    if (answer === null) return [];
    if (answer.value !== undefined) return ambiguities(answer);
    return [
      {
        message: `expected JSON, got ${JSON.stringify(answer.text.slice(0, 80))}`,
        expectedBy: 'RFC 8259, section 2',
      },
    ];
  },
};

/** What readers take in different ways, or not at all. */
function ambiguities({hasMark, text}: JsonAnswer): Violation[] {
  const twice = nameGivenTwice(text);
  return [
    ...(hasMark
      ? [
          {
            message: 'expected JSON, got a byte order mark before it',
            expectedBy: 'RFC 8259, section 8.1',
          },
        ]
      : []),
    ...(twice === null
      ? []
      : [
          {
            message: `expected each name once, got ${twice} twice`,
            expectedBy: 'RFC 8259, section 4',
          },
        ]),
  ];
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g;

/** Whether the next that stands behind a text is a colon: then it is a name. */
function isName(text: string, end: number): boolean {
  return /^\s*:/.test(text.slice(end, end + 20));
}

/** A name that stands twice in one object, as it is written; null where there is none. */
function nameGivenTwice(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (const {0: token, index} of text.matchAll(TOKEN)) {
    if ('{['.includes(token)) open.push(token === '{' ? new Set() : null);
    if ('}]'.includes(token)) open.pop();
    const names = token.startsWith('"') ? open.at(-1) : null;
    if (!names || !isName(text, index + token.length)) continue;
    if (names.has(token)) return token;
    names.add(token);
  }
  return null;
}
