import {type MutableResponse, type MutableToken, OAuth2Server} from 'oauth2-mock-server';

/** An OpenID provider on loopback that knows one client. */
export interface IdentityProvider {
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tokens that were issued so far. */
  issued(): number;
  stop(): Promise<void>;
}

/** Starts one. @param lifetimeSeconds of its tokens */
export async function startIdentityProvider(
  clientSecret: string,
  lifetimeSeconds = 300,
): Promise<IdentityProvider> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const {port} = server.address();
  // It calls itself by this name, and so its tokens do.
  const issuer = server.issuer.url ?? '';
  let issued = 0;
  server.service.on('beforeTokenSigning', ({payload}: MutableToken) => {
    issued++;
    payload['aud'] = 'c8gauge-test';
    payload['exp'] = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  });
  server.service.on('beforeResponse', (response: MutableResponse, request: {body?: unknown}) => {
    const body = (request.body ?? {}) as Readonly<Record<string, string>>;
    if (body['client_id'] === 'c8gauge' && body['client_secret'] === clientSecret) {
      response.body = {...(response.body as object), expires_in: lifetimeSeconds};
      return;
    }
    response.statusCode = 401;
    response.body = {error: 'invalid_client'};
  });
  return {
    tokenUrl: `http://127.0.0.1:${port}/token`,
    jwksUrl: `http://127.0.0.1:${port}/jwks`,
    issuer,
    clientId: 'c8gauge',
    clientSecret,
    issued: () => issued,
    stop: () => server.stop(),
  };
}
