/** A path of which no segment can be an id: this runs for each request. */
const PLAIN = /^[^\d?#]*$/;

/** What stands between two slashes and is an id: a number, a UUID, a hash or a key of 20 letters and digits. */
const ID =
  /\/(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}|(?=[\w-]*\d)[\w-]{20,})(?=\/|$)/gi;

/**
 * A path as all requests of its kind have it: `/jobs/{id}/completion`, as people write by hand into the tag
 * `name`. Without query and fragment.
 *
 * @param target path and query, as a request line has them
 */
export function shapeOf(target: string): string {
  if (PLAIN.test(target)) return target;
  const end = target.search(/[?#]/);
  return (end < 0 ? target : target.slice(0, end)).replace(ID, '/{id}');
}
