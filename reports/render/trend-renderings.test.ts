import {describe, expect, test} from 'vitest';
import {HOSTILE} from '../fixture/record-fixture.ts';
import {hostileTrendFixture, trendFixture} from '../fixture/trend-fixture.ts';
import {renderTrendHtml} from './html/render-html.ts';
import type {HistoryCharts} from './series/chart-series.ts';
import {
  renderTrendCsv,
  renderTrendJunit,
  renderTrendLines,
  renderTrendMarkdown,
} from './text/trend-text.ts';

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url).pathname;

describe('a history', () => {
  test('on the terminal, with the release of each change', async () => {
    const lines = renderTrendLines(trendFixture(), 80);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden('trend.txt'));
    expect(lines.filter(each => each.length > 80)).toEqual([]);
  });

  test('in a job summary', async () => {
    await expect(renderTrendMarkdown(trendFixture())).toMatchFileSnapshot(golden('trend.md'));
  });

  test('as JUnit: worse is a failure, a short series is skipped', async () => {
    await expect(renderTrendJunit(trendFixture())).toMatchFileSnapshot(golden('trend.xml'));
  });

  test('as CSV, a line a figure', () => {
    const lines = renderTrendCsv(trendFixture()).split('\r\n');
    expect(lines).toHaveLength(1 + 3 * 24 + 4 + 1);
    expect(lines[1]).toBe(
      '2026-11-01T03:00:00.000Z,run-0,8.6.0,abcdef00123456789,process-loop,' +
        '"embedded 0.1.0, script b1946ac9",throughput,2000',
    );
  });

  test('on the page: the verdict first, a chart a metric with its levels, its changes and their words, and the reference', async () => {
    const html = await renderTrendHtml(trendFixture());
    expect(html).toContain('<title>Failed: something got worse · 24 runs · c8gauge</title>');
    const json = /id="charts">(.*?)<\/script>/.exec(html)?.[1] ?? '[]';
    const [charts] = JSON.parse(json) as [HistoryCharts];
    expect(charts.runs[9]).toEqual({
      label: '8.6.3',
      place: '8.6.3 abdf55701234, 2026-11-10 03:00:00 UTC',
    });
    expect(charts.metrics.map(each => each.metric)).toHaveLength(4);
    expect(charts.metrics[1]).toMatchObject({
      unit: 'us',
      levels: [
        {from: 0, value: 4000},
        {from: 9, value: 4400},
        {from: 17, value: 4100},
      ],
      changes: [
        {at: 9, outcome: 'worse', label: '×1.100 worse', word: ''},
        {at: 17, outcome: 'better', label: '×0.932 better', word: 'the pool of connections,…'},
      ],
    });
    expect(charts.accepted).toBe(4);
    expect(html).toContain('<bdi>run-9, </bdi>');
    expect(html).toContain('noted: the pool of connections, as planned');
    expect(html).toMatch(/<bdi>run-4<\/bdi><b>, accepted<\/b>/);
    expect(charts.metrics[3]?.values.filter(each => each !== null)).toHaveLength(4);
  });

  test('escapes whatever a scenario, a version or a commit is called', async () => {
    const hostile = hostileTrendFixture();
    const html = await renderTrendHtml(hostile);
    expect(html).not.toContain(HOSTILE.script);
    expect(html).not.toContain('<img');
    expect(renderTrendMarkdown(hostile)).not.toMatch(/<(?:script|img)/);
    expect(renderTrendJunit(hostile)).not.toMatch(/<(?:script|img)/);
    expect(renderTrendLines(hostile, 80).join()).not.toContain('\u001b');
    expect(renderTrendCsv(hostile)).not.toMatch(/,[=@+-]\d/);
  });

  test('that is too short says so, and is shown', async () => {
    const {series, history} = trendFixture();
    const few = trendFixture({
      verdict: {status: 'inconclusive', reasons: ['3 records have fewer than 6 usable runs']},
      history: history.slice(0, 3),
      series: series.map(each => ({
        ...each,
        judged: false,
        levels: [],
        points: each.points.slice(0, 3).filter(point => point.run < 3),
      })),
      changes: [],
      leftOut: [],
    });
    const html = await renderTrendHtml(few);
    expect(html).toContain('Inconclusive: too few runs');
    expect(html).toContain('too few to look for changes in');
    expect(renderTrendMarkdown(few)).toMatch(/^## ❔ Inconclusive: too few runs/);
  });
});
