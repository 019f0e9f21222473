import {h, hydrate, render} from 'preact';
import {type Choice, ComparisonPage} from '../html/comparison-page.tsx';
import type {OverlayCharts} from '../series/chart-series.ts';
import {type ComparisonView, pickCharts, pickRuns} from '../summary/comparison-view.ts';
import {charts} from './main.ts';

const read = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '');
const whole = read('comparison') as ComparisonView;
const curves = read('charts') as OverlayCharts[];
const page = document.getElementById('page') as HTMLElement;

hydrate(h(ComparisonPage, {view: whole}), page);
show({runs: whole.runs, base: 0, other: whole.runs.length > 2 ? null : 1});

page.addEventListener('change', chosen);
page.addEventListener('click', event => {
  if ((event.target as Element).closest('.choice .swap')) chosen(event);
});
page.addEventListener('submit', event => event.preventDefault());

function chosen(event: Event): void {
  const form = (event.target as Element).closest<HTMLFormElement>('.choice');
  if (!form) return;
  const values = new FormData(form);
  let base = Number(values.get('base'));
  let other = values.get('other') ? Number(values.get('other')) : null;
  if (event.type === 'click' && other !== null) [base, other] = [other, base];
  // A run beside itself shows nothing: the run that was left takes the place.
  if (other === base) other = whole.runs.findIndex((_, at) => at !== base);
  show({runs: whole.runs, base, other});
}

function show(choice: Choice): void {
  const {runs, base, other} = choice;
  const all = runs.map((_, at) => at);
  const places = other === null ? [base, ...all.filter(at => at !== base)] : [base, other];
  render(h(ComparisonPage, {view: pickRuns(whole, places), choice}), page);
  const names = places.map(place => runs[place]?.name ?? '');
  charts.update(pickCharts(curves, names));
}
