import {createPrivateKey} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createSecureContext, rootCertificates} from 'node:tls';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';
import type {Settings} from './settings.ts';

/** Which authorities to trust, and the client certificate, as PEM. Plain data, named as in `tls.connect`. */
export interface TlsMaterial {
  /** The public authorities and the private one; absent for the public ones. */
  readonly ca?: readonly string[];
  readonly cert?: string;
  /** Without a passphrase: it was taken off when it was read. */
  readonly key?: string;
  /** Where they were read from, for the curl lines of findings. */
  readonly files?: CertificateFiles;
}

/** Paths, as they were given; absent for what came as PEM. */
export interface CertificateFiles {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/**
 * Reads `CAMUNDA_MTLS_*`: each as PEM or, with `_PATH`, as the path of a PEM file; PEM wins, as in
 * Camunda's SDKs. A CA alone trusts a private authority; a certificate with its key is mutual TLS.
 *
 * @returns null when none is set
 * @throws ExplainedError when a file cannot be read, is not PEM, or the passphrase is wrong
 */
export async function readTlsMaterial(settings: Settings): Promise<TlsMaterial | null> {
  const ca = await pemOf(settings, 'CAMUNDA_MTLS_CA');
  const cert = await pemOf(settings, 'CAMUNDA_MTLS_CERT');
  const lockedKey = await pemOf(settings, 'CAMUNDA_MTLS_KEY');
  if (ca === null && cert === null && lockedKey === null) return null;
  if ((cert === null) !== (lockedKey === null)) {
    const missing = cert === null ? 'CAMUNDA_MTLS_CERT_PATH' : 'CAMUNDA_MTLS_KEY_PATH';
    throw new ExplainedError(`${missing} is not set, but the other one is`, 'set both, or neither');
  }
  const key = lockedKey && unlocked(lockedKey, settings['CAMUNDA_MTLS_KEY_PASSPHRASE']);
  const material = {
    // Not in place of the public ones: the OAuth server may have one of those.
    ...(ca === null ? {} : {ca: [...rootCertificates, ca]}),
    ...(cert === null ? {} : {cert}),
    ...(key === null ? {} : {key}),
    files: filesOf(settings),
  };
  assertUsable(material, ca);
  return material;
}

function filesOf(settings: Settings): CertificateFiles {
  const names = {ca: 'CAMUNDA_MTLS_CA', cert: 'CAMUNDA_MTLS_CERT', key: 'CAMUNDA_MTLS_KEY'};
  const files = Object.entries(names).flatMap(([name, setting]) => {
    const path = settings[`${setting}_PATH`];
    return settings[setting] || !path ? [] : [[name, path]];
  });
  return Object.fromEntries(files);
}

async function pemOf(settings: Settings, name: string): Promise<string | null> {
  const inline = settings[name];
  if (inline) return inline;
  const path = settings[`${name}_PATH`];
  if (!path) return null;
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read ${name}_PATH (${messageOf(thrown)})`,
      'correct it: it is the path of a PEM file',
    );
  }
}

function unlocked(pem: string, passphrase: string | undefined): string {
  // Registered as a secret from here on, so that no message shows it.
  const secret = passphrase ? new Secret(passphrase) : null;
  try {
    const key = createPrivateKey({key: pem, ...(secret ? {passphrase: secret.reveal()} : {})});
    return key.export({type: 'pkcs8', format: 'pem'}) as string;
  } catch (thrown) {
    throw new ExplainedError(
      `the key at CAMUNDA_MTLS_KEY_PATH cannot be used (${messageOf(thrown)})`,
      'give a private key as PEM, with CAMUNDA_MTLS_KEY_PASSPHRASE if it has a passphrase',
    );
  }
}

function assertUsable({cert, key}: TlsMaterial, ca: string | null): void {
  try {
    createSecureContext({
      ...(cert === undefined ? {} : {cert}),
      ...(key === undefined ? {} : {key}),
      ...(ca === null ? {} : {ca}),
    });
    if (ca !== null && !ca.includes('-----BEGIN CERTIFICATE-----')) throw new Error('not PEM');
  } catch (thrown) {
    throw new ExplainedError(
      `the certificates of CAMUNDA_MTLS_* cannot be used (${messageOf(thrown)})`,
      'give PEM files, the certificate and the key of one pair',
    );
  }
}

/** The options for `tls.connect`, whose types want lists that can be written to. */
export function connectOptions(tls: TlsMaterial | null): {
  ca?: string[];
  cert?: string;
  key?: string;
} {
  if (tls === null) return {};
  const {ca, files: _, ...pair} = tls;
  return {...pair, ...(ca === undefined ? {} : {ca: [...ca]})};
}

/** curl's flags for certificates (https://curl.se/docs/manpage.html). It asks for the passphrase itself. */
const FLAGS = {ca: '--cacert', cert: '--cert', key: '--key'} as const;

/** The flags as shell words; empty without files. */
export function certificateFlags(files: CertificateFiles = {}): string[] {
  return (['ca', 'cert', 'key'] as const).flatMap(each => {
    const file = files[each];
    return file === undefined ? [] : [FLAGS[each], `'${file.replaceAll("'", `'\\''`)}'`];
  });
}
