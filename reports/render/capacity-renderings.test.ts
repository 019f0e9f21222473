import {describe, expect, test} from 'vitest';
import {capacityRecordFixture} from '../fixture/capacity-fixture.ts';
import {renderHtml} from './html/render-html.ts';
import {renderMarkdown} from './text/markdown.ts';
import {renderTerminalSummary} from './text/terminal-summary.ts';

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url).pathname;

describe('a capacity search', () => {
  test('in the terminal', async () => {
    const text = renderTerminalSummary(capacityRecordFixture(), {columns: 80, color: false});
    await expect(`${text}\n`).toMatchFileSnapshot(golden('capacity.txt'));
  });

  test.each([40, 60, 80])('fits %d columns', columns => {
    const text = renderTerminalSummary(capacityRecordFixture(), {columns, color: false});
    expect(text.split('\n').filter(each => each.length > columns)).toEqual([]);
  });

  test('in Markdown', async () => {
    const text = renderMarkdown(capacityRecordFixture());
    await expect(text).toMatchFileSnapshot(golden('capacity.md'));
  });

  test('in HTML, with a row a step and the curves without steps in which the generator was the limit', async () => {
    const record = capacityRecordFixture();
    const html = await renderHtml(record);
    expect(html).toContain('449 process instances a second (441 to 457 at 95 % confidence)');
    expect(html.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(10);
    const json = /id="charts">(.*?)<\/script>/.exec(html)?.[1] ?? '[]';
    const [charts] = JSON.parse(json) as [{id: string; curve: {x: number[]}; completed: number[]}];
    expect(charts.id).toBe('capacity');
    expect(charts.curve.x).toEqual([100, 200, 400, 437, 441, 446, 455, 476, 566, 800]);
    expect(charts.completed).toHaveLength(10);
  });

  test('that found nothing says so', () => {
    const answer = {
      outcome: 'not-met',
      perSecond: null,
      perSecondLow: null,
      perSecondHigh: null,
      limit: 'errors',
      reason: 'not sustained at the lowest rate, 100/s: errors<1% was missed: it was 100.0 %',
    } as const;
    const text = renderTerminalSummary(capacityRecordFixture({answer}), {
      columns: 80,
      color: false,
    });
    expect(text).toContain('No rate was sustained');
    expect(text).toContain('limited by: errors: not sustained at the lowest rate');
  });

  test('in which no step told anything of the target does not say that it sustained nothing', () => {
    const {steps, answer} = capacityRecordFixture().capacity ?? {steps: [], answer: null};
    const changes = {
      steps: steps.map(each => ({...each, limit: 'generator'}) as const),
      ...(answer && {answer: {...answer, perSecond: null, perSecondLow: null}}),
    };
    const text = renderTerminalSummary(capacityRecordFixture(changes), {columns: 80, color: false});
    expect(text).not.toContain('No rate was sustained');
    expect(text).toContain('No rate was measured: the generator was the limit');
  });
});
