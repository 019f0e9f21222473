import type {SectionCharts} from '../series/chart-series.ts';
import {Charts} from './charts.ts';
import {copyButtons, sortTables, themeSwitch} from './page-controls.ts';

const source = document.getElementById('charts')?.textContent ?? '[]';
const charts = new Charts(JSON.parse(source) as SectionCharts[]);

const theme = themeSwitch(() => charts.repaint());
sortTables();
copyButtons();
charts.watch();

// Paper is light and does not scroll.
addEventListener('beforeprint', () => {
  theme.override('light');
  charts.drawAll();
});
addEventListener('afterprint', () => theme.restore());
