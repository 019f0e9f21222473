import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findingFixture, OPERATIONS} from '../../../reports/fixture/conformance-fixture.ts';
import {loadFixture} from '../../../reports/fixture/load-fixture.ts';
import {recordFixture} from '../../../reports/fixture/record-fixture.ts';
import {launch, NO_BROWSER} from '../../../reports/render/in-browser/browser.case.ts';
import {writeReports} from '../../../reports/render/write-reports.ts';
import type {RunRecord} from '../../record/run-record.ts';

/** `npm run bench:report`: the size of large reports, and how long they take to write and to open. */
const folder = await mkdtemp(join(tmpdir(), 'c8gauge-report-scale-'));
try {
  await measure('an hour of 23 operations', hourRecord());
  await measure('10,000 findings', findingsRecord(10_000));
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function measure(name: string, record: RunRecord): Promise<void> {
  const startMs = performance.now();
  const {json, html} = await writeReports(record, folder);
  const writtenMs = performance.now();
  const megabytes = async (file: string) => ((await stat(file)).size / 1e6).toFixed(1);
  console.log(name);
  console.log(`  record ${await megabytes(json)} MB, page ${await megabytes(html)} MB`);
  console.log(`  written in ${((writtenMs - startMs) / 1000).toFixed(1)} s`);
  console.log(`  ${NO_BROWSER ?? `opened in ${await openSeconds(html)} s`}`);
}

/** Until the page and the charts in view are there. */
async function openSeconds(html: string): Promise<string> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const startMs = performance.now();
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(done)));
    return ((performance.now() - startMs) / 1000).toFixed(1);
  } finally {
    await browser.close();
  }
}

function hourRecord(): RunRecord {
  const load = loadFixture({
    scenario: 'hour',
    operations: OPERATIONS,
    seconds: 225,
    doublings: 4,
    perSecond: 40,
    medianUs: 1500,
    stallAt: 100,
  });
  return recordFixture({loads: [load]});
}

function findingsRecord(count: number): RunRecord {
  const findings = Array.from({length: count}, (_, at) =>
    findingFixture({
      operation: 'getTopology',
      check: 'status',
      case: `case-${at}`,
      id: `getTopology/status/case-${at}`,
    }),
  );
  const conformance = {outcomes: [], coverage: [], durationMs: 1, findings};
  return recordFixture({loads: [], conformance});
}
