import {bodyText} from '../exchange/exchange.ts';
import {type Check, statusOf} from './check.ts';

/** What only the inside of a server says. */
const INTERNALS: readonly RegExp[] = [
  // Java, JavaScript, Python, .NET and Go stack frames.
  /\bat [\w.$/<>]+\([\w.]+\.(?:java|kt|scala):\d+\)/,
  /\bat (?:[\w.<>[\] ]+ )?\(?(?:file:\/\/|node:|\/)[^\s)]*:\d+:\d+\)?/,
  /Traceback \(most recent call last\)/,
  /\bat [\w.]+\(.*\) in [A-Z]:\\/,
  /\bgoroutine \d+ \[/,
  /\b(?:java|javax|jakarta|org\.springframework|io\.camunda|com\.fasterxml)\.[\w.]*(?:Exception|Error)\b/,
  /\bnode_modules\//,
  /\b(?:SQLSTATE|ORA-\d{5})\b/,
];

/** An error body says what is wrong with the request, not how the server is built. */
export const noInternals: Check = {
  name: 'no-internals',
  level: 'http',
  appliesTo: judged => statusOf(judged) >= 400,
  judge({exchange}) {
    const text = exchange.response === null ? '' : (bodyText(exchange.response) ?? '');
    const found = INTERNALS.map(each => each.exec(text)?.[0]).find(each => each !== undefined);
    if (found === undefined) return [];
    return [
      {
        message: `expected no internals in an error, got ${JSON.stringify(found.slice(0, 120))}`,
        expectedBy: 'RFC 9457, section 5 (security considerations)',
      },
    ];
  },
};
