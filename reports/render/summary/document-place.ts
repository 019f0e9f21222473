import type {Finding} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';

/** Where in a document it is said what a finding deviates from. */
export interface DocumentPlace {
  /** As the repository names it, where the document is of the folder that c8gauge was called in. */
  readonly file: string;
  /** 1-based; null where it is not known. */
  readonly line: number | null;
}

/** A longer text is no place in a document. */
const PLACE_LENGTH_MAX = 1000;

/** `openapi.yaml:107 #/paths/...`, or without a line. */
const CITED = /^([^\s#:]+\.(?:ya?ml|json))(?::(\d+))?(?: ?#|$)/;

/** The place of a finding; the document as such where the finding cites an RFC, a page, or nothing. */
export function documentPlace(
  {expectedBy}: Pick<Finding, 'expectedBy'>,
  {contract}: Pick<RunRecord, 'contract'>,
): DocumentPlace {
  const cited = CITED.exec((expectedBy ?? '').slice(0, PLACE_LENGTH_MAX));
  const file = contract.file ?? cited?.[1] ?? 'openapi.yaml';
  return {file, line: cited?.[2] === undefined ? null : Number(cited[2])};
}
