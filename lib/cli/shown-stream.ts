import {visibleText} from '../../reports/render/summary/visible-text.ts';
import {maskSecrets} from '../core/secret.ts';
import type {OutputStream} from './io.ts';

/** The colours that a terminal is given: SGR, ECMA-48 8.3.117. No other sequence of it passes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
const COLOUR = /(\u001b\[[\d;]*m)/;

/** The ends of lines as CSV has them (RFC 4180). */
const LINE_END = /(\r\n)/;

/**
 * What a runner of a pipeline would obey: a line `::name ...::` and `##[name]` of GitHub
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions), `##vso[` of Azure,
 * `##teamcity[`. GitLab's sections need controls, which are spelled out anyway.
 */
const COMMAND_LINE = /^(\s*):(?=:[\w-]+.*::)/gm;
const COMMAND_MARK = /##(?=\w*\[)/g;

/**
 * Text as it may be shown, whoever it is from: secrets masked, characters that are invisible or move the
 * cursor spelled out, nothing that a pipeline's runner obeys. Spelled as in JSON, so that JSON stays what
 * it is.
 *
 * @param isTerminal whether colours pass
 */
export function shownText(text: string, isTerminal: boolean): string {
  const kept = isTerminal ? COLOUR : LINE_END;
  return maskSecrets(text)
    .split(kept)
    .map((each, at) => (at % 2 === 1 ? each : visibleText(each)))
    .join('')
    .replace(COMMAND_LINE, '$1\\u003a')
    .replace(COMMAND_MARK, '#\\u0023');
}

/**
 * A stream on which all text is {@link shownText}. Bytes pass as they are, and what moves the cursor is
 * written to its `terminal`.
 */
export function shownStream(stream: OutputStream): OutputStream {
  const shown = Object.create(stream) as OutputStream;
  const write = (content: string | Uint8Array, ...rest: unknown[]) => {
    const text = typeof content === 'string' ? shownText(content, stream.isTTY === true) : content;
    return Reflect.apply(stream.write, stream, [text, ...rest]);
  };
  Object.defineProperties(shown, {write: {value: write}, terminal: {value: stream}});
  return shown;
}
