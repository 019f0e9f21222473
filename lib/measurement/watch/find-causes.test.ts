import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {findCauses} from './find-causes.ts';
import {TickSeries} from './tick-series.ts';

const SECONDS = 30;
type Told = Readonly<Record<string, (second: number) => number>>;

/** The causes in a run in which the figures were told each second, by partition or node 1 and 2. */
function causes(told: Readonly<Record<string, Told>>, from = 0, to = SECONDS): string[] {
  const series = new TickSeries();
  for (let second = 0; second < SECONDS; second++) {
    const figures = Object.entries(told).map(([figure, by]) => {
      const values = Object.entries(by).map(([key, value]) => [key, value(second)] as const);
      return [figure, new Map(values.filter(([, value]) => !Number.isNaN(value)))] as const;
    });
    series.add(second * 1000, (second + 1) * 1000, new Map(figures));
  }
  return findCauses(series, {fromMs: from * 1000, toMs: to * 1000}).map(each => each.text);
}

const random = seededRandom(3);
const noise = (size: number) => (random.fraction() - 0.5) * size;
const records = {records: {1: () => 500, 2: () => 500}};

describe('a backlog', () => {
  it('is the cause where it grows, with how much and how sure that is', () => {
    const growing = {1: () => 20 + noise(10), 2: (s: number) => 100 + 120 * s + noise(60)};
    expect(causes({...records, 'exporting-backlog': growing})).toEqual([
      expect.stringMatching(
        /^the exporting backlog of partition 2 grew by 1[12]\d records\/s \(95 %: 1[12]\d to 1[12]\d\)$/,
      ),
    ]);
  });

  it('is one cause for several partitions', () => {
    const growing = {1: (s: number) => 50 * s, 2: (s: number) => 90 * s, 3: (s: number) => 70 * s};
    expect(causes({'processing-backlog': growing})).toEqual([
      'the processing backlog grew on partitions 1, 2 and 3, most on 2, by 90 records/s (95 %: 90 to 90)',
    ]);
  });

  it.each<[string, (second: number) => number]>([
    ['is high and steady', () => 250_000],
    ['is high and scatters', () => 250_000 + noise(50_000)],
    ['grew in the beginning and stays', s => 500 * Math.min(s, 10) + noise(20)],
    ['goes up and down with each bulk', s => 500 * (s % 5)],
    ['shrinks', s => 50_000 - 500 * s],
    ['was written off at the end', s => (s < 25 ? 200 * s : 100)],
    ['grows by less than a hundredth of what is written', s => 3 * s],
    ['was told a few times only', s => (s < 5 ? 1000 * s : Number.NaN)],
  ])('is no cause where it %s', (_, backlog) => {
    expect(causes({...records, 'exporting-backlog': {1: backlog}})).toEqual([]);
  });

  it('is not judged in a few seconds, nor by what was before or after them', () => {
    const growing = {'exporting-backlog': {1: (s: number) => 100 * s}};
    expect(causes(growing, 10, 19)).toEqual([]);
    const before = {'exporting-backlog': {1: (s: number) => (s < 12 ? 100 * s : 1200)}};
    expect(causes(before, 12)).toEqual([]);
  });

  it('is called growing in few of many steady ones', () => {
    const walks = Array.from({length: 200}, () => {
      let level = 1000;
      const walk = Array.from({length: SECONDS}, () => {
        level += 0.7 * (1000 - level) + noise(400);
        return level;
      });
      return causes({...records, 'exporting-backlog': {1: s => walk[s] as number}});
    });
    expect(walks.filter(each => each.length > 0).length).toBeLessThanOrEqual(2);
  });
});

describe('other causes', () => {
  it.each<[string, Readonly<Record<string, Told>>, string[]]>([
    [
      'throttled CPU',
      {throttled: {'broker-0': () => 0.3, 'broker-1': () => 0.01}},
      ['the CPU of broker-0 was throttled in 30 % of its periods'],
    ],
    [
      'a partition that refuses',
      {refused: {1: () => 0, 2: () => 0.12}},
      ['partition 2 refused 12 % of its requests'],
    ],
    [
      'several that do',
      {refused: {1: () => 0.02, 2: () => 0.12}},
      ['partition 2 refused 12 % of its requests, the most of 2 that did'],
    ],
    [
      'a partition at its limit',
      {'requests-limit': {3: () => 0.97}},
      ['partition 3 had as many requests in flight as 97 % of its limit'],
    ],
    [
      'a machine that is full',
      {cpu: {a: () => 3.8, b: () => 1}, 'cpu-count': {a: () => 4, b: () => 4}},
      ['a used 95 % of its 4 processors'],
    ],
    ['much CPU of nobody knows how much', {cpu: {a: () => 3.8}}, []],
    ['garbage', {gc: {a: () => 0.2}}, ['a spent 20 % of the time collecting garbage']],
    ['nothing', {refused: {1: () => 0.001}, throttled: {a: () => 0}, gc: {a: () => 0.02}}, []],
  ])('are %s', (_, told, expected) => {
    expect(causes(told)).toEqual(expected);
  });
});
