const SAID_MS = 1500;

/** Copies what stands before the button, also where a page from disk has no clipboard of its own. */
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
      }, SAID_MS);
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
