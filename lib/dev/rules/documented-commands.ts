/** A command that a README tells its reader to type. */
export interface DocumentedCommand {
  /** One command: a line that chains several with `&&` is several. */
  readonly line: string;
  /** True in a block of shell; false in a sentence, where it may hold placeholders. */
  readonly inBlock: boolean;
}

const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```$/gm;
const INLINE = /`((?:npx )?c8gauge [^`]+|npm (?:run )?[^`]+)`/g;

/** The commands of a README, in order; comments behind them are left out. */
export function documentedCommands(markdown: string): DocumentedCommand[] {
  const blocks = [...markdown.matchAll(SHELL_BLOCK)].flatMap(each => (each[1] ?? '').split('\n'));
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
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
  return text.trim().replace(/^(npm run -s c8gauge --|npx c8gauge)(?= |$)/, 'c8gauge');
}
