import {SourceMap, type SourceMapPayload} from 'node:module';
import {relative} from 'node:path';
import type {Bundle} from './bundle-script.ts';

type Mapped = Pick<Bundle, 'name' | 'folder' | 'sourceMap' | 'awaitsMap'>;

/** Where the places of a bundle are in the sources that it was made of. */
export class SourcePlaces {
  readonly #bundle: Mapped;
  /** From the code that runs to the sources, one after another. */
  #maps: readonly SourceMap[] | null = null;

  constructor(bundle: Mapped) {
    this.#bundle = bundle;
  }

  /**
   * `scenarios/mine.ts:12`, relative to the working directory; the script's name where no source is
   * known.
   *
   * @param line counted from 1
   * @param column counted from 0
   */
  placeOf(line: number, column: number): string {
    const {name, folder, sourceMap, awaitsMap} = this.#bundle;
    this.#maps ??= (awaitsMap === undefined ? [sourceMap] : [awaitsMap, sourceMap]).map(
      each => new SourceMap(JSON.parse(each) as SourceMapPayload),
    );
    let at = {line: line - 1, column, source: ''};
    for (const map of this.#maps) {
      const entry = map.findEntry(at.line, at.column);
      if (!('originalSource' in entry)) return name;
      const {originalLine, originalColumn, originalSource} = entry;
      at = {line: originalLine, column: originalColumn, source: originalSource};
    }
    return `${relative('.', `${folder}/${at.source}`)}:${at.line + 1}`;
  }

  /** Replaces the places that a stack names, `name:120:7`, with those of the sources. */
  translate(text: string): string {
    if (!text.includes(`${this.#bundle.name}:`)) return text;
    const name = this.#bundle.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const places = new RegExp(`(?<![\\w./-])${name}:(\\d+):(\\d+)`, 'g');
    return text.replace(places, (place, line: string, column: string) => {
      const found = this.placeOf(Number(line), Number(column) - 1);
      return found === this.#bundle.name ? place : found;
    });
  }
}
