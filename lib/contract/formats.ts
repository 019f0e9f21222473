import {ExplainedError} from '../core/errors.ts';
import {pointerSegment} from './read-document.ts';

/** The formats of JSON Schema 2020-12, of OpenAPI 3.x, and `base64`, which many documents use. */
const KNOWN_FORMATS = new Set(
  `date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference
   uri-template iri iri-reference uuid json-pointer relative-json-pointer regex int8 uint8 int16
   uint16 int32 uint32 int64 uint64 float double decimal byte binary password base64 base64url
   char commonmark html media-range http-date sf-string sf-token`.split(/\s+/),
);

/** Registered formats are lower case (https://spec.openapis.org/registry/format/). */
const REGISTERED_SHAPE = /^[a-z0-9-]+$/;

/** Values under these keys are samples, not schemas. */
const SAMPLE_KEYS = new Set(['example', 'examples', 'default', 'const', 'enum']);

/**
 * Refuses a schema whose `format` looks like a registered one and is none: `int46`, `date-tme`. A
 * name with capitals or signs (`JobKey`) is a vendor's annotation, and JSON Schema lets it pass.
 *
 * @throws ExplainedError that names the pointer
 */
export function refuseUnknownFormats(file: string, root: unknown): void {
  visit(file, root, '');
}

function visit(file: string, value: unknown, pointer: string): void {
  if (typeof value !== 'object' || value === null) return;
  const {format} = value as {format?: unknown};
  if (typeof format === 'string' && REGISTERED_SHAPE.test(format) && !KNOWN_FORMATS.has(format)) {
    throw new ExplainedError(
      `the contract ${file} has an unknown format '${format}' at #${pointer}/format`,
      'correct it, or give it a name with a capital letter if it is your own',
    );
  }
  for (const [key, each] of Object.entries(value)) {
    if (SAMPLE_KEYS.has(key) || key.startsWith('x-')) continue;
    visit(file, each, `${pointer}/${pointerSegment(key)}`);
  }
}
