import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {accessCases} from './access.case.ts';
import {launch, NO_BROWSER, NO_PICTURES} from './browser.case.ts';
import {chartCases} from './charts.case.ts';
import {otherPageCases} from './other-pages.case.ts';
import {pictureCases} from './pictures.case.ts';
import {reportCases} from './report.case.ts';
import {scaleCases} from './scale.case.ts';

/** One file, so that the browser starts once and the page's script is bundled once. */
describe('in a browser', () => {
  const reason = NO_BROWSER;
  if (reason !== null) {
    it('shows the pages', ({skip}) => skip(reason));
    return;
  }
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  describe('the report', () => reportCases(() => browser));
  describe('its charts', () => chartCases(() => browser));
  describe('the report for everyone', () => accessCases(() => browser));
  describe('a large report', () => scaleCases(() => browser));
  describe('the other pages', () => otherPageCases(() => browser));
  describe('the first screens', () => {
    const why = NO_PICTURES;
    if (why === null) pictureCases(() => browser);
    else it('look as in their pictures', ({skip}) => skip(why));
  });
});
