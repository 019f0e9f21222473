import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import {
  CAPACITY_HEAD,
  capacityHeadline,
  capacityRows,
  workloadLine,
} from '../summary/capacity-rows.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {textTable, wrapText} from './columns.ts';

/** From this width on all columns have room; narrower terminals do without those in the middle. */
const WIDE = 78;
const NARROW_COLUMNS = [0, 1, 5];

/** A capacity search for the terminal: the answer, what ended it, a line a step. */
export function capacityBlock(capacity: CapacityResult, width: number): string[] {
  const {answer, objectives} = capacity;
  const keep = (cells: readonly string[]) =>
    width >= WIDE ? cells : NARROW_COLUMNS.map(at => cells[at] ?? '');
  const rows = capacityRows(capacity).map(keep);
  const ended = answer.limit ? `ended by ${answer.limit}: ${answer.reason}` : answer.reason;
  return [
    `Capacity  ${capacityHeadline(capacity)}`,
    `under ${visibleLine(objectives.join(', '))}`,
    visibleLine(ended),
    workloadLine(capacity),
  ]
    .filter(each => each !== '')
    .flatMap(each => wrapText(each, width, '  '))
    .concat(textTable({head: keep(CAPACITY_HEAD), rows}, width));
}
