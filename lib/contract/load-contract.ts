import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {bundle} from '@apidevtools/json-schema-ref-parser';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {blamedReference, checkReferences} from './check-document.ts';
import type {Contract} from './contract.ts';
import {linkReferences, membersOf, referenceOf} from './link-references.ts';
import {rewriteOpenApi30} from './open-api-30.ts';
import {readDocument, readText, type SourceDocument} from './read-document.ts';
import {OperationReader, serverPath} from './read-operations.ts';

/** The contract that c8gauge checks by default. */
export const DEFAULT_CONTRACT_FILE = fileURLToPath(
  new URL('./camunda-8.6.openapi.yaml', import.meta.url),
);

type Node = Record<string, unknown>;

/**
 * Reads an OpenAPI 3.0 or 3.1 document (YAML or JSON, one file or several) and puts what its `$ref`s lead to
 * in their places.
 *
 * @throws ExplainedError when the file cannot be read, does not parse, is not an OpenAPI 3.x document,
 *   has a broken or circular `$ref`, two operations of one id, or no operations
 */
export async function loadContract(file: string = DEFAULT_CONTRACT_FILE): Promise<Contract> {
  const text = await readText(file);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const known = loaded.get(file);
  if (known?.sha256 === sha256) return known;
  return readContract(file, text, sha256);
}

/** Contracts of one file each, by its path: what a command asks for several times is read once. */
const loaded = new Map<string, Contract>();
const LOADED_MAX = 4;

function remember(contract: Contract): void {
  loaded.delete(contract.file);
  loaded.set(contract.file, contract);
  for (const oldest of [...loaded.keys()].slice(0, -LOADED_MAX)) loaded.delete(oldest);
}

async function readContract(file: string, text: string, sha256: string): Promise<Contract> {
  const source = readDocument(file, text);
  assertOpenApi3(source);
  checkReferences(source);
  const isAlone = !refersToFiles(source.root);
  const document = isAlone ? source.root : await inOneFile(source);
  const pointers = checkReferences({...source, root: document});
  linkReferences(document);
  if (String(document.openapi).startsWith('3.0')) rewriteOpenApi30(document);
  const operations = new OperationReader(document, pointers).read();
  if (operations.length === 0) {
    throw new ExplainedError(
      `the contract ${file} has no operations at #/paths`,
      'give an OpenAPI 3.0 or 3.1 document that describes some',
    );
  }
  const info = node(document.info);
  const contract = {
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    sha256,
    basePath: serverPath(document.servers) ?? '',
    operations,
    file,
    lineOf: source.lineOf,
  };
  if (isAlone) remember(contract);
  return contract;
}

function assertOpenApi3(source: SourceDocument): void {
  const version = String(source.root.openapi ?? '');
  if (/^3\.[01]\b/.test(version)) return;
  const other = ['swagger', 'asyncapi', 'openapi'].find(key => source.root[key] !== undefined);
  const found = other ? `'${other}: ${String(source.root[other])}'` : 'no version';
  throw new ExplainedError(
    `the contract ${source.file} has ${found} at #/${other ?? 'openapi'}`,
    'give an OpenAPI 3.0 or 3.1 document',
  );
}

/** The document with what it takes from other files in it. */
async function inOneFile({file, root}: SourceDocument): Promise<Node> {
  try {
    return node(await bundle(file, structuredClone(root)));
  } catch (thrown) {
    const message = messageOf(thrown);
    const pointer = blamedReference(root, message);
    const place = pointer === null ? '' : ` at #${pointer}`;
    throw new ExplainedError(
      `the contract ${file} has a broken $ref${place} (${message})`,
      'correct the reference',
    );
  }
}

function refersToFiles(root: object): boolean {
  const seen = new Set<object>();
  const visit = (part: unknown, isNamed: boolean): boolean => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return false;
    seen.add(part);
    if (referenceOf(part)?.startsWith('#') === false) return true;
    return membersOf(part, isNamed).some(each => visit(each.value, each.isNamed));
  };
  return visit(root, false);
}

function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
