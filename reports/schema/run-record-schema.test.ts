import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

const schema = JSON.parse(
  readFileSync(new URL('./run-record.v2.json', import.meta.url), 'utf8'),
) as Schema;

/** The properties of the type, each with whether it must be there, by its path. */
function typeShape(): Map<string, boolean> {
  const file = fileURLToPath(new URL('../../lib/record/run-record.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
    // The whole library takes seconds to read, and its properties are not of interest.
    lib: ['lib.es5.d.ts'],
    exactOptionalPropertyTypes: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const shape = new Map<string, boolean>();
  const visit = (type: ts.Type, path: string) => {
    const bare = checker.getNonNullableType(type);
    if (checker.isArrayType(bare)) {
      visit(checker.getTypeArguments(bare as ts.TypeReference)[0] as ts.Type, `${path}[]`);
      return;
    }
    if (!(bare.flags & ts.TypeFlags.Object)) return;
    for (const property of bare.getProperties()) {
      const at = `${path}.${property.name}`;
      shape.set(at, !(property.flags & ts.SymbolFlags.Optional));
      visit(checker.getTypeOfSymbol(property), at);
    }
  };
  source?.forEachChild(node => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'RunRecord') {
      visit(checker.getTypeAtLocation(node), '');
    }
  });
  return shape;
}

function schemaShape(): Map<string, boolean> {
  const shape = new Map<string, boolean>();
  const visit = (from: Schema, path: string) => {
    const at = from.$ref ? (schema.$defs?.[from.$ref.replace('#/$defs/', '')] as Schema) : from;
    if (at.items) visit(at.items, `${path}[]`);
    for (const [name, each] of Object.entries(at.properties ?? {})) {
      shape.set(`${path}.${name}`, at.required?.includes(name) ?? false);
      visit(each, `${path}.${name}`);
    }
  };
  visit(schema, '');
  return shape;
}

describe('the schema of the run record', () => {
  test('has the properties of the type, required where the type requires them', () => {
    const sorted = (shape: Map<string, boolean>) => Object.fromEntries(shape);
    expect(sorted(schemaShape())).toEqual(sorted(typeShape()));
  });
});
