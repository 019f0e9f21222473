/** What esbuild says of CommonJS modules, and what k6 2.2 makes of them (tried on it). */
const AS_IN_K6: readonly (readonly [string, string])[] = [
  // `import x from` gives `exports.default` where there is one, with or without `__esModule`, else all exports.
  [
    'isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true })',
    'isNodeMode !== null && (isNodeMode || !("default" in Object(mod))) ? __defProp(target, "default", { value: mod })',
  ],
  // A module that `require` gives has no mark, if it is one of `import` and `export`.
  ['__copyProps(__defProp({}, "__esModule", { value: true }), mod)', '__copyProps({}, mod)'],
  [
    'mod = { exports: {} }).exports, mod), mod.exports;',
    'mod = { exports: {} }).exports, mod), ((all) => { if (all === null) throw new TypeError("CommonJS\'s exports must not be null"); return all; })(mod.exports);',
  ],
];

/** `import * as all from` a CommonJS module; esbuild calls other imports `import_...`. */
const NAMESPACE = /^var (?!import_)(\w+?)(\d*) = __toESM\((require_\w+\(\))\);$/gm;

/** `import whole, * as all from`: in the bundle both have one name. */
const DEFAULT_BESIDE = /\bimport\s+[\w$]+\s*,\s*\*\s*as\s+([\w$]+)/g;

/**
 * Makes the code of a bundle import CommonJS modules as k6 does.
 *
 * @param sources the texts that it was made of, at least
 */
export function importCommonAsK6(code: string, sources: string): string {
  const shared = new Set([...sources.matchAll(DEFAULT_BESIDE)].map(([, name]) => name));
  const whole = code.replace(NAMESPACE, (all, name: string, digits: string, required: string) =>
    shared.has(name) || shared.has(name + digits)
      ? all
      : `var ${name}${digits} = __toESM(${required}, null);`,
  );
  return AS_IN_K6.reduce((text, [ofEsbuild, ofK6]) => text.replace(ofEsbuild, () => ofK6), whole);
}
