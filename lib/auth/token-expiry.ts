/**
 * When a JSON Web Token says that it expires, milliseconds since the Unix epoch; null where it is
 * none, or does not say so. Nothing is verified: that is the cluster's to do.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function expiryOfJwt(token: string): number | null {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const expires = (claims as {exp?: unknown} | null)?.exp;
    return typeof expires === 'number' ? expires * 1000 : null;
  } catch {
    return null;
  }
}
