/** One event of a stream, by the fields that it has. */
export interface StreamEvent {
  /** Its lines, joined. */
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: number;
}

/** Whether an answer is a stream of events, which goes on until somebody ends it. */
export function isEventStream(headers: Readonly<Record<string, string>>): boolean {
  return /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
}

const FIELD = /^(data|event|id|retry)(?::|$)/;

/**
 * The first whole event of a stream, after comments and what has no data (HTML Standard, section 9.2.6).
 *
 * @returns `pending` where there are only comments and beginnings so far, null where what there is is no stream
 */
export function firstEvent(text: string): StreamEvent | 'pending' | null {
  const whole = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  for (const block of whole.split('\n\n').slice(0, -1)) {
    const event = eventOf(block);
    if (event !== null) return event;
  }
  const isStream = whole.split('\n').some(each => each.startsWith(':') || FIELD.test(each));
  return isStream || text.trim() === '' ? 'pending' : null;
}

function eventOf(block: string): StreamEvent | null {
  const fields = new Map<string, string[]>();
  for (const line of block.split('\n')) {
    const name = FIELD.exec(line)?.[1];
    if (name === undefined) continue;
    const value = line.slice(name.length + 1).replace(/^ /, '');
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const data = fields.get('data');
  if (data === undefined) return null;
  const [event, id, retry] = ['event', 'id', 'retry'].map(each => fields.get(each)?.at(-1));
  return {
    data: data.join('\n'),
    ...(event === undefined ? {} : {event}),
    ...(id === undefined ? {} : {id}),
    ...(retry !== undefined && /^\d+$/.test(retry) ? {retry: Number(retry)} : {}),
  };
}
