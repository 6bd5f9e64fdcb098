import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { withPeers } from './bench/extension.mjs';

const N = Number(process.argv[2] ?? 9),
  rows = JSON.parse(readFileSync(process.argv[3] ?? '/tmp/speed-worker/r16.json', 'utf8'));
const doProfile = process.argv.includes('--profile');
const { folder, remove } = withPeers('.output/chrome-mv3');
const b = await launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
  pipe: true,
  enableExtensions: [folder],
});
const t = await b.waitForTarget((t) => t.type() === 'service_worker');
const w = await t.worker();
const id = new URL(t.url()).host;
await w.evaluate(async (r) => {
  await chrome.storage.local.set(r);
}, rows);
const p = await b.newPage();
await p.setViewport({ width: 400, height: 600 });
const time = async (path) => {
  await p.goto('about:blank');
  await p.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
  await p.waitForSelector('[data-order-id]', { timeout: 5000 }).catch(() => console.log('none', path));
  return p.evaluate(
    () =>
      new Promise((r) => {
        const g = () => {
          const f = performance.getEntriesByName('first-contentful-paint')[0];
          f
            ? r([
                f.startTime,
                ...performance.getEntriesByType('mark').map((m) => m.name + ':' + m.startTime.toFixed(1)),
              ])
            : setTimeout(g, 5);
        };
        g();
      }),
  );
};
const paths = ['bench/empty.html', 'bench/plain.html', 'popup.html'];
const out = {};
for (let i = 0; i < N; i++)
  for (const q of paths) {
    const r = await time(q);
    (out[q] ??= []).push(r[0]);
    if (i === N - 1) console.log(q, r.slice(1).join(' '));
  }
const med = (a) => a.toSorted((x, y) => x - y)[a.length >> 1];
for (const q of paths) console.log(q, med(out[q]).toFixed(1), Math.min(...out[q]).toFixed(1));
const ratio = (a, c) => med(out[a].map((x, i) => x / out[c][i])).toFixed(2);
console.log('vs plain', ratio(paths[2], paths[1]), 'vs empty', ratio(paths[2], paths[0]));
if (doProfile) {
  await p.goto('about:blank');
  const c = await p.createCDPSession();
  await c.send('Profiler.enable');
  await c.send('Profiler.setSamplingInterval', { interval: 100 });
  await p.tracing.start({
    path: '/tmp/speed-worker/trace.json',
    categories: ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8', 'blink.user_timing', 'loading'],
  });
  await p.goto(`chrome-extension://${id}/popup.html`);
  await p.waitForSelector('[data-order-id]');
  await new Promise((r) => setTimeout(r, 300));
  await p.tracing.stop();
}
await b.close();
remove();
