import {SourceMap, type SourceMapPayload} from 'node:module';
import {relative} from 'node:path';
import type {Bundle} from './bundle-script.ts';

/** What tells where the places of a bundle are in its sources. */
export type Mapped = Pick<Bundle, 'name' | 'folder' | 'sourceMap' | 'awaitsMap'>;

/** How functions of a script are called that were made to wait: their own names are not known there. */
const MADE_NAME = /at (?:[\w$.]*\.)?\$c8_*g\d+(?:\.next)? \(([^()]*)\)/;

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

  /**
   * Replaces the places that a stack names, `name:120:7`, with those of the sources, and leaves out its
   * frames that are not of the script.
   */
  translate(text: string): string {
    if (!text.includes(`${this.#bundle.name}:`)) return text;
    const own = text.split('\n').filter(each => !this.#isForeignFrame(each));
    return this.#translated(own.join('\n').replaceAll(new RegExp(MADE_NAME, 'g'), 'at $1'));
  }

  #isForeignFrame(line: string): boolean {
    const [, frame] = /^\s+at (.*)$/.exec(line) ?? [];
    if (frame === undefined || !/:\d+:\d+\)?$|<anonymous>\)?$/.test(frame)) return false;
    if (frame.includes('<anonymous>')) return MADE_NAME.test(`at ${frame}`);
    const [, place = frame] = /\(([^()]*)\)$/.exec(frame) ?? [];
    return !place.startsWith(`${this.#bundle.name}:`);
  }

  #translated(text: string): string {
    const name = this.#bundle.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const places = new RegExp(`(?<![\\w./-])${name}:(\\d+):(\\d+)`, 'g');
    return text.replace(places, (place, line: string, column: string) => {
      const found = this.placeOf(Number(line), Number(column) - 1);
      return found === this.#bundle.name ? place : found;
    });
  }
}
