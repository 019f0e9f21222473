/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatMs} from '../../../lib/core/format.ts';
import {parseJson, stringifyJson} from '../../../lib/core/int64.ts';
import type {RecordedExchange} from '../../../lib/record/findings.ts';
import {cutText, visibleLine, visibleText} from '../summary/visible-text.ts';

/** A request and its response as they went over the wire, bodies laid out and coloured. */
export function ExchangeView({exchange}: {exchange: RecordedExchange}) {
  const {request, response, error, durationMs} = exchange;
  return (
    <div class="exchange">
      <Message
        head={`${request.method} ${request.url}`}
        headers={request.headers}
        body={request.body}
        name="Request"
      />
      {response ? (
        <Message
          head={`HTTP ${response.status} after ${formatMs(durationMs)}`}
          headers={response.headers}
          body={response.body}
          name="Response"
        />
      ) : (
        <p class="bad">No response: {visibleLine(error ?? 'the reason is not known')}</p>
      )}
    </div>
  );
}

interface MessageProps {
  readonly name: string;
  readonly head: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

function Message({name, head, headers, body}: MessageProps) {
  return (
    <pre tabindex={0}>
      <span class="sr">{name} </span>
      <b>{visibleLine(head)}</b>
      {'\n'}
      {Object.entries(headers).map(([key, value]) => (
        <span key={key}>
          <span class="t-key">{visibleLine(key)}</span>: {visibleLine(value)}
          {'\n'}
        </span>
      ))}
      {'\n'}
      {body === null || body === '' ? <i class="muted">no body</i> : <Pieces body={body} />}
    </pre>
  );
}

function Pieces({body}: {body: string}) {
  return <>{bodyPieces(body).map(pieceNode)}</>;
}

function pieceNode({kind, text}: BodyPiece) {
  return kind === 'plain' ? text : <span class={`t-${kind}`}>{text}</span>;
}

/** A piece of a body and how it is coloured. */
interface BodyPiece {
  readonly kind: 'plain' | 'key' | 'string' | 'number' | 'word';
  readonly text: string;
}

const SHOWN_LENGTH_MAX = 8000;
const TOKEN =
  /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\btrue\b|\bfalse\b|\bnull\b)/g;

/** A body to be read: JSON laid out with exact int64, anything else unchanged; cut when long. */
export function bodyPieces(body: string): BodyPiece[] {
  const laidOut = layOut(body);
  if (laidOut === null) return [{kind: 'plain', text: shown(body)}];
  const text = shown(laidOut);
  const pieces: BodyPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({kind: 'plain', text: text.slice(end, match.index)});
    pieces.push({kind: kindOf(match), text: match[1] ?? match[0]});
    if (match[2]) pieces.push({kind: 'plain', text: match[2]});
    end = match.index + match[0].length;
  }
  pieces.push({kind: 'plain', text: text.slice(end)});
  return pieces;
}

function kindOf([, string, colon, number]: RegExpMatchArray): BodyPiece['kind'] {
  if (string) return colon ? 'key' : 'string';
  return number ? 'number' : 'word';
}

function layOut(body: string): string | null {
  if (body.length > 4 * SHOWN_LENGTH_MAX || !/^\s*[[{]/.test(body)) return null;
  try {
    return stringifyJson(parseJson(body), 2);
  } catch {
    return null;
  }
}

function shown(text: string): string {
  return visibleText(cutText(text, SHOWN_LENGTH_MAX));
}
