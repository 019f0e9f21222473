import {GoError} from '../http/failures.ts';
import type {VuHost} from '../vu-host.ts';
import {bytesOf} from './bytes.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-encoding/ ; another encoding is `std`, as in k6. */
export function encodingModule({realm}: VuHost) {
  return {
    b64encode: (input: unknown, encoding?: unknown): string => {
      const bytes = bytesOf(input);
      if (encoding === 'rawurl') return bytes.toString('base64url');
      const text = bytes.toString('base64');
      if (encoding === 'url') return text.replaceAll('+', '-').replaceAll('/', '_');
      return encoding === 'rawstd' ? text.replace(/=+$/, '') : text;
    },
    b64decode: (input: unknown, encoding?: unknown, format?: unknown): string | ArrayBuffer => {
      const bytes = decode(String(input ?? ''), String(encoding));
      return format === 's' ? bytes.toString('utf8') : realm.arrayBuffer(bytes);
    },
  };
}

/**
 * As strict as Go's decoder, which passes over line breaks and nothing else
 * (https://pkg.go.dev/encoding/base64#Encoding.Decode).
 */
function decode(input: string, encoding: string): Buffer {
  const text = input.replace(/[\r\n]/g, '');
  const isUrl = encoding === 'url' || encoding === 'rawurl';
  const isRaw = encoding === 'rawstd' || encoding === 'rawurl';
  const letters = isUrl ? /^[\w-]*/ : /^[A-Za-z0-9+/]*/;
  const digits = letters.exec(text)?.[0].length ?? 0;
  const pads = isRaw ? 0 : (4 - (digits % 4)) % 4;
  const isWhole = text.length === digits + pads && /^=*$/.test(text.slice(digits));
  if (!isWhole || digits % 4 === 1)
    throw new GoError(`illegal base64 data at input byte ${Math.min(digits, text.length)}`);
  return Buffer.from(text, isUrl ? 'base64url' : 'base64');
}
