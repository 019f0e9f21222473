import type {JsonValue} from '../../lib/core/int64.ts';
import {answerObject} from '../exchange/answer-json.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {jsonDraft} from './drafts.ts';
import type {SearchableItems, SearchSubject} from './searchable-items.ts';
import type {JsonObject, Stage} from './stage.ts';

/** What a search answered. */
export interface SearchPage {
  readonly items: readonly JsonObject[];
  readonly keys: readonly string[];
  readonly page: JsonObject;
}

/** Searches within the items of a subject, judged. */
export class SearchProbe {
  readonly #stage: Stage;
  readonly #subject: SearchSubject;
  readonly #makeItems: () => Promise<SearchableItems>;

  constructor(stage: Stage, subject: SearchSubject) {
    this.#stage = stage;
    this.#subject = subject;
    this.#makeItems = stage.once(() => subject.make(stage));
  }

  /** All items, once they can be found or the run's bound is over; at most 100. */
  async all(probe: Probe): Promise<SearchPage> {
    const {count} = await this.#makeItems();
    return this.#stage.eventually(
      () => this.search(probe, {}),
      ({items}) => items.length >= count,
    );
  }

  /** How many there are. */
  async count(): Promise<number> {
    return (await this.#makeItems()).count;
  }

  /** One search; a filter is added to the one that finds exactly the items of the subject. */
  async search(probe: Probe, query: JsonObject): Promise<SearchPage> {
    const {scope} = await this.#makeItems();
    const filter = {...scope, ...(query.filter as JsonObject | undefined)};
    const exchange = await probe.call(this.#subject.operation, jsonDraft({...query, filter}));
    probe.expectStatus(exchange, 200);
    const {items, page} = answerObject(exchange);
    const list = Array.isArray(items) ? (items as JsonObject[]) : [];
    return {
      items: list,
      keys: list.map(each => this.keyOf(each)),
      page: (page ?? {}) as JsonObject,
    };
  }

  keyOf(item: JsonObject): string {
    return String(item[this.#subject.key] ?? '');
  }
}

/** Whether values are in order; equal ones are in any. Numbers by size, text by code unit. */
export function isSorted(values: readonly JsonValue[], descending: boolean): boolean {
  return values.every((value, at) => {
    const next = values[at + 1];
    if (at + 1 >= values.length || value === null || next == null) return true;
    return descending ? value >= next : value <= next;
  });
}
