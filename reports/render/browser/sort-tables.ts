/** Lets every table that says so be sorted by a click on a heading, up and then down. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    for (const heading of table.querySelectorAll('th[aria-sort]')) {
      heading.querySelector('button')?.addEventListener('click', () => sortBy(table, heading));
    }
  }
}

function sortBy(table: HTMLTableElement, heading: Element): void {
  const column = [...(heading.parentElement?.children ?? [])].indexOf(heading);
  const down = heading.getAttribute('aria-sort') !== 'descending';
  for (const each of table.querySelectorAll('th[aria-sort]'))
    each.setAttribute('aria-sort', 'none');
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => compare(sortKey(a, column), sortKey(b, column)) * (down ? -1 : 1));
  body?.append(...rows);
}

function sortKey(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset['sort'] ?? '';
}

function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? a.localeCompare(b) : difference;
}
