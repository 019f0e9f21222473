import {type Cheerio, type CheerioAPI, load} from 'cheerio/slim';
import type {AnyNode} from 'domhandler';
import {parse} from 'parse5';
import {adapter} from 'parse5-htmlparser2-tree-adapter';

/** An HTML document, parsed as HTML 5 tells. */
export interface Page {
  readonly $: CheerioAPI;
  readonly root: Cheerio<AnyNode>;
  /** What its links are relative to; empty where it is not known. */
  readonly url: string;
}

export function openPage(text: string, url: string): Page {
  const document = parse(text, {treeAdapter: adapter});
  const $ = load(document);
  return {$, root: $(document as AnyNode), url};
}
