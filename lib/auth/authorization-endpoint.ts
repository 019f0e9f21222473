import {randomBytes} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Clock} from '../core/clock.ts';
import type {Authorization} from './authorization.ts';

/** While a renewal fails, callers are to ask again after this. */
const LOOK_AGAIN_MS = 250;

/** Where another process of this user reads the current header. */
export interface AuthorizationEndpoint {
  /** On loopback, its path a random secret. A GET gives `{authorization, renewAtMs}`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the header at an address that only the caller knows. */
export async function serveAuthorization(
  authorization: Authorization,
  clock: Clock,
): Promise<AuthorizationEndpoint> {
  const path = `/${randomBytes(32).toString('base64url')}`;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    const renewAtMs = Math.max(authorization.lookAgainAtMs() ?? 0, clock.wallMs() + LOOK_AGAIN_MS);
    response
      .writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'})
      .end(JSON.stringify({authorization: authorization.current(), renewAtMs}));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
