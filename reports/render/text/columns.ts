import {stripVTControlCharacters} from 'node:util';

/** So wide is the column of marks before notes. */
const MARK_WIDTH = 11;

/** How the terminal is. */
export interface TerminalShape {
  readonly columns: number;
  /** False where NO_COLOR is set or the output is not a terminal. */
  readonly color: boolean;
}

/** A table for the terminal: the first column to the left, the others to the right. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines of equal columns, at most `columns` wide: the first column is cut where they do not fit. */
export function textTable({head, rows}: TextTable, columns: number): string[] {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map(row => widthOf(row[at] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.max(8, Math.min(widths[0] ?? 0, columns - others));
  return [head, ...rows].map(row =>
    row
      .map((cell, at) =>
        at === 0 ? padEnd(cutTo(cell, first), first) : padStart(cell, widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A number does not part from its unit. */
const BREAK = / (?!(?:µs|ms|s|%|points?|[kMGT]?B)(?![\w-]))/;

/** Breaks at spaces so that no line is wider than `columns`; what cannot break is cut there. */
export function wrapText(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  // The first line is not indented.
  const room = () => Math.max(10, columns - (lines.length === 0 ? 0 : indent.length));
  const least = Math.max(10, columns - indent.length);
  for (const word of text.split(BREAK).flatMap(each => pieces(each, least))) {
    if (line && line.length + 1 + word.length > room()) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.map((each, at) => (at === 0 ? each : `${indent}${each}`));
}

/** `mark  text`, further lines indented below the text. The mark may be painted. */
export function noteLines(mark: string, text: string, width: number, indent = ''): string[] {
  const [first = '', ...rest] = wrapText(text, width - indent.length - MARK_WIDTH);
  const gap = ' '.repeat(Math.max(1, MARK_WIDTH - widthOf(mark)));
  return [
    `${indent}${mark}${gap}${first}`,
    ...rest.map(each => `${indent}${' '.repeat(MARK_WIDTH)}${each}`),
  ];
}

/** At most `width` characters, the last of them an ellipsis when some were cut. */
export function cutTo(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}

function pieces(word: string, room: number): string[] {
  if (word.length <= room) return [word];
  return word.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? [];
}

function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length;
}

function padEnd(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

function padStart(cell: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(cell))) + cell;
}
