import type {Plugin} from 'esbuild';
import {loadConfig} from '../../project/load-config.ts';

/** Puts the profiles and thresholds of the user's folder into the bundle, as plain data: `c8gauge:config`. */
export function configModulePlugin(): Plugin {
  return {
    name: 'c8gauge-config',
    setup(build) {
      build.onResolve({filter: /^c8gauge:config$/}, ({path}) => ({
        path,
        namespace: 'c8gauge-config',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge-config'}, async () => {
        // Where the cluster is and who signs in is none of a bundle's business.
        const {connection: _, targets: __, ...workloads} = await loadConfig();
        return {contents: `export const config = ${JSON.stringify(workloads)};`, loader: 'js'};
      });
    },
  };
}
