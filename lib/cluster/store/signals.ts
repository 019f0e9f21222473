import type {Variables} from './variables.ts';

/** A running process waits for a signal. */
export interface SignalSubscription {
  readonly name: string;
  /** False once it is closed: then nothing may reach it. */
  open: boolean;
  readonly receive: (variables: Variables) => void;
}

/** Who waits for which signal. */
export class SignalStore {
  readonly #subscriptions = new Map<string, Set<SignalSubscription>>();

  subscribe(subscription: SignalSubscription): void {
    const set = this.#subscriptions.get(subscription.name);
    if (set) set.add(subscription);
    else this.#subscriptions.set(subscription.name, new Set([subscription]));
  }

  unsubscribe(subscription: SignalSubscription): void {
    subscription.open = false;
    const set = this.#subscriptions.get(subscription.name);
    set?.delete(subscription);
    if (set?.size === 0) this.#subscriptions.delete(subscription.name);
  }

  /** Everyone who waits for a signal now. */
  subscriptionsTo(name: string): readonly SignalSubscription[] {
    return [...(this.#subscriptions.get(name) ?? [])];
  }
}
