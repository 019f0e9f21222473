import type {JsonSchema} from './contract.ts';

/** A media type that a document declares, and its schema. */
export interface DeclaredContent {
  /** As the document writes it. */
  readonly mediaType: string;
  readonly schema: JsonSchema;
}

/** A media type without parameters, lower case: `application/json`. */
export function bareMediaType(text: string): string {
  return (text.split(';')[0] ?? '').trim().toLowerCase();
}

/** True for `application/json` and every `+json`. */
export function isJsonType(type: string): boolean {
  return /^[\w.-]+\/(?:[\w.+-]+\+)?json$/.test(type);
}

/**
 * What a document declares for a media type that came: the very same, or else the narrowest range that has it
 * (`application/*+json`, `application/*`, `*​/*`; RFC 9110, section 12.5.1). Null for one that it does not declare.
 */
export function contentFor(
  content: Readonly<Record<string, JsonSchema>>,
  type: string,
): DeclaredContent | null {
  const [best] = Object.entries(content)
    .map(([mediaType, schema]) => ({
      mediaType,
      schema,
      rank: rankOf(bareMediaType(mediaType), type),
    }))
    .filter(each => each.rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
  return best ? {mediaType: best.mediaType, schema: best.schema} : null;
}

function rankOf(declared: string, type: string): number {
  if (declared === type) return 4;
  if (declared === '*/*' || declared === '*') return 1;
  const [kind = '', name = ''] = declared.split('/');
  if (!type.startsWith(`${kind}/`)) return 0;
  if (name === '*') return 2;
  return name.startsWith('*+') && type.endsWith(name.slice(1)) ? 3 : 0;
}

/** The JSON among these: `application/json`, else the first `+json`, else a range that may be JSON. */
export function jsonContent(content: Readonly<Record<string, JsonSchema>>): DeclaredContent | null {
  const exact = contentFor(content, 'application/json');
  if (exact && isJsonType(bareMediaType(exact.mediaType))) return exact;
  const entry = Object.entries(content).find(([each]) => isJsonType(bareMediaType(each)));
  return entry ? {mediaType: entry[0], schema: entry[1]} : exact;
}
