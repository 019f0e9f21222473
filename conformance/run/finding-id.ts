/** A part of a finding's id: what separates its parts is escaped (`/` as `~1`, as RFC 6901 does, and `#` as `~2`). */
export function idPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');
}
