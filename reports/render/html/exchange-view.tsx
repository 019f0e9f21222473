/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {RecordedExchange} from '../../../lib/record/findings.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {type BodyPiece, bodyPieces} from './body-pieces.ts';

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
          head={`HTTP ${response.status} after ${durationMs.toFixed(1)} ms`}
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
