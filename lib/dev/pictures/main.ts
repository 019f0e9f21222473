import {launch, NO_BROWSER} from '../../../reports/render/in-browser/browser.case.ts';
import {renewPictures} from '../../../reports/render/in-browser/kept-pictures.case.ts';

/** `npm run pictures`: takes the pictures of the pages' first screens again. Look at each before it is kept. */
if (NO_BROWSER !== null) {
  console.error(NO_BROWSER);
  process.exitCode = 2;
} else {
  const browser = await launch();
  try {
    await renewPictures(browser);
  } finally {
    await browser.close();
  }
}
