import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import type {LivePart} from '../series/chart-series.ts';
import {scenarioCharts} from '../series/scenario-charts.ts';
import {capacityCharts} from '../summary/capacity-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {Page} from './page.tsx';
import {renderDocument} from './render-html.ts';

/**
 * The report's page of a run that goes on, without what is only known at its end. It follows `events` beside
 * its own address, and asks `stop` there to end the run.
 *
 * @param state how the run stands, in a sentence
 */
export function renderLiveHtml(record: RunRecord, state: string): Promise<string> {
  const {body, charts} = livePage(record, state);
  return renderDocument(`Running · ${visibleLine(record.run.id)}`, body, {charts, isLive: true});
}

/** The same page as what has changed on it. */
export function renderLivePart(record: RunRecord, state: string): LivePart {
  const {body, charts} = livePage(record, state);
  return {page: renderToString(body), charts};
}

/** Makes ready what all such pages carry, which would take a moment of the run. */
export async function prepareLivePage(): Promise<void> {
  await renderDocument('', null, {charts: [], isLive: true});
}

function livePage(record: RunRecord, state: string) {
  const loads = record.loads.map((load, at) => scenarioCharts(load, `load-${at + 1}`));
  const {capacity} = record;
  const curves = capacity && capacity.steps.length > 0 ? [capacityCharts(capacity)] : [];
  return {
    body: h(Page, {record, charts: loads, running: state}),
    charts: [...loads, ...curves],
  };
}
