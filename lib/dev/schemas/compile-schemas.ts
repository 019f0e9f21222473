import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv2020, type Options} from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {build} from 'esbuild';

const ROOT = new URL('../../../', import.meta.url);

/** A published schema, and the code that checks values against it. */
interface Validator {
  readonly schema: string;
  /** JavaScript; its types stand beside it as `.d.ts`. */
  readonly file: string;
  readonly options: Options;
}

/** Compiling with ajv takes 0.3 s, which every process would spend at its start. */
export const VALIDATORS: readonly Validator[] = [
  {
    schema: 'reports/schema/run-record.v2.json',
    file: 'lib/record/run-record-validator.js',
    options: {allowUnionTypes: true},
  },
  {
    schema: 'reports/schema/config.v1.json',
    file: 'lib/project/config-validator.js',
    options: {allErrors: true, strict: false},
  },
];

/** Where a file of the repository is on this machine. */
export function inRepository(file: string): string {
  return fileURLToPath(new URL(file, ROOT));
}

/** The code of a schema: one module that imports nothing and exports `validate`. */
export async function compileSchema({schema, options}: Validator): Promise<string> {
  const ajv = new Ajv2020({...options, inlineRefs: false, code: {source: true, esm: true}});
  const parsed = JSON.parse(readFileSync(inRepository(schema), 'utf8')) as object;
  const contents = standaloneCode.default(ajv, ajv.compile(parsed));
  const bundle = await build({
    stdin: {
      contents: `${contents.replace(/export default \w+;/, '')}`,
      resolveDir: inRepository('.'),
    },
    banner: {js: `// Made of ${schema} by ajv (MIT) with \`npm run schemas\`. Do not edit.`},
    bundle: true,
    minify: true,
    lineLimit: 120,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return bundle.outputFiles[0]?.text ?? '';
}
