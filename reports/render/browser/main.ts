import type {SectionCharts} from '../series/chart-series.ts';
import type {FindingRows} from '../summary/finding-rows.ts';
import {Charts} from './charts.ts';
import {findingsList} from './findings.ts';
import {copyButtons, sortTables, themeSwitch} from './page-controls.ts';

const source = document.getElementById('charts')?.textContent ?? '[]';
export const charts = new Charts(JSON.parse(source) as SectionCharts[]);

const theme = themeSwitch(() => charts.repaint());
sortTables();
copyButtons();
charts.watch();

const rows = document.getElementById('finding-rows')?.textContent ?? '{}';
for (const [id, from] of Object.entries(JSON.parse(rows) as Record<string, FindingRows>)) {
  const part = document.getElementById(id);
  if (part) findingsList(part, from);
}

// Paper is light and does not scroll.
addEventListener('beforeprint', () => {
  theme.override('light');
  charts.drawAll();
});
addEventListener('afterprint', () => theme.restore());
