import {Readable} from 'node:stream';
import {CLUSTER_FIGURES, wantedNames} from './figures.ts';
import type {MetricsPage} from './metrics-page.ts';
import {pageIn} from './scrape.ts';

/** A page of metrics as it would have been read at a time. */
export async function pageAt(seconds: number, ...lines: readonly string[]): Promise<MetricsPage> {
  const body = Readable.from([Buffer.from(`${lines.join('\n')}\n`)]);
  return {...(await pageIn(body, wantedNames(CLUSTER_FIGURES))), atMs: seconds * 1000};
}
