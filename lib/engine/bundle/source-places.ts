import {SourceMap, type SourceMapPayload} from 'node:module';
import {relative} from 'node:path';
import type {Bundle} from './bundle-script.ts';

/** Where the places of a bundle are in the sources that it was made of. */
export class SourcePlaces {
  readonly #bundle: Pick<Bundle, 'name' | 'folder' | 'sourceMap'>;
  #map: SourceMap | null = null;

  constructor(bundle: Pick<Bundle, 'name' | 'folder' | 'sourceMap'>) {
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
    const {name, folder, sourceMap} = this.#bundle;
    this.#map ??= new SourceMap(JSON.parse(sourceMap) as SourceMapPayload);
    const entry = this.#map.findEntry(line - 1, column);
    if (!('originalSource' in entry)) return name;
    return `${relative('.', `${folder}/${entry.originalSource}`)}:${entry.originalLine + 1}`;
  }

  /** Replaces the places that a stack names, `name:120:7`, with those of the sources. */
  translate(text: string): string {
    const name = this.#bundle.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const places = new RegExp(`(?<![\\w./-])${name}:(\\d+):(\\d+)`, 'g');
    return text.replace(places, (place, line: string, column: string) => {
      const found = this.placeOf(Number(line), Number(column) - 1);
      return found === this.#bundle.name ? place : found;
    });
  }
}
