/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {TrendChange, TrendResult} from '../../../lib/record/trend-result.ts';
import type {HistoryCharts} from '../series/chart-series.ts';
import {plural} from '../summary/format.ts';
import {type TrendGroup, trendExtent, trendRow, trendWords} from '../summary/trend-rows.ts';
import {HistorySection} from './history-section.tsx';
import {VerdictIcon} from './icon.tsx';
import {PageFrame} from './page-frame.tsx';
import {Lede, Reasons} from './reasons.tsx';
import {ScrollRegion} from './scroll-region.tsx';
import {SortableHeading} from './sortable-heading.tsx';

const LEFT_OUT_SHOWN = 20;

interface Props {
  readonly result: TrendResult;
  readonly groups: readonly TrendGroup[];
  readonly charts: readonly HistoryCharts[];
}

/** Many runs in the order of time: what got worse, every change, then each scenario by metric. */
export function HistoryPage({result, groups, charts}: Props) {
  const {changes, leftOut} = result;
  const places = [
    {id: 'summary', name: 'Summary'},
    {id: 'changes', name: 'Changes'},
    ...(groups.length > 0 ? [{id: 'history', name: 'History'}] : []),
    ...(leftOut.length > 0 ? [{id: 'left-out', name: 'Left out'}] : []),
  ];
  return (
    <PageFrame answer="the verdict" places={places} summary={<Answer result={result} />}>
      <Changes changes={changes} groups={groups} charts={charts} />
      {groups.length > 0 && (
        <section id="history" aria-labelledby="history-name">
          <h2 id="history-name">
            <a class="self" href="#history">
              History
            </a>
          </h2>
          {groups.map((group, at) => (
            <HistorySection
              key={charts[at]?.id}
              result={result}
              group={group}
              id={charts[at]?.id ?? ''}
            />
          ))}
        </section>
      )}
      {leftOut.length > 0 && <LeftOut lines={leftOut} />}
    </PageFrame>
  );
}

function Answer({result}: {result: TrendResult}) {
  const {status, reasons} = result.verdict;
  return (
    <div class={`hero ${status}`}>
      <p class="eyebrow">{trendExtent(result)}</p>
      <h1>
        <VerdictIcon status={status} />
        {trendWords(result)}
      </h1>
      <Lede lines={reasons} />
    </div>
  );
}

type ChangesProps = {changes: readonly TrendChange[]} & Pick<Props, 'groups' | 'charts'>;

function Changes({changes, groups, charts}: ChangesProps) {
  const sectionOf = ({series}: TrendChange) =>
    charts[groups.findIndex(({metrics}) => metrics.some(each => each.place === series))]?.id ?? '';
  return (
    <section id="changes" aria-labelledby="changes-name">
      <h2 id="changes-name">
        <a class="self" href="#changes">
          Changes
        </a>
      </h2>
      <p class="muted reading">
        A change is a run from which on the level of a metric is another, found by E-divisive and
        kept where a permutation test makes it unlikely to be chance. Before and after are medians.
      </p>
      {changes.length === 0 && <p>No level changed.</p>}
      {changes.length > 0 && (
        <ScrollRegion name="Changes">
          <table class="changes" data-sortable>
            <caption class="sr">Changes</caption>
            <thead>
              <tr>
                {['Since', 'Metric', 'Before', 'After', 'Ratio', 'p', 'Outcome'].map(name => (
                  <SortableHeading key={name} name={name} />
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map(each => (
                <ChangeRow
                  key={`${each.series} ${each.run}`}
                  change={each}
                  section={sectionOf(each)}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ChangeRow({change, section}: {change: TrendChange; section: string}) {
  const row = trendRow(change);
  return (
    <tr>
      <th scope="row" data-sort={change.run}>
        <bdi>{row.since}</bdi>
        <small>{row.instant}</small>
      </th>
      <td data-sort={`${row.scenario} ${row.metric}`}>
        <a href={`#${section}`}>{row.scenario}</a> <b>{row.metric}</b>
      </td>
      <td data-sort={change.before}>{row.before}</td>
      <td data-sort={change.after}>{row.after}</td>
      <td data-sort={change.ratio}>{row.ratio}</td>
      <td data-sort={change.p}>{row.p}</td>
      <td data-sort={row.outcome}>
        <b class={change.outcome === 'worse' ? 'bad' : 'good'}>{row.outcome}</b>
        <small>{row.standing}</small>
      </td>
    </tr>
  );
}

function LeftOut({lines}: {lines: readonly string[]}) {
  const more = lines.length - LEFT_OUT_SHOWN;
  return (
    <section id="left-out" aria-labelledby="left-out-name">
      <h2 id="left-out-name">Left out</h2>
      <Reasons
        lines={lines.slice(0, LEFT_OUT_SHOWN)}
        more={more > 0 ? `and ${plural(more, 'more')}` : undefined}
      />
    </section>
  );
}
