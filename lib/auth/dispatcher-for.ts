import {Agent} from 'undici';
import type {TlsMaterial} from './tls-material.ts';

/** An undici dispatcher that trusts whom the run trusts. Whoever makes it destroys it. */
export function dispatcherFor(tls: TlsMaterial | null, options: Agent.Options = {}): Agent {
  return new Agent({...options, connect: {...options.connect, ...connectOptions(tls)}});
}

/** The same for `tls.connect`, which wants lists that may be written to. */
export function connectOptions(tls: TlsMaterial | null): {
  ca?: string[];
  cert?: string;
  key?: string;
} {
  if (tls === null) return {};
  const {ca, ...pair} = tls;
  return {...pair, ...(ca === undefined ? {} : {ca: [...ca]})};
}
