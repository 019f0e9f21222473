import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';
import {openHtml} from './browser.case.ts';
import {PAGES} from './pages.case.ts';

/** So many pixels of the screen are one of a picture: a letter that another machine draws a little to the side is lost in it. */
const SHRINK = 8;
const [WIDTH, HEIGHT] = [1280, 896];
/** Pictures are compared by tiles of so many pixels of theirs. */
const TILE = 16;
/** How much the mean of a tile may differ, of 255: below it are the same letters drawn a little wider, beyond it a line that is missing. */
export const TOLERANCE = 4;

/** Fonts that Debian's Chromium brings along, whatever else a machine has. */
const FONTS = ':root{--sans:"DejaVu Sans",sans-serif;--mono:"DejaVu Sans Mono",monospace}';

/** The first screen of a page, light, as a small picture: a PNG as a data URL. */
export async function pictureOf(browser: Browser, html: string, style = ''): Promise<string> {
  const {page} = await openHtml(browser, html, {
    viewport: {width: WIDTH, height: HEIGHT},
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  try {
    await page.addStyleTag({content: `${FONTS}${style}`});
    await drawn(page);
    const shot = (await page.screenshot({animations: 'disabled'})).toString('base64');
    return await shrunk(page, shot);
  } finally {
    await page.close();
  }
}

/** Charts in view are drawn. What runs in the page has no function with a name: tsx would mark it. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-chart]')].every(
      each => each.getBoundingClientRect().top > innerHeight || each.querySelector('canvas'),
    ),
  );
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50))));
}

async function shrunk(page: Page, shot: string): Promise<string> {
  return page.evaluate(
    async ({url, width, height}) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png');
    },
    {url: `data:image/png;base64,${shot}`, width: WIDTH / SHRINK, height: HEIGHT / SHRINK},
  );
}

/** The tile of two pictures that differs most: how much its mean does, of 255. */
export async function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ({pictures, tile}) => {
      const [a, b] = await Promise.all(
        pictures.map(async url => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d') as CanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 255;
      const columns = Math.ceil(a.width / tile);
      const [sums, counts] = [[] as number[], [] as number[]];
      for (let at = 0; at < a.data.length; at += 4) {
        const pixel = at / 4;
        const row = Math.floor(Math.floor(pixel / a.width) / tile);
        const place = row * columns + Math.floor((pixel % a.width) / tile);
        for (let channel = 0; channel < 3; channel++) {
          const [x = 0, y = 0] = [a.data[at + channel], b.data[at + channel]];
          sums[place * 3 + channel] = (sums[place * 3 + channel] ?? 0) + x - y;
        }
        counts[place] = (counts[place] ?? 0) + 1;
      }
      return Math.max(...sums.map((sum, at) => Math.abs(sum) / (counts[Math.floor(at / 3)] ?? 1)));
    },
    {pictures: [one, other], tile: TILE},
  );
}

/** Where the picture of a page is kept. */
function pictureFile(name: string): URL {
  return new URL(`../../golden/pages/${name}.png`, import.meta.url);
}

/** The picture that is kept; null where there is none yet. */
export async function keptPicture(name: string): Promise<string | null> {
  const file = pictureFile(name);
  if (!existsSync(file)) return null;
  return `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
}

/** Takes every picture again. */
export async function renewPictures(browser: Browser): Promise<void> {
  for (const [name, render] of Object.entries(PAGES)) {
    const picture = await pictureOf(browser, await render());
    await writeFile(pictureFile(name), Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    console.log(`${name}.png`);
  }
}
