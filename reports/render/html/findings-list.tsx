/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatCount, plural} from '../../../lib/core/format.ts';
import {causeLine, type FindingCause, findingCauses} from '../../../lib/record/finding-causes.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import {againLine, type RepeatedRun} from '../summary/again-line.ts';
import {findingAnchor} from '../summary/matrix.ts';
import {cutText, visibleLine, visibleText} from '../summary/visible-text.ts';
import {ExchangeView} from './exchange-view.tsx';

/** So many causes, and of each so many findings, show their exchange; for the others it is in the record. */
const WHOLE_CAUSES = 100;
const WHOLE_OF_CAUSE = 3;
const LINE_LENGTH_MAX = 1000;
const CURL_LENGTH_MAX = 4000;

interface ListProps {
  /** Of the part of the page. */
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly record: RepeatedRun;
}

/** Findings by cause: each opens to its operations, its shortest example, and all of its findings. */
export function FindingsList({id, findings, record}: ListProps) {
  const causes = findingCauses(findings);
  const counted = causes.filter(each => each.waived < each.findings.length);
  const open = findings.filter(each => !each.waived).length;
  return (
    <div class="findings" id={id} data-findings>
      <h3>
        {open > 0
          ? `${plural(counted.length, 'cause')}, ${plural(open, 'finding')}`
          : 'No findings'}
        {open < findings.length && (
          <span class="muted">, {formatCount(findings.length - open)} waived</span>
        )}
      </h3>
      {findings.length > 1 && <FindingFilters findings={findings} />}
      {causes.map((each, at) => (
        <CausePart key={each.id} cause={each} at={at} record={record} prefix={id} />
      ))}
    </div>
  );
}

/** What the page's script filters by; without it nothing is hidden. */
function FindingFilters({findings}: Pick<ListProps, 'findings'>) {
  const of = (pick: (finding: Finding) => string) =>
    [...new Set(findings.map(pick))].sort((a, b) => (a < b ? -1 : 1));
  return (
    <form class="filters" hidden>
      <label>
        <span class="sr">Search the findings</span>
        <input type="search" name="text" placeholder="Search (press /)" />
      </label>
      <Choice name="operation" values={of(each => each.operation)} />
      <Choice name="check" values={of(each => each.check)} />
      <Choice name="level" values={of(each => each.level)} />
      <Choice name="waiver" values={['waived', 'not waived']} />
      <output aria-live="polite" />
    </form>
  );
}

function Choice({name, values}: {name: string; values: readonly string[]}) {
  return (
    <label>
      <span class="sr">Only this {name}</span>
      <select name={name}>
        <option value="">any {name}</option>
        {values.map(each => (
          <option key={each} value={each}>
            {cutText(visibleLine(each), 80)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CauseProps {
  readonly cause: FindingCause;
  readonly at: number;
  readonly record: RepeatedRun;
  readonly prefix: string;
}

function CausePart({cause, at, record, prefix}: CauseProps) {
  const {findings, waived, level, check, place, operations, answer} = cause;
  const isWaived = waived === findings.length;
  const shown = at < WHOLE_CAUSES ? examplesOf(cause) : [];
  return (
    <details class={isWaived ? 'cause waived' : 'cause'} data-cause={at}>
      <summary>
        <span class={`level ${level}`}>{level}</span>
        <b>{visibleLine(check)}</b>
        {place !== '' && <code>{cutText(visibleLine(place), 100)}</code>}
        <span class="cause-text">
          <bdi>{cutText(visibleLine(causeLine(cause)), 300)}</bdi>
          {isWaived && ', waived'}
        </span>
        <span class="match" />
      </summary>
      <p class="muted">
        {answer === 'no answer' ? 'Where no answer came' : `Where the answer was a ${answer}`}, in{' '}
        {cutText(operations.map(visibleLine).join(', '), LINE_LENGTH_MAX)}.
      </p>
      {shown.map(each => (
        <FindingArticle
          key={findingAnchor(each)}
          finding={each}
          anchor={`${prefix === 'findings' ? '' : `${prefix}-`}${findingAnchor(each)}`}
          record={record}
        />
      ))}
      {findings.length > shown.length && (
        <div class="rows" data-shown={shown.length}>
          <p class="muted">
            <code>record.json</code> has all {formatCount(findings.length)} findings with their
            exchange.
          </p>
        </div>
      )}
    </details>
  );
}

/** The shortest example first, and then findings of other operations. */
function examplesOf({example, findings}: FindingCause): Finding[] {
  const others = findings.filter(each => each !== example);
  const seen = new Set([example.operation]);
  const diverse = others.filter(each => !seen.has(each.operation) && seen.add(each.operation));
  return [...new Set([example, ...diverse, ...others])].slice(0, WHOLE_OF_CAUSE);
}

interface ArticleProps {
  readonly finding: Finding;
  readonly anchor: string;
  readonly record: RepeatedRun;
}

/** One finding: what was expected, what was answered, and how to repeat it. */
export function FindingArticle({finding, anchor, record}: ArticleProps) {
  const {level, waived, message, expectedBy} = finding;
  return (
    <article id={anchor} class={waived ? 'finding waived' : 'finding'}>
      <p class="finding-head">
        <span class={`level ${level}`}>{level}</span>
        <a class="finding-id" href={`#${anchor}`}>
          {cutText(visibleLine(finding.id), LINE_LENGTH_MAX)}
        </a>
        {waived && <span class="level waiver">waived</span>}
      </p>
      <p class="finding-message">
        <bdi>{cutText(visibleLine(message), LINE_LENGTH_MAX)}</bdi>
      </p>
      {waived && <Waiver waived={waived} />}
      {expectedBy && (
        <p class="muted">
          Expected by <code>{cutText(visibleLine(expectedBy), LINE_LENGTH_MAX)}</code>
        </p>
      )}
      <Command name="Again" text={finding.curl} />
      {finding.seed !== undefined && (
        <Command name="With the whole check" text={againLine(finding, record)} />
      )}
      <details>
        <summary>Exchange</summary>
        <ExchangeView exchange={finding.exchange} />
      </details>
    </article>
  );
}

function Waiver({waived}: {waived: NonNullable<Finding['waived']>}) {
  const link = /^https?:\/\//.test(waived.link);
  return (
    <p class="muted">
      Waived: {visibleLine(waived.reason)}{' '}
      {link ? (
        <a href={waived.link} rel="noreferrer noopener">
          {visibleLine(waived.link)}
        </a>
      ) : (
        visibleLine(waived.link)
      )}
    </p>
  );
}

/** A command that can be pasted. */
function Command({name, text}: {name: string; text: string}) {
  return (
    <div class="curl">
      <span class="muted">{name}</span>
      <pre tabindex={0}>
        <code>{cutText(visibleText(text), CURL_LENGTH_MAX)}</code>
      </pre>
      <button type="button" data-copy>
        Copy
      </button>
    </div>
  );
}
