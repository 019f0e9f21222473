import {formatCount, plural} from '../../../lib/core/format.ts';
import {anchorOf, type FindingRow, type FindingRows, rowId} from '../summary/finding-rows.ts';
import {visibleLine} from '../summary/visible-text.ts';

/** So many rows are made at once: ten thousand would hold the page up. */
const ROWS_AT_ONCE = 100;

/** Makes a list of findings searchable: filters, rows that are made when a cause is opened, links to a finding. */
export function findingsList(part: HTMLElement, from: FindingRows): void {
  const form = part.querySelector<HTMLFormElement>('.filters');
  const causes = [...part.querySelectorAll<HTMLDetailsElement>('.cause')];
  let matching: readonly (readonly FindingRow[])[] = from.rows;
  const fill = (at: number) =>
    fillRows(causes[at], from, at, {
      rows: matching[at] ?? [],
      count: ROWS_AT_ONCE,
      prefix: part.id,
    });
  for (const [at, cause] of causes.entries()) {
    if (cause.open) fill(at);
    cause.addEventListener('toggle', () => {
      if (cause.open && !cause.querySelector('.rows ol')) fill(at);
    });
  }
  if (form) {
    form.hidden = false;
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', () => {
      matching = filtered(from, new FormData(form));
      show(form, causes, from, matching);
      for (const [at, cause] of causes.entries()) {
        if (cause.open) fill(at);
        else cause.querySelector('.rows ol')?.remove();
      }
    });
    addKeys(part, form, causes);
  }
  const reveal = () => revealLinked(from, causes, part.id);
  addEventListener('hashchange', reveal);
  reveal();
}

function filtered(from: FindingRows, chosen: FormData): FindingRow[][] {
  const wanted = (name: string) => String(chosen.get(name) ?? '');
  const words = wanted('text').toLowerCase().split(/\s+/).filter(Boolean);
  const [operation, check, level, waiver] = ['operation', 'check', 'level', 'waiver'].map(wanted);
  return from.rows.map((rows, at) => {
    const cause = from.causes[at];
    if (!cause || (check && cause.check !== check) || (level && cause.level !== level)) return [];
    return rows.filter(row => {
      if (operation && from.operations[row[0]] !== operation) return false;
      if (waiver && (row[2] === 1) !== (waiver === 'waived')) return false;
      const text = `${rowId(from, at, row)} ${row[3] ?? cause.expectation}`.toLowerCase();
      return words.every(each => text.includes(each));
    });
  });
}

/** Hides causes without a match, and says how many match. */
function show(
  form: HTMLFormElement,
  causes: readonly HTMLElement[],
  from: FindingRows,
  matching: readonly (readonly FindingRow[])[],
): void {
  for (const [at, cause] of causes.entries()) {
    const [some, all] = [matching[at]?.length ?? 0, from.rows[at]?.length ?? 0];
    cause.hidden = some === 0;
    const match = cause.querySelector('.match');
    if (match) match.textContent = some < all ? `${formatCount(some)} match` : '';
  }
  const total = matching.reduce((sum, each) => sum + each.length, 0);
  const shown = matching.filter(each => each.length > 0).length;
  const output = form.querySelector('output');
  if (output) output.textContent = `${plural(shown, 'cause')}, ${plural(total, 'finding')}`;
}

interface Filling {
  readonly rows: readonly FindingRow[];
  readonly count: number;
  readonly prefix: string;
}

function fillRows(
  cause: HTMLElement | undefined,
  from: FindingRows,
  at: number,
  {rows, count, prefix}: Filling,
): void {
  const place = cause?.querySelector<HTMLElement>('.rows');
  if (!place) return;
  const list = document.createElement('ol');
  for (const row of rows.slice(0, count)) list.append(rowItem(from, at, row, prefix));
  place.replaceChildren(list);
  if (rows.length <= count) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more';
  more.textContent = `Show ${formatCount(Math.min(ROWS_AT_ONCE, rows.length - count))} more of ${formatCount(rows.length)}`;
  more.addEventListener('click', () =>
    fillRows(cause, from, at, {rows, count: count + ROWS_AT_ONCE, prefix}),
  );
  place.append(more);
}

function rowItem(from: FindingRows, at: number, row: FindingRow, prefix: string): HTMLLIElement {
  const item = document.createElement('li');
  const id = rowId(from, at, row);
  const anchor = `${prefix === 'findings' ? '' : `${prefix}-`}${anchorOf(id)}`;
  // One that is shown whole has the anchor.
  if (!document.getElementById(anchor)) item.id = anchor;
  const link = document.createElement('a');
  link.className = 'finding-id';
  link.href = `#${anchor}`;
  link.textContent = visibleLine(id);
  const text = document.createElement('span');
  text.textContent = visibleLine(
    `${row[3] ?? from.causes[at]?.expectation ?? ''}${row[2] ? ', waived' : ''}`,
  );
  item.append(link, text);
  return item;
}

/** Opens the cause of the finding that the address names, and brings the finding into view. */
function revealLinked(
  from: FindingRows,
  causes: readonly HTMLDetailsElement[],
  part: string,
): void {
  const hash = decodeURIComponent(location.hash.slice(1));
  const anchor = part === 'findings' ? hash : hash.replace(`${part}-`, '');
  if (!anchor.startsWith('finding-')) return;
  for (const [at, rows] of from.rows.entries()) {
    const found = rows.findIndex(row => anchorOf(rowId(from, at, row)) === anchor);
    const cause = causes[at];
    if (found < 0 || !cause) continue;
    cause.hidden = false;
    cause.open = true;
    if (!document.getElementById(hash))
      fillRows(cause, from, at, {rows, count: found + ROWS_AT_ONCE, prefix: part});
    const target = document.getElementById(hash);
    target?.scrollIntoView({block: 'center'});
    target?.classList.add('linked');
    return;
  }
}

/** `/` searches, Escape ends it, arrows go from cause to cause. */
function addKeys(part: HTMLElement, form: HTMLFormElement, causes: readonly HTMLElement[]): void {
  const search = form.querySelector<HTMLInputElement>('input');
  addEventListener('keydown', event => {
    const isTyping = (event.target as Element).matches('input, select, textarea');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      search?.focus();
    }
  });
  part.addEventListener('keydown', event => {
    const target = event.target as Element;
    if (event.key === 'Escape' && target === search) {
      form.reset();
      form.dispatchEvent(new Event('input'));
    }
    if (!target.matches('summary, input') || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const shown = causes.filter(each => !each.hidden);
    const at = shown.findIndex(each => each.contains(target));
    const next = shown[at + (event.key === 'ArrowDown' ? 1 : -1)];
    next?.querySelector('summary')?.focus();
    event.preventDefault();
  });
}
