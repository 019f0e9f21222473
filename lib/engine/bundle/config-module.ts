import type {Plugin} from 'esbuild';

/** Puts the profiles and thresholds of the user's folder into the bundle, as plain data: `c8gauge:config`. */
export function configModulePlugin(config: object): Plugin {
  return {
    name: 'c8gauge-config',
    setup(build) {
      build.onResolve({filter: /^c8gauge:config$/}, ({path}) => ({
        path,
        namespace: 'c8gauge-config',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge-config'}, () => ({
        contents: `export const config = ${JSON.stringify(config)};`,
        loader: 'js',
      }));
    },
  };
}
