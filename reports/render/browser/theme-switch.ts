const KEY = 'c8gauge-theme';

/** The theme that is in force. */
export interface ThemeSwitch {
  /** Shows the page in this theme for a while. */
  lend(theme: 'light' | 'dark'): void;
  /** Goes back to what was before that. */
  giveBack(): void;
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
    lend(theme) {
      before = root.dataset['theme'];
      show(theme);
    },
    giveBack: () => show(before),
  };
}

/** A page from disk may be refused its storage; then the choice lasts until it is closed. */
function remembered(): 'light' | 'dark' | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // See above: nothing is lost but the memory of it.
  }
}
