import type {Check} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/** What is declared as JSON, or calls itself JSON, parses as JSON. */
export const wellFormedJson: Check = {
  name: 'well-formed-json',
  level: 'http',
  appliesTo: judged => jsonAnswer(judged) !== null,
  judge(judged) {
    const answer = jsonAnswer(judged);
    if (answer === null || answer.value !== undefined) return [];
    return [
      {
        message: `expected JSON, got ${JSON.stringify(answer.text.slice(0, 80))}`,
        expectedBy: 'RFC 8259, section 2',
      },
    ];
  },
};
