type Encoding = 'std' | 'rawstd' | 'url' | 'rawurl';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-encoding/ */
export function encodingModule() {
  const module = {
    b64encode(input: string | ArrayBuffer, encoding: Encoding = 'std'): string {
      const bytes = typeof input === 'string' ? Buffer.from(input) : Buffer.from(input);
      const text = bytes.toString(encoding.endsWith('url') ? 'base64url' : 'base64');
      if (encoding === 'url') return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
      return encoding === 'rawstd' ? text.replace(/=+$/, '') : text;
    },
    b64decode(input: string, _encoding: Encoding = 'std', format?: 's'): string | ArrayBuffer {
      const bytes = Buffer.from(input, 'base64');
      if (format === 's') return bytes.toString('utf8');
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    },
  };
  return {...module, default: module, __esModule: true};
}
