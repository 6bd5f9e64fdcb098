/**
 * `npm run weigh`: what each script of the build is made of, room by room, in kB as it travels: the size of the packed file,
 * shared out in proportion to what the code of each room packs to.
 */
import { relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

const LEAST_KB = 0.2;
const packed = (text) => gzipSync(text, { level: 9 }).length;

/** `utils/page/status`, `components/order`, or the package. */
function roomOf(id) {
  const [, owner] = id.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/) ?? [];
  if (owner) return owner;
  const parts = relative(process.cwd(), id).split(sep);
  return parts[0] === 'utils' || parts[0] === 'components' || parts[0] === 'entrypoints'
    ? parts.slice(0, parts[0] === 'utils' && parts.length > 3 ? 3 : 2).join('/')
    : 'the tools of the build';
}

const { steps } = await build({ browser: 'chrome' });
const scripts = steps.flatMap(({ chunks }) => chunks).filter(({ type }) => type === 'chunk');
for (const { fileName, code, modules } of scripts.toSorted((one, other) => other.code.length - one.code.length)) {
  const rooms = Object.groupBy(Object.entries(modules), ([id]) => roomOf(id));
  const weights = Object.entries(rooms).map(([room, files]) => [
    room,
    packed(files.map(([, { code }]) => code).join('')),
  ]);
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const kB = (weight) => (weight / sum) * (packed(code) / 1000);
  const shown = weights.toSorted(([, one], [, other]) => other - one).filter(([, weight]) => kB(weight) >= LEAST_KB);
  if (shown.length < 3) continue;
  console.log(`\n${fileName.replace(/-[\w-]{8}\./, '.')}  ${(packed(code) / 1000).toFixed(1)} kB`);
  for (const [room, weight] of shown) console.log(`${kB(weight).toFixed(1).padStart(6)}  ${room}`);
}
