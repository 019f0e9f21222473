/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatCount, formatInstant, plural} from '../../../lib/core/format.ts';
import type {FindingComparison} from '../../../lib/record/comparison-result.ts';
import {changeLines} from '../summary/comparison-summary.ts';
import type {ComparedRun, ComparisonView} from '../summary/comparison-view.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {ComparisonSection} from './comparison-section.tsx';
import {Lede, PageFrame, ScrollRegion, VerdictIcon} from './page-parts.tsx';

const CHANGES_SHOWN = 8;
const CAUSES_SHOWN = 200;

interface Props {
  /** What is shown: all runs, or those that were chosen. */
  readonly view: ComparisonView;
  /** All runs to choose from; absent where no script is there to choose with. */
  readonly choice?: Choice;
}

/** The runs that can be beside each other, and which are, by their place. */
export interface Choice {
  readonly runs: readonly ComparedRun[];
  readonly base: number;
  /** Null: all others. */
  readonly other: number | null;
}

/** Several runs side by side: what changed first, then each scenario, then the findings. */
export function ComparisonPage({view, choice}: Props) {
  const {scenarios, runs} = view;
  const places = [
    {id: 'summary', name: 'Summary'},
    ...(scenarios.length > 0 ? [{id: 'load', name: 'Load'}] : []),
    {id: 'findings', name: 'Findings'},
  ];
  return (
    <PageFrame
      answer="the comparison"
      places={places}
      summary={<Summary view={view} choice={choice} />}
    >
      {scenarios.length > 0 && (
        <section id="load" aria-labelledby="load-name">
          <h2 id="load-name">Load</h2>
          <p class="muted reading">
            Each ratio has a 95 % interval, from resampling the seconds within both runs (circular
            block bootstrap, seeded). It shows how unsteady the runs were, but not how much two runs
            of the same cluster differ: that needs more runs.
          </p>
          {scenarios.map(each => (
            <ComparisonSection key={each.id} scenario={each} runs={runs} />
          ))}
        </section>
      )}
      <DifferingFindings view={view} />
    </PageFrame>
  );
}

function Summary({view, choice}: {view: ComparisonView; choice: Choice | undefined}) {
  const {runs} = view;
  const [base, other] = runs;
  const lines = changeLines(view);
  return (
    <>
      <div class="hero">
        <p class="eyebrow">
          {runs.length > 2 ? `Each compared with ${base?.name}` : 'Side by side'}
        </p>
        <h1>
          {runs.length > 2
            ? `${plural(runs.length, 'run')} compared`
            : `${other?.name} compared with ${base?.name}`}
        </h1>
        <Changes lines={lines} />
      </div>
      {choice && <ChoiceForm choice={choice} differences={lines.length} />}
      <RunsTable runs={runs} />
    </>
  );
}

/** Which runs are beside each other; the page's script shows them. */
function ChoiceForm({choice, differences}: {choice: Choice; differences: number}) {
  const {runs, base, other} = choice;
  const options = runs.map(({name, id}, at) => ({at, text: `${name}: ${visibleLine(id)}`}));
  return (
    <form class="filters choice">
      <label>
        Compare{' '}
        <select name="other" value={other === null ? '' : String(other)}>
          {runs.length > 2 && <option value="">all others</option>}
          {options.map(({at, text}) => (
            <option key={at} value={at} disabled={at === base}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        with{' '}
        <select name="base" value={String(base)}>
          {options.map(({at, text}) => (
            <option key={at} value={at}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="swap" disabled={other === null}>
        Swap
      </button>
      <output aria-live="polite">{plural(differences, 'difference')}</output>
    </form>
  );
}

function Changes({lines}: {lines: readonly string[]}) {
  if (lines.length === 0)
    return (
      <p class="lede">
        Same verdict, same findings, and no figure differs by 3 % or more beyond the noise.
      </p>
    );
  const more = lines.length - CHANGES_SHOWN;
  return (
    <Lede
      lines={lines.slice(0, CHANGES_SHOWN)}
      more={more > 0 ? `and ${plural(more, 'more change')}, below` : undefined}
    />
  );
}

function RunsTable({runs}: {runs: readonly ComparedRun[]}) {
  return (
    <ScrollRegion name="The runs">
      <table class="runs stacked">
        <caption>The runs</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">Verdict</th>
            <th scope="col">Findings</th>
            <th scope="col">Target</th>
            <th scope="col">Started</th>
            <th scope="col">Seed</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(run => (
            <tr key={run.name}>
              <th scope="row">
                {run.name} <small>{visibleLine(run.id)}</small>
              </th>
              <td class={`wide verdict ${run.status}`}>
                <VerdictIcon status={run.status} /> {run.words}
                <small>{cutText(run.reason, 90)}</small>
              </td>
              <td class="wide" data-label="Findings">
                <FindingCount findings={run.findings} />
              </td>
              <td class="wide" data-label="Target">
                <bdi>{visibleLine(run.target)}</bdi>
              </td>
              <td data-label="Started">{formatInstant(run.startedAt)}</td>
              <td data-label="Seed">{run.seed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function FindingCount({findings}: Pick<ComparedRun, 'findings'>) {
  if (!findings) return <span class="muted">not checked</span>;
  const {causes, count, waived} = findings;
  return (
    <>
      {count === 0 ? 'none' : `${plural(count, 'finding')}`}
      {count > 0 && <small>{plural(causes, 'cause')}</small>}
      {waived > 0 && <small>{formatCount(waived)} waived</small>}
    </>
  );
}

function DifferingFindings({view: {findings, runs, causesLeftOut}}: {view: ComparisonView}) {
  const shown = findings.slice(0, CAUSES_SHOWN);
  const more = findings.length - shown.length + causesLeftOut;
  const checked = runs.filter(each => each.findings);
  return (
    <section id="findings" aria-labelledby="findings-name">
      <h2 id="findings-name">Findings that differ</h2>
      {findings.length === 0 && (
        <p class="muted">
          {checked.length > 1
            ? 'All checked runs have the same findings.'
            : 'No two of these runs were checked.'}
        </p>
      )}
      {shown.length > 0 && (
        <ScrollRegion name="Findings that differ">
          <table class="differences">
            <caption class="sr">Findings that differ, by cause</caption>
            <thead>
              <tr>
                <th scope="col">Cause</th>
                {runs.map(({name}) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(each => (
                <FindingRow key={`${each.places.join()} ${each.cause}`} cause={each} runs={runs} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {more > 0 && <p class="muted">and {plural(more, 'more cause')}, in the records</p>}
    </section>
  );
}

function FindingRow({cause, runs}: {cause: FindingComparison; runs: readonly ComparedRun[]}) {
  const {check, expectation, operations, count, waived, example, places} = cause;
  const known = waived === 0 ? '' : `, ${waived === count ? '' : `${formatCount(waived)} `}waived`;
  return (
    <tr>
      <th scope="row">
        <b>{visibleLine(check)}</b> <bdi>{cutText(visibleLine(expectation), 300)}</bdi>
        <small>
          {cutText(operations.map(visibleLine).join(', '), 300)}
          {known}
        </small>
        <small>
          {count > 1 ? 'one of them: ' : ''}
          <span class="finding-id">{cutText(visibleLine(example), 200)}</span>
        </small>
      </th>
      {runs.map(({name, findings}, at) => (
        <td key={name}>
          {places.includes(at) ? (
            <b class={waived === count ? undefined : 'bad'}>{formatCount(count)}</b>
          ) : (
            <span class="muted">{findings ? 'none' : 'not checked'}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
