import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';

/** Whether a request still shows what was found; sends it. */
export type StillShows = (draft: RequestDraft) => Promise<boolean>;

/** Requests that one finding may cost on the way to its shortest. */
const ATTEMPTS_MAX = 12;

/**
 * Takes away what is not needed to show a finding: first everything that is not required, else one
 * property after the other.
 *
 * @returns the shortest draft that was seen to show it; null when nothing could be taken away
 */
export async function shrinkDraft(
  draft: RequestDraft,
  minimal: RequestDraft,
  stillShows: StillShows,
): Promise<RequestDraft | null> {
  if (draft === minimal || draft.body.kind !== 'json') return null;
  if (await stillShows(minimal)) return minimal;
  const {value} = draft.body;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  let shortest = value;
  for (const name of Object.keys(value).slice(0, ATTEMPTS_MAX - 1)) {
    const {[name]: _, ...shorter} = shortest;
    if (await stillShows(withBody(draft, shorter))) shortest = shorter;
  }
  return shortest === value ? null : withBody(draft, shortest);
}

function withBody(
  draft: RequestDraft,
  value: Extract<RequestDraft['body'], {kind: 'json'}>['value'],
): RequestDraft {
  return {...draft, body: {kind: 'json', value}};
}
