const THEME_KEY = 'c8gauge-theme';
/** How long the button says that it has copied. */
const COPIED_MS = 1500;

/** The theme that is in force. */
export interface ThemeSwitch {
  /** Shows the page in this theme until it is restored. */
  override(theme: 'light' | 'dark'): void;
  /** Shows the theme that was before. */
  restore(): void;
}

/** The button between light and dark. Without a choice the page follows the system. */
export function themeSwitch(changed: () => void): ThemeSwitch {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = remembered();
  if (chosen) root.dataset['theme'] = chosen;
  dark.addEventListener('change', changed);
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const now = root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    remember(next);
    changed();
  });
  let before: string | undefined;
  const show = (theme: string | undefined) => {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    changed();
  };
  return {
    override(theme) {
      before = root.dataset['theme'];
      show(theme);
    },
    restore: () => show(before),
  };
}

/** A page from disk may be refused its storage; then the choice lasts until it is closed. */
function remembered(): 'light' | 'dark' | null {
  try {
    const theme = localStorage.getItem(THEME_KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // See above: then the choice is not remembered.
  }
}

/** Copies the text beside the button; where a page from disk may not, it selects the text. */
export function copyButtons(): void {
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
    const text = button?.parentElement?.querySelector('code')?.textContent;
    if (!button || !text) return;
    void copy(text).then(done => {
      button.textContent = done ? 'Copied' : 'Press Ctrl+C';
      if (!done) select(button.parentElement?.querySelector('code'));
      setTimeout(() => {
        button.textContent = 'Copy';
      }, COPIED_MS);
    });
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(node: Element | null | undefined): void {
  if (node) getSelection()?.selectAllChildren(node);
}

/** Sorts a table that is marked for it by the heading that is clicked, down and then up. */
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
