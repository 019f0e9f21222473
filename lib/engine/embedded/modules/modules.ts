import {WAITING_MODULE} from '../../bundle/awaits/built-ins.ts';
import type {VuHost} from '../vu-host.ts';
import {waitingModule} from '../waiting/waiting-module.ts';
import {cryptoModule} from './crypto.ts';
import {encodingModule} from './encoding.ts';
import {executionModule} from './execution.ts';
import {httpModule} from './http.ts';
import {k6Module} from './k6.ts';
import {metricsModule} from './metrics.ts';
import {htmlModule} from './pages.ts';
import {dataModule} from './shared-array.ts';
import {timersModule} from './timers.ts';

type Module = Readonly<Record<string, unknown>>;

const MODULES: Readonly<Record<string, (host: VuHost) => Module>> = {
  // What https://jslib.k6.io/url/ is for.
  'c8gauge:url': () => ({URL, URLSearchParams}),
  k6: k6Module,
  'k6/crypto': cryptoModule,
  'k6/data': dataModule,
  'k6/encoding': encodingModule,
  'k6/execution': executionModule,
  'k6/html': htmlModule,
  'k6/http': httpModule,
  'k6/metrics': metricsModule,
  'k6/timers': timersModule,
};

/** The k6 modules that the embedded engine has. */
export const EMBEDDED_MODULES: readonly string[] = Object.keys(MODULES);

/** What scripts get k6's modules by. @param isImport whether an `import` became it: `require` gives no `default` */
export type Require = (id: string, isImport?: boolean) => unknown;

/** The `require` of one VU: each module is made once and bound to that VU. */
export function requireOf(host: VuHost): Require {
  const made = new Map<string, Made>();
  return (id, isImport = false) => {
    if (id === WAITING_MODULE) return waitingModule(host);
    const known = made.get(id) ?? makeModule(host, id);
    made.set(id, known);
    return isImport ? known.imported : known.required;
  };
}

interface Made {
  readonly required: Module;
  readonly imported: Module;
}

function makeModule(host: VuHost, id: string): Made {
  const make = Object.hasOwn(MODULES, id) ? MODULES[id] : undefined;
  if (!make) throw new TypeError(`the embedded engine has no module '${id}'`);
  const required = make(host);
  return {required, imported: importable(required)};
}

/** A module as bundlers read it, for `import {x} from` and for `import x from`; getters stay getters. */
function importable(named: Module): Module {
  const hasGetters = Object.values(Object.getOwnPropertyDescriptors(named)).some(each => each.get);
  const module = hasGetters
    ? Object.defineProperties({}, Object.getOwnPropertyDescriptors(named))
    : {...named};
  return Object.defineProperties(module, {default: {value: named}});
}
