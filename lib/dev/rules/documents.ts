import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A command that a document tells its reader to type. */
export interface DocumentedCommand {
  /** One command: a line that chains several with `&&` is several. */
  readonly line: string;
  /** True in a block of shell; false in a sentence, where it may hold placeholders. */
  readonly inBlock: boolean;
}

const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```$/gm;
const ANY_BLOCK = /^```[\s\S]*?^```$/gm;
const INLINE = /`((?:npx )?c8gauge [^`]+|npm (?:run )?[^`]+)`/g;

/** The commands of a document in Markdown, in order, without the comments behind them. */
export function documentedCommands(markdown: string): DocumentedCommand[] {
  const blocks = [...markdown.matchAll(SHELL_BLOCK)].flatMap(each => (each[1] ?? '').split('\n'));
  const prose = markdown.replaceAll(ANY_BLOCK, '');
  const inline = [...prose.matchAll(INLINE)].map(each => each[1] ?? '');
  return [...commandsOf(blocks, true), ...commandsOf(inline, false)];
}

function commandsOf(lines: readonly string[], inBlock: boolean): DocumentedCommand[] {
  return lines
    .map(each => each.replace(/(^|\s)#.*$/, ''))
    .flatMap(each => each.split('&&'))
    .map(each => ({line: plain(each), inBlock}))
    .filter(each => each.line !== '');
}

/** `npm run -s c8gauge -- check` and `npx c8gauge check` are `c8gauge check`. */
function plain(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.replace(/^(npm run -s c8gauge --|npx c8gauge)(?= |$)/, 'c8gauge');
}

/** Where `[words](target)` and `![words](target)` of a document lead, in order. */
export function documentedLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(ANY_BLOCK, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(each => each[1] ?? '');
}

/**
 * The links of a document that lead to a file or a heading of the checkout that does not exist. Those
 * to other hosts are not followed.
 *
 * @param file the document, a path from the root of the checkout
 */
export function brokenLinks(file: string): string[] {
  const links = documentedLinks(readFileSync(file, 'utf8'));
  return links.filter(link => {
    if (/^https:\/\//.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
  });
}

/** Headings as GitHub names them: in lower case, without punctuation, dashes for spaces. */
function anchorsOf(markdown: string): string[] {
  const headings = markdown.replaceAll(ANY_BLOCK, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
