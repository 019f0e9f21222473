import packageJson from '../../package.json' with {type: 'json'};

/** The version of c8gauge, as the record and the report state it. */
export const C8GAUGE_VERSION: string = packageJson.version;

/**
 * The URL of a neighbouring module: `.ts` in a checkout, `.js` in the installed package.
 *
 * @param path without its extension, relative to the module: `./worker`
 * @param moduleUrl the module's `import.meta.url`
 */
export function siblingUrl(path: string, moduleUrl: string): URL {
  return new URL(`${path}.${isSource(moduleUrl) ? 'ts' : 'js'}`, moduleUrl);
}

/** Whether a module runs from source, in a checkout under tsx. */
export function isSource(moduleUrl: string): boolean {
  return /\.tsx?$/.test(moduleUrl);
}
