import {WAITING_HTTP} from '../../bundle/awaits/built-ins.ts';
import type {VuWork} from './work.ts';

type Functions = Readonly<Record<string, unknown>>;

/** `k6/http` as scripts get it: what waits goes one after another, and belongs to the iteration. */
export function waitingHttp(work: VuWork, http: Functions): Functions {
  const module: Record<string, unknown> = {...http};
  for (const name of WAITING_HTTP) {
    const send = http[name];
    if (typeof send === 'function') module[name] = waitingFunction(work, send as Send);
  }
  const {asyncRequest} = http;
  if (typeof asyncRequest === 'function')
    module['asyncRequest'] = (...given: unknown[]) =>
      work.beside(() => (asyncRequest as Send)(...(given as never[])));
  return module;
}

type Send = (...given: never[]) => Promise<unknown>;

export function waitingFunction(
  work: VuWork,
  send: Send,
): (...given: unknown[]) => Promise<unknown> {
  return (...given) => work.wait(send, ...given);
}
