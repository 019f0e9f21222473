import type {Created} from '../../conformance/run/clean-up.ts';
import {Pace} from '../../conformance/run/pace.ts';
import {dispatcherFor} from '../auth/connection.ts';
import {contractToCall} from '../contract/dialects/bind.ts';
import type {DeployedHere} from '../engine/load.ts';
import type {LeftBehind} from '../record/findings.ts';
import type {Ledger} from '../record/load-result.ts';
import {politeRate} from './target/confirm-target.ts';
import type {Target} from './target/open-target.ts';

/** So many keys of a kind are kept; the rest is counted. */
const KEYS_MAX = 10_000;

/** How long a clean-up may take. */
const MS_MAX = 30_000;

/**
 * What the loads of one target leave on it, and its removal: definitions that have a name of their run, and
 * instances of those that had not ended. What a run lost stays, as evidence, and keeps its definition.
 */
export class LoadTraces {
  /** Names by key. */
  readonly #own = new Map<string, string>();
  readonly #shared = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #lost = new Set<string>();
  #instancesNotListed = 0;
  #definitionsNotListed = 0;

  addDeployed(things: readonly DeployedHere[]): void {
    for (const {key, name, isOfRun} of things) {
      const known = isOfRun ? this.#own : this.#shared;
      if (known.has(key) || known.size < KEYS_MAX) known.set(key, name);
      else this.#definitionsNotListed++;
    }
  }

  /** @param ledger undefined where the script kept none */
  addLedger(ledger: Ledger | undefined): void {
    if (ledger === undefined) return;
    const {open = [], openCount = 0, lost, lostCount} = ledger;
    for (const key of open) if (this.#open.size < KEYS_MAX) this.#open.add(key);
    for (const key of lost) if (this.#lost.size < KEYS_MAX) this.#lost.add(key);
    this.#instancesNotListed += openCount - open.length + lostCount - lost.length;
  }

  /**
   * Removes what can be removed, also after an interrupted run. Never throws.
   *
   * @returns what stays; undefined where nothing was left, or on a cluster that c8gauge ends itself
   */
  async remove(
    settings: {readonly maxRate: number | null},
    target: Target,
  ): Promise<LeftBehind | undefined> {
    const {instances, definitions} = {instances: this.#open, definitions: this.#own};
    const count = instances.size + definitions.size + this.#lost.size + this.#shared.size;
    if (target.facts.embedded || count === 0) return undefined;
    const created: Created[] = [
      ...[...instances].map(key => ({kind: 'instance', key, name: ''}) as const),
      ...[...definitions].map(([key, name]) => ({kind: 'definition', key, name}) as const),
    ];
    const left = await removeFrom(target, created, politeRate(settings, target)).catch(() =>
      untouched(created),
    );
    const shared = [...this.#shared].map(([key, name]) => ({key, name}));
    const more = {instances: this.#instancesNotListed, definitions: this.#definitionsNotListed};
    return {
      ...left,
      instances: [...left.instances, ...this.#lost],
      ...(shared.length > 0 ? {shared} : {}),
      ...(more.instances + more.definitions > 0 ? {notListed: more} : {}),
    };
  }
}

async function removeFrom(
  {access, baseUrl, contract, facts}: Target,
  created: readonly Created[],
  maxRate: number | null,
): Promise<LeftBehind> {
  // It brings the checks' library along, which no load waits for.
  const {cleanUp} = await import('../../conformance/run/clean-up.ts');
  const dispatcher = dispatcherFor(access.tls, {connections: 1});
  try {
    return await cleanUp({
      baseUrl,
      contract: await contractToCall(contract),
      authorization: access.authorization.current(),
      created,
      dispatcher,
      pace: new Pace(maxRate),
      // The contract's own words have no deletion; the product has it from 8.6 on.
      mayDelete: facts.speaks?.processName !== 'bpmnProcessId',
      msMax: MS_MAX,
    });
  } finally {
    await dispatcher.destroy();
  }
}

function untouched(created: readonly Created[]): LeftBehind {
  const of = (kind: Created['kind']) => created.filter(each => each.kind === kind);
  return {
    instances: of('instance').map(each => each.key),
    definitions: of('definition').map(({key, name}) => ({key, name})),
    messages: 0,
    others: {},
    deletes: true,
  };
}
