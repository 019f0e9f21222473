import {Agent} from 'undici';
import {connectOptions} from './connect-options.ts';
import type {TlsMaterial} from './tls-material.ts';

/** An undici dispatcher that trusts whom the run trusts. Whoever makes it destroys it. */
export function dispatcherFor(tls: TlsMaterial | null, options: Agent.Options = {}): Agent {
  return new Agent({...options, connect: {...options.connect, ...connectOptions(tls)}});
}
