import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generate} from 'selfsigned';

/** PEM files of an authority, of a server on loopback, and of a client whose key has a passphrase. */
export interface Certificates {
  readonly ca: string;
  readonly serverCert: string;
  readonly serverKey: string;
  readonly clientCert: string;
  readonly clientKey: string;
  readonly clientPassphrase: string;
}

const KEY = {keyType: 'ec', algorithm: 'sha256'} as const;

/** Makes an authority, and what it signs, and writes them into a folder. */
export async function makeCertificates(
  folder: string,
  clientPassphrase: string,
): Promise<Certificates> {
  const authority = await generate([{name: 'commonName', value: 'c8gauge test authority'}], {
    ...KEY,
    extensions: [
      {name: 'basicConstraints', cA: true, critical: true},
      {name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true},
    ],
  });
  const ca = {key: authority.private, cert: authority.cert};
  const server = await generate([{name: 'commonName', value: 'localhost'}], {
    ...KEY,
    ca,
    extensions: [
      {name: 'basicConstraints', cA: false},
      {
        name: 'subjectAltName',
        altNames: [
          {type: 2, value: 'localhost'},
          {type: 7, ip: '127.0.0.1'},
        ],
      },
    ],
  });
  const client = await generate([{name: 'commonName', value: 'c8gauge'}], {
    ...KEY,
    ca,
    passphrase: clientPassphrase,
    extensions: [
      {name: 'basicConstraints', cA: false},
      {name: 'extKeyUsage', clientAuth: true},
    ],
  });
  const write = async (name: string, pem: string) => {
    const file = join(folder, name);
    await writeFile(file, pem);
    return file;
  };
  return {
    ca: await write('ca.pem', authority.cert),
    serverCert: await write('server.pem', server.cert),
    serverKey: await write('server.key', server.private),
    clientCert: await write('client.pem', client.cert),
    clientKey: await write('client.key', client.private),
    clientPassphrase,
  };
}
