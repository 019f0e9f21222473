import {formatCount} from '../../../lib/core/format.ts';

/**
 * Characters that are invisible or act on the text around them: C0 and C1 controls (terminal escapes
 * among them), bidi controls, zero-width marks, and lone surrogates.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** A text from outside with its invisible characters spelled out: `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as JSON whose texts are shown by others: with {@link visibleText} in all of them. */
export function visibleJson(value: unknown): string {
  const shown = (_: string, each: unknown) => (typeof each === 'string' ? visibleText(each) : each);
  return `${JSON.stringify(value, shown, 2)}\n`;
}

/** {@link visibleText} on one line: tabs and line breaks become spaces. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\t/g, ' '));
}

/** The first `lengthMax` characters, and how many were cut: `… (1,040,192 more characters)`. */
export function cutText(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const more = formatCount(text.length - lengthMax);
  return `${text.slice(0, lengthMax)}… (${more} more characters)`;
}
