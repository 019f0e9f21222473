import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {ExplainedError, oneLine} from '../core/errors.ts';
import {isSource} from '../core/own-package.ts';
import {checkReferences} from './check-document.ts';
import type {Contract, DocumentFault} from './contract.ts';
import {pointerSegment} from './json-pointer.ts';
import {linkReferences, membersOf, referenceOf, WIDENING} from './link-references.ts';
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
 * in their places. A part that cannot be used costs what depends on it, and is one of the faults.
 *
 * @throws ExplainedError when the file cannot be read, does not parse, is not an OpenAPI 3.x document, or has no
 *   operation that can be used
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
  const source = readDocument(file, text, await parsedAhead(file, sha256));
  assertOpenApi3(source);
  const isAlone = !refersToFiles(source.root);
  const {root: document, broken} = isAlone
    ? {root: source.root, broken: NONE_BROKEN}
    : await inOneFile(source);
  const checked = checkReferences(document, broken);
  const isOld = String(document.openapi).startsWith('3.0');
  linkReferences(document, isOld ? WIDENING : null);
  if (isOld) rewriteOpenApi30(document);
  const {faults, operations} = new OperationReader(document, checked).read();
  if (operations.length === 0) throw noOperations(file, faults);
  const info = node(document.info);
  const contract = {
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    sha256,
    basePath: serverPath(document.servers) ?? '',
    operations,
    faults,
    file,
    lineOf: source.lineOf,
  };
  if (isAlone) remember(contract);
  return contract;
}

/** A document that c8gauge comes with, as the package holds it already parsed. */
export interface ParsedDocument {
  /** Of its text, hex. */
  readonly sha256: string;
  readonly root: object;
}

/** Where the package holds what a document of ours parses to. */
export function parsedFileOf(file: string): string {
  return file.replace(/\.yaml$/, '.json');
}

/** What a document of ours parses to; undefined for all others, and in a checkout. */
async function parsedAhead(file: string, sha256: string): Promise<object | undefined> {
  if (file !== DEFAULT_CONTRACT_FILE || isSource(import.meta.url)) return undefined;
  const ahead = JSON.parse(await readFile(parsedFileOf(file), 'utf8')) as ParsedDocument;
  return ahead.sha256 === sha256 ? ahead.root : undefined;
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

function noOperations(file: string, [first]: readonly DocumentFault[]): ExplainedError {
  return first === undefined
    ? new ExplainedError(
        `the contract ${file} has no operations at #/paths`,
        'give an OpenAPI 3.0 or 3.1 document that describes some',
      )
    : new ExplainedError(
        `the contract ${file} has no operation that can be used: #${first.pointer}: ${first.message}`,
        'correct it',
      );
}

const NONE_BROKEN: ReadonlyMap<string, string> = new Map();

/** The document with what it takes from other files in it, and by pointer what could not be taken. */
async function inOneFile({file, root}: SourceDocument) {
  const {$RefParser, JSONParserErrorGroup} = await import('@apidevtools/json-schema-ref-parser');
  const parser = new $RefParser();
  const broken = new Map<string, string>();
  try {
    await parser.bundle(file, structuredClone(root), {
      continueOnError: true,
      resolve: {file: {read: ({url}: {url: string}) => readText(pathOf(url))}},
    });
  } catch (thrown) {
    if (!(thrown instanceof JSONParserErrorGroup)) throw thrown;
    for (const {message, path} of thrown.errors) {
      const pointer = (path ?? []).map(each => `/${pointerSegment(String(each))}`).join('');
      broken.set(pointer, oneLine(message));
    }
  }
  return {root: node(parser.schema), broken};
}

/** What a reference's file is called by the parser: a URL, or a path with escapes. */
function pathOf(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : decodeURI(url);
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
