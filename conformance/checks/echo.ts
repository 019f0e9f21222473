import type {Check} from './check.ts';
import {isRounding} from './int64-exact.ts';
import {knownValues, sameValue} from './known-values.ts';

/** What was sent, or handed out before, comes back as it was. */
export const echo: Check = {
  name: 'echo',
  level: 'behaviour',
  appliesTo: judged => knownValues(judged).length > 0,
  judge: judged =>
    knownValues(judged).flatMap(known => {
      // A rounded integer is int64-exact's finding.
      if (sameValue(known.expected, known.received) || isRounding(known)) return [];
      const [expected, received] = [known.expected, known.received].map(shown);
      return [
        {
          place: known.pointer,
          message: `at ${known.pointer}: expected ${expected} as it was sent, got ${received}`,
          expectedBy: `#${judged.operation.pointer}`,
        },
      ];
    }),
};

function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'bigint' ? String(each) : each,
  );
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
