import {openPage} from './page.ts';
import {Selection} from './selection.ts';

/** @param url what the page's links are relative to; empty where it is not known */
export function parseHtml(text: string, url: string): Selection {
  const page = openPage(text, url);
  return new Selection(page, page.root);
}
