/** Draws public/icon/*.png from icon.svg: in colour, and in grey for "nothing known". Run after a change of the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { readyBrowsers } from './browsers.mjs';

const FOLDER = 'public/icon';
const SIZES = [16, 32, 48, 96, 128];
const COLOURS = { '': '#2f7bd6', 'grey-': '#8b8d94' };

const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
const { chrome } = await readyBrowsers(['chrome']);
const browser = await puppeteer.launch({ executablePath: chrome, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [prefix, colour] of Object.entries(COLOURS)) {
  for (const size of SIZES) {
    const source = drawing.replace(/stroke="#\w+"/, `stroke="${colour}"`).replace('<svg ', `<svg width="${size}" `);
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${source.replace('<svg ', '<svg style="display:block" ')}`);
    await writeFile(`${FOLDER}/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
