const PREFIX = 'c8gauge-violation ';

/** How a script tells the engine of an answer that broke the contract: one console line. */
export function formatViolationLine(violation: object): string {
  return PREFIX + JSON.stringify(violation);
}

/** What {@link formatViolationLine} was given; null when the line is another. */
export function parseViolationLine(line: string): unknown {
  if (!line.startsWith(PREFIX)) return null;
  try {
    return JSON.parse(line.slice(PREFIX.length)) as unknown;
  } catch {
    return null;
  }
}
