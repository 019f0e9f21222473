/** The known name that a wrong one was probably meant to be; null where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  const bound = wanted.length < 4 ? 1 : wanted.length < 9 ? 2 : 3;
  let nearest: string | null = null;
  let least = bound + 1;
  for (const each of known) {
    const distance = editDistance(wanted, each.toLowerCase());
    if (distance < least) [nearest, least] = [each, distance];
  }
  return nearest;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
