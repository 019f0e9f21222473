/** How esbuild says what `import x from` gives of a CommonJS module. */
const DEFAULT_OF_ESBUILD = 'isNodeMode || !mod || !mod.__esModule ? __defProp';
const DEFAULT_OF_K6 = 'isNodeMode || !("default" in Object(mod)) ? __defProp';

/**
 * Makes the code of a bundle import CommonJS modules as k6 2.2 does (tried on it): `import x from` gives
 * their `exports.default` where they have one, with or without `__esModule`, else all that they export.
 */
export function importCommonAsK6(code: string): string {
  return code.replace(DEFAULT_OF_ESBUILD, DEFAULT_OF_K6);
}
