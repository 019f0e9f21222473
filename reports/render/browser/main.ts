import type {SectionCharts} from '../series/chart-series.ts';
import {Charts} from './charts.ts';
import {copyButtons} from './copy-buttons.ts';
import {sortTables} from './sort-tables.ts';
import {themeSwitch} from './theme-switch.ts';

const source = document.getElementById('charts')?.textContent ?? '[]';
const charts = new Charts(JSON.parse(source) as SectionCharts[]);

themeSwitch(() => charts.repaint());
sortTables();
copyButtons();
charts.watch();
addEventListener('beforeprint', () => charts.drawAll());
