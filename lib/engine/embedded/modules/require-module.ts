import type {VuHost} from '../vu-host.ts';
import {cryptoModule} from './crypto.ts';
import {encodingModule} from './encoding.ts';
import {executionModule} from './execution.ts';
import {httpModule} from './http.ts';
import {k6Module} from './k6.ts';
import {metricsModule} from './metrics.ts';
import {dataModule} from './shared-array.ts';

const MODULES: Readonly<Record<string, (host: VuHost) => unknown>> = {
  k6: k6Module,
  'k6/http': httpModule,
  'k6/metrics': metricsModule,
  'k6/data': dataModule,
  'k6/execution': executionModule,
  'k6/encoding': encodingModule,
  'k6/crypto': cryptoModule,
};

/** The k6 modules that the embedded engine has. */
export const EMBEDDED_MODULES: readonly string[] = Object.keys(MODULES);

/** The `require` of one VU: each module is made once and bound to that VU. */
export function createRequire(host: VuHost): (id: string) => unknown {
  const made = new Map<string, unknown>();
  return id => {
    const make = MODULES[id];
    if (!make) throw new TypeError(`the embedded engine has no module '${id}'`);
    if (!made.has(id)) made.set(id, make(host));
    return made.get(id);
  };
}
