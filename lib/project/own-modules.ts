import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {siblingUrl} from '../core/sibling-url.ts';

/** What a user's files import from c8gauge, and where it is in the version that runs. */
export const OWN_MODULES: Readonly<Record<string, string>> = {
  c8gauge: fileURLToPath(siblingUrl('./define-config', import.meta.url)),
  'c8gauge/client': fileURLToPath(siblingUrl('../../scenarios/steps/script-api', import.meta.url)),
};

/**
 * Resolves `c8gauge` and `c8gauge/client` in a user's configuration and scripts to the c8gauge that
 * runs: it may be installed globally, where the user's folder cannot see it, and in another version.
 */
export function ownModules(): Plugin {
  return {
    name: 'c8gauge-own-modules',
    setup(build) {
      build.onResolve({filter: /^c8gauge(\/client)?$/}, ({path}) => ({
        path: OWN_MODULES[path] ?? '',
      }));
    },
  };
}
