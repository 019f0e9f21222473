import type {TlsMaterial} from './tls-material.ts';

/** What `tls.connect` takes of it: lists that may be written to. */
export function connectOptions(tls: TlsMaterial | null): {
  ca?: string[];
  cert?: string;
  key?: string;
} {
  if (tls === null) return {};
  const {ca, files: _, ...pair} = tls;
  return {...pair, ...(ca === undefined ? {} : {ca: [...ca]})};
}
