import {Agent, request} from 'undici';
import {boundedText} from '../../auth/bounded-body.ts';
import {explainConnection} from '../../auth/connection.ts';
import {messageOf, oneLine} from '../../core/errors.ts';
import {packWriteRequest} from '../../core/remote-write/encode-write-request.ts';
import {REMOTE_WRITE_HEADERS} from '../../core/remote-write/time-series.ts';
import type {Sent} from './delivery.ts';
import type {StreamAddress} from './stream-settings.ts';

/** As much of its answer is read as its reason takes. */
const ANSWER_BYTES_MAX = 2048;
const REASON_CHARACTERS_MAX = 200;

/**
 * Pushes to a receiver of Prometheus remote write. It follows no redirection, which could lead credentials
 * astray.
 *
 * @param msMax how long one push may take
 * @returns sends write requests, as bytes that are not packed yet, as one; and lets connections go
 */
export function prometheusPusher({url, wholeUrl, headers, tls}: StreamAddress, msMax: number) {
  const dispatcher = new Agent({connections: 1, connect: {...tls, timeout: msMax}});
  const send = async (writes: readonly Uint8Array[], over: AbortSignal): Promise<Sent> => {
    const signal = AbortSignal.any([over, AbortSignal.timeout(msMax)]);
    try {
      const {statusCode, body} = await request(wholeUrl, {
        method: 'POST',
        headers: {'user-agent': 'c8gauge', ...revealed(headers), ...REMOTE_WRITE_HEADERS},
        body: packWriteRequest(writes),
        ...{dispatcher, signal},
      });
      // What is not read ends with an error of ours, which nobody waits for.
      body.on('error', () => undefined);
      const text = await boundedText(body, ANSWER_BYTES_MAX).catch(() => '');
      body.destroy();
      return sentBy(statusCode, text);
    } catch (thrown) {
      if (signal.aborted) return noAnswer(msMax);
      return {kind: 'again', why: explainConnection(thrown, url, null).reason || messageOf(thrown)};
    }
  };
  return {send, close: () => dispatcher.destroy()};
}

/** As the specification has it: what is not the sender's fault is tried again. */
export function sentBy(status: number, text: string): Sent {
  if (status >= 200 && status < 300) return {kind: 'taken'};
  const said = oneLine(text).slice(0, REASON_CHARACTERS_MAX);
  const why = `it answered ${status}${said === '' ? '' : `: ${said}`}`;
  return {kind: status >= 500 || status === 429 ? 'again' : 'refused', why};
}

/** The values of headers, only for who sends them. */
export function revealed(headers: StreamAddress['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.reveal()]));
}

export function noAnswer(msMax: number): Sent {
  return {kind: 'refused', why: `no answer within ${msMax / 1000} s`};
}
