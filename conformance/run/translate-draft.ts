import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {type Translation, translateRequest} from '../../lib/core/translation.ts';
import type {Arranged} from './case-run.ts';

/** A request in the words of the target's version. */
export function translateDraft(translation: Translation, draft: RequestDraft): RequestDraft {
  const body = draft.body.kind === 'json' ? draft.body.value : undefined;
  const said = translateRequest(translation, {path: draft.pathParameters, body});
  return {
    ...draft,
    pathParameters: said.path as Record<string, string>,
    body: said.body === undefined ? draft.body : {kind: 'json', value: said.body as JsonValue},
  };
}

/** What was arranged, in the words of the target's version: the requests, and what is known of answers. */
export function translateArranged(translation: Translation, arranged: Arranged): Arranged {
  const {full, known, minimal} = arranged;
  const toTheirs = Object.fromEntries(
    Object.entries(translation.answer).map(([theirs, ours]) => [ours, theirs]),
  );
  const renamed = Object.entries(known ?? {}).map(([name, value]) => [
    toTheirs[name] ?? name,
    value,
  ]);
  return {
    ...arranged,
    minimal: translateDraft(translation, minimal),
    ...(full ? {full: translateDraft(translation, full)} : {}),
    known: Object.fromEntries(renamed),
  };
}
