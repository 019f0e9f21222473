import type {ProcessDiagram} from '../series/process-diagrams.ts';
import {drawDiagram} from './draw-diagram.ts';

/** The second script of a page whose record holds models: bpmn-js is too large for all others. */
const source = document.getElementById('diagrams')?.textContent ?? '[]';
const diagrams = JSON.parse(source) as ProcessDiagram[];
const waiting = new Map(
  diagrams.flatMap(each => {
    const place = document.querySelector<HTMLElement>(`[data-diagram="${each.id}"]`);
    return place ? [[place, each] as const] : [];
  }),
);

const seen = new IntersectionObserver(
  entries => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) draw(target as HTMLElement);
  },
  {rootMargin: '600px'},
);
for (const place of waiting.keys()) seen.observe(place);
addEventListener('beforeprint', () => {
  for (const place of [...waiting.keys()]) draw(place);
});

/** Once. A model that cannot be drawn leaves the table alone. */
function draw(place: HTMLElement): void {
  const diagram = waiting.get(place);
  if (!diagram) return;
  waiting.delete(place);
  seen.unobserve(place);
  drawDiagram(place, diagram).catch(() => place.closest('figure')?.remove());
}
