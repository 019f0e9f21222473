type ParseHtml = typeof import('./html/html.ts').parseHtml;

let parseHtml: ParseHtml | null = null;

/**
 * Loads what reads HTML, if a bundle may want it: scripts import it synchronously, and it is much.
 *
 * @returns null where there is nothing to wait for
 */
export function loadPages(code: string): Promise<void> | null {
  if (parseHtml || !/k6\/html|\bhtml\b|\bsubmitForm\b|\bclickLink\b/.test(code)) return null;
  return load();
}

async function load(): Promise<void> {
  ({parseHtml} = await import('./html/html.ts'));
}

/** @param url what the page's links are relative to; empty where it is not known */
export function parsePage(text: string, url: string) {
  if (parseHtml) return parseHtml(text, url);
  throw new TypeError('pages cannot be read here: name k6/html or html() in the script itself');
}

/** https://grafana.com/docs/k6/latest/javascript-api/k6-html/ */
export function htmlModule() {
  return {parseHTML: (text: unknown) => parsePage(String(text), '')};
}
