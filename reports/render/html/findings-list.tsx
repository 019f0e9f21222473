/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {plural} from '../../../lib/core/format.ts';
import type {ConformanceResult, Finding} from '../../../lib/record/findings.ts';
import {findingAnchor} from '../summary/matrix.ts';
import {cutText, visibleLine, visibleText} from '../summary/visible-text.ts';
import {ExchangeView} from './exchange-view.tsx';

/** So many findings show their exchange; for the others it is in the record. */
const WHOLE_MAX = 300;
const LINE_LENGTH_MAX = 1000;
const CURL_LENGTH_MAX = 4000;

/** Every finding, those without a waiver first. */
export function FindingsList({conformance}: {conformance: ConformanceResult}) {
  const {findings, level, staleWaivers = []} = conformance;
  const ordered = [
    ...findings.filter(each => !each.waived),
    ...findings.filter(each => each.waived),
  ];
  const seen = new Map<string, number>();
  const anchors = ordered.map(each => uniqueAnchor(findingAnchor(each), seen));
  return (
    <div class="findings" id="findings">
      <h3>{findings.length > 0 ? plural(findings.length, 'finding') : 'No findings'}</h3>
      {level && (
        <p class="muted">
          Those of level <b>{level}</b> and of the levels before it count: contract, http,
          behaviour.
        </p>
      )}
      {findings.length > WHOLE_MAX && (
        <p class="muted">
          The first {WHOLE_MAX} show their exchange; <code>record.json</code> has it for every one.
        </p>
      )}
      {ordered.map((each, at) => (
        <FindingArticle
          key={anchors[at]}
          finding={each}
          anchor={anchors[at] ?? ''}
          whole={at < WHOLE_MAX}
        />
      ))}
      {staleWaivers.map(each => (
        <p key={each} class="callout">
          <b>Stale waiver</b> {visibleLine(each)}
        </p>
      ))}
    </div>
  );
}

function uniqueAnchor(anchor: string, seen: Map<string, number>): string {
  const times = (seen.get(anchor) ?? 0) + 1;
  seen.set(anchor, times);
  return times === 1 ? anchor : `${anchor}.${times}`;
}

interface ArticleProps {
  readonly finding: Finding;
  readonly anchor: string;
  readonly whole: boolean;
}

/** One finding: what was expected, what was answered, and how to repeat it. */
export function FindingArticle({finding, anchor, whole}: ArticleProps) {
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
      {whole && (
        <>
          {expectedBy && (
            <p class="muted">
              Expected by <code>{cutText(visibleLine(expectedBy), LINE_LENGTH_MAX)}</code>
            </p>
          )}
          {finding.seed !== undefined && (
            <p class="muted">
              Repeat with{' '}
              <code>
                check --seed {finding.seed} --operation {visibleLine(finding.operation)}
              </code>
            </p>
          )}
          <Curl curl={finding.curl} />
          <details>
            <summary>Exchange</summary>
            <ExchangeView exchange={finding.exchange} />
          </details>
        </>
      )}
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

function Curl({curl}: {curl: string}) {
  return (
    <div class="curl">
      <pre tabindex={0}>
        <code>{cutText(visibleText(curl), CURL_LENGTH_MAX)}</code>
      </pre>
      <button type="button" data-copy>
        Copy
      </button>
    </div>
  );
}
