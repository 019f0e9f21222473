import {createHash} from 'node:crypto';
import {type ComponentChildren, h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {ExplainedError} from '../../../lib/core/errors.ts';
import {plural} from '../../../lib/core/format.ts';
import {nearestOf} from '../../../lib/core/nearest.ts';
import type {Comparison} from '../../../lib/record/comparison-result.ts';
import {findingCauses} from '../../../lib/record/finding-causes.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import type {TrendResult} from '../../../lib/record/trend-result.ts';
import type {ProcessDiagram, ScenarioCharts, SectionCharts} from '../series/chart-series.ts';
import {overlayCharts, processDiagrams, scenarioCharts} from '../series/scenario-charts.ts';
import {capacityCharts} from '../summary/capacity-summary.ts';
import {type ComparisonView, comparisonView} from '../summary/comparison-view.ts';
import {type FindingRows, findingRows} from '../summary/finding-rows.ts';
import {historyCharts, trendGroups, trendWords} from '../summary/trend-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {verdictWords} from '../summary/wording.ts';
import {asset} from './assets.ts';
import {ComparisonPage} from './comparison-page.tsx';
import {FindingPage} from './finding-page.tsx';
import {HistoryPage} from './history-page.tsx';
import {Page} from './page.tsx';

/** The whole report as one HTML file: it makes no request, and its policy forbids any. */
export async function renderHtml(record: RunRecord): Promise<string> {
  const charts = record.loads.map((load, at) => scenarioCharts(load, `load-${at + 1}`));
  const title = `${verdictWords(record)} · ${visibleLine(record.run.id)}`;
  const curves = record.capacity ? [capacityCharts(record.capacity)] : [];
  const diagrams = record.loads.flatMap((load, at) => processDiagrams(load, `load-${at + 1}`));
  const findings = Object.fromEntries(
    findingParts(record, charts).map(([id, all]) => [id, findingRows(findingCauses(all))]),
  );
  const data = {charts: [...charts, ...curves], diagrams, findings};
  return renderDocument(title, h(Page, {record, charts}), data);
}

/**
 * One finding as an HTML file of its own, for a ticket.
 *
 * @throws ExplainedError where the record has no finding of that id
 */
export async function renderFindingHtml(record: RunRecord, id: string): Promise<string> {
  const all = record.conformance?.findings ?? [];
  const findings = all.filter(each => each.id === id);
  if (findings.length === 0) {
    const ids = [...new Set(all.map(each => each.id))];
    const nearest = nearestOf(id, ids);
    const remedy =
      nearest === null ? 'copy the id of a finding from the report' : `is '${nearest}' meant?`;
    throw new ExplainedError(
      `${record.run.id} has no finding '${visibleLine(id)}' among its ${ids.length}`,
      remedy,
    );
  }
  const title = `${visibleLine(id)} · ${visibleLine(record.run.id)}`;
  return renderDocument(title, h(FindingPage, {record, findings}), {charts: []});
}

/** Several records side by side, as one HTML file: each with the first, until two of them are chosen. */
export async function renderComparisonHtml(comparison: Comparison): Promise<string> {
  const {runs: records} = comparison;
  const charts = comparison.scenarios.map(({scenario, places}, at) => {
    const runs = places.flatMap(place => {
      const load = records[place]?.loads.find(each => each.scenario === scenario);
      return load ? [{name: comparison.names[place] ?? '', load}] : [];
    });
    return overlayCharts(runs, `load-${at + 1}`);
  });
  const title = `${records.length} runs compared · c8gauge`;
  const view = comparisonView(comparison, charts);
  return renderDocument(title, h(ComparisonPage, {view}), {charts, comparison: view});
}

/** Many runs in the order of time, and where they changed, as one HTML file. */
export async function renderTrendHtml(result: TrendResult): Promise<string> {
  const groups = trendGroups(result);
  const charts = groups.map((each, at) => historyCharts(result, each, `history-${at + 1}`));
  const title = `${trendWords(result)} · ${plural(result.runs, 'run')} · c8gauge`;
  return renderDocument(title, h(HistoryPage, {result, groups, charts}), {charts});
}

/** The lists of findings on the page, by the id of their part. */
function findingParts({conformance, loads}: RunRecord, charts: readonly ScenarioCharts[]) {
  const all: [string, readonly Finding[]][] = [
    ['findings', conformance?.findings ?? []],
    ...loads.map(({findings = []}, at): [string, readonly Finding[]] => [
      `${charts[at]?.id}-findings`,
      findings,
    ]),
  ];
  return all.filter(([, findings]) => findings.length > 0);
}

/** What the page's script reads, each as JSON in an element of its own. */
interface PageData {
  /** Whether it is of a run that goes on: it may ask where it came from then. */
  readonly isLive?: boolean;
  /** The runs that can be chosen. */
  readonly comparison?: ComparisonView;
  readonly charts: readonly SectionCharts[];
  readonly diagrams?: readonly ProcessDiagram[];
  readonly findings?: Readonly<Record<string, FindingRows>>;
}

/** Wraps a body with the style, the script, the charts' figures and the policy. */
export async function renderDocument(
  title: string,
  body: ComponentChildren,
  {charts, diagrams = [], findings = {}, comparison, isLive = false}: PageData,
): Promise<string> {
  const style = await asset('page.css');
  const scripts = [
    await asset(isLive ? 'live.js' : comparison ? 'comparison.js' : 'page.js'),
    ...(diagrams.length > 0 ? [await asset('diagrams.js')] : []),
  ];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(each => `'${digest(each)}'`).join(' ')}`,
    `style-src '${digest(style)}'`,
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = renderToString(
    h('head', null, [
      h('meta', {charset: 'utf-8'}),
      h('meta', {'http-equiv': 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('title', null, title),
    ]),
  ).replace('</head>', `<style>${style}</style></head>`);
  return [
    `<!doctype html>\n<html lang="en">${head}<body>`,
    renderToString(h('div', {id: 'page'}, body)),
    dataElement('charts', charts),
    ...(diagrams.length > 0 ? [dataElement('diagrams', diagrams)] : []),
    ...(comparison ? [dataElement('comparison', comparison)] : []),
    ...(Object.keys(findings).length > 0 ? [dataElement('finding-rows', findings)] : []),
    `${scripts.map(each => `<script>${each}</script>`).join('\n')}</body></html>\n`,
  ].join('\n');
}

function dataElement(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`;
}

/** JSON that cannot close the script element around it. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
