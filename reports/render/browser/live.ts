import morphdom from 'morphdom';
import type {LivePart} from '../series/chart-series.ts';
import {charts} from './main.ts';

/** How long the page waits for the report once the run has ended. */
const LOST_MS = 5000;

const state = () => document.querySelector('[data-live-state]');
const events = new EventSource('events');
let lost: ReturnType<typeof setTimeout> | undefined;

events.addEventListener('open', () => clearTimeout(lost));
events.addEventListener('state', ({data}) => tell(JSON.parse(data) as string));
events.addEventListener('part', ({data}) => show(JSON.parse(data) as LivePart));
events.addEventListener('end', ({data}) => {
  events.close();
  if (JSON.parse(data) as boolean) location.reload();
  else tell('The run has ended, and there is no report of it: this page stays as it is.');
});
events.addEventListener('error', () => {
  lost ??= setTimeout(
    () => tell('The run does not answer any more: this page stays as it is.'),
    LOST_MS,
  );
});

document.addEventListener('click', event => {
  const button = (event.target as Element).closest<HTMLButtonElement>('[data-live-stop]');
  if (!button) return;
  button.disabled = true;
  void fetch('stop', {method: 'POST'}).then(
    ({ok}) => {
      button.textContent = ok ? 'Ending' : 'Not ended';
    },
    () => {
      button.textContent = 'Not ended';
    },
  );
});

function tell(text: string): void {
  const place = state();
  if (place) place.textContent = text;
}

/** Changes what has changed: what is open, in focus or zoomed stays so. */
function show({page, charts: series}: LivePart): void {
  const place = document.getElementById('page');
  if (!place) return;
  const next = document.createElement('div');
  next.id = 'page';
  next.innerHTML = page;
  morphdom(place, next, {
    onBeforeElUpdated(from, to) {
      if (from.hasAttribute('open')) to.setAttribute('open', '');
      return !isOfScript(from) && !from.isEqualNode(to);
    },
    onBeforeElChildrenUpdated: from => !isOfScript(from),
    onBeforeNodeDiscarded: node => !(node instanceof HTMLElement && isOfScript(node)),
  });
  charts.update(series);
}

/** Whether the page's script has put there what is in it. */
function isOfScript(element: HTMLElement): boolean {
  const isZoom = element.classList.contains('zoom-reset');
  return isZoom || element.matches('[data-chart], [data-live-stop][disabled]');
}
