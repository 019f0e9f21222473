/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import type {Comparison, FindingComparison} from '../../compare/compare-records.ts';
import {changeLines} from '../../compare/comparison-wording.ts';
import type {OverlayCharts} from '../series/chart-series.ts';
import {formatInstant, plural} from '../summary/format.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {targetLine, verdictWords} from '../summary/wording.ts';
import {ComparisonSection} from './comparison-section.tsx';
import {VerdictIcon} from './icon.tsx';
import {PageFrame} from './page-frame.tsx';
import {Lede} from './reasons.tsx';
import {ScrollRegion} from './scroll-region.tsx';

const CHANGES_SHOWN = 8;
const FINDINGS_SHOWN = 200;

interface Props {
  readonly comparison: Comparison;
  readonly charts: readonly OverlayCharts[];
}

/** Several runs side by side: what changed first, then each scenario, then the findings. */
export function ComparisonPage({comparison, charts}: Props) {
  const {scenarios, findings} = comparison;
  const places = [
    {id: 'summary', name: 'Summary'},
    ...(scenarios.length > 0 ? [{id: 'load', name: 'Load'}] : []),
    {id: 'findings', name: 'Findings'},
  ];
  return (
    <PageFrame
      answer="the comparison"
      places={places}
      summary={<Summary comparison={comparison} />}
    >
      {scenarios.length > 0 && (
        <section id="load" aria-labelledby="load-name">
          <h2 id="load-name">Load</h2>
          <p class="muted reading">
            Each ratio stands with a 95 % interval, from drawing the seconds within both runs again
            (circular block bootstrap, seeded). It knows how unsteady the runs were, and not how
            much two runs of the same cluster differ: what that is, only more runs can tell.
          </p>
          {scenarios.map((each, at) => (
            <ComparisonSection
              key={each.scenario}
              scenario={each}
              comparison={comparison}
              id={charts[at]?.id ?? ''}
              percentile={charts[at]?.latencies.percentile ?? 'p50'}
            />
          ))}
        </section>
      )}
      <DifferingFindings findings={findings} names={comparison.names} />
    </PageFrame>
  );
}

function Summary({comparison}: {comparison: Comparison}) {
  return (
    <>
      <div class="hero">
        <p class="eyebrow">Each compared with the first</p>
        <h1>{plural(comparison.runs.length, 'run')} compared</h1>
        <Changes lines={changeLines(comparison)} />
      </div>
      <RunsTable comparison={comparison} />
    </>
  );
}

function Changes({lines}: {lines: readonly string[]}) {
  if (lines.length === 0)
    return <p class="lede">No figure differs by 3 % or more that stands out of the noise.</p>;
  const more = lines.length - CHANGES_SHOWN;
  return (
    <Lede
      lines={lines.slice(0, CHANGES_SHOWN)}
      more={more > 0 ? `and ${plural(more, 'more change')}, below` : undefined}
    />
  );
}

function RunsTable({comparison: {runs, names}}: {comparison: Comparison}) {
  return (
    <ScrollRegion name="The runs">
      <table class="runs">
        <caption>The runs</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">Verdict</th>
            <th scope="col">Target</th>
            <th scope="col">Started</th>
            <th scope="col">Seed</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, at) => (
            <tr key={names[at]}>
              <th scope="row">
                {names[at]} <small>{visibleLine(run.run.id)}</small>
              </th>
              <td class={`verdict ${run.verdict.status}`}>
                <VerdictIcon status={run.verdict.status} /> {verdictWords(run)}
                <small>{cutText(visibleLine(run.verdict.reasons[0] ?? ''), 90)}</small>
              </td>
              <td>
                <bdi>{visibleLine(targetLine(run))}</bdi>
              </td>
              <td>{formatInstant(run.run.startedAt)}</td>
              <td>{run.run.seed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type FindingsProps = {findings: readonly FindingComparison[]; names: readonly string[]};

function DifferingFindings({findings, names}: FindingsProps) {
  const shown = findings.slice(0, FINDINGS_SHOWN);
  return (
    <section id="findings" aria-labelledby="findings-name">
      <h2 id="findings-name">Findings that differ</h2>
      {findings.length === 0 && <p class="muted">All runs that checked found the same.</p>}
      {shown.length > 0 && (
        <ScrollRegion name="Findings that differ">
          <table class="differences">
            <thead>
              <tr>
                <th scope="col">Finding</th>
                {names.map(name => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(each => (
                <FindingRow key={each.id} finding={each} names={names} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {findings.length > shown.length && (
        <p class="muted">and {plural(findings.length - shown.length, 'more')}, in the records</p>
      )}
    </section>
  );
}

function FindingRow({finding, names}: {finding: FindingComparison; names: readonly string[]}) {
  return (
    <tr>
      <th scope="row">
        <span class="finding-id">{cutText(visibleLine(finding.id), 200)}</span>
        <small>{cutText(visibleLine(finding.message), 300)}</small>
      </th>
      {names.map((name, at) => (
        <td key={name}>
          {finding.places.includes(at) ? <b class="bad">✕</b> : <span class="muted">–</span>}
        </td>
      ))}
    </tr>
  );
}
