import type {CertificateFiles} from './tls-material.ts';

/** How curl is told of certificates: https://curl.se/docs/manpage.html. The passphrase it asks for. */
const FLAGS = {ca: '--cacert', cert: '--cert', key: '--key'} as const;

/** Shell words; empty where there are no files. */
export function certificateFlags(files: CertificateFiles = {}): string[] {
  return (['ca', 'cert', 'key'] as const).flatMap(each => {
    const file = files[each];
    return file === undefined ? [] : [FLAGS[each], `'${file.replaceAll("'", `'\\''`)}'`];
  });
}
