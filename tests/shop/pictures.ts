/** A drawing for each thing that the practice shop sells, drawn here: no picture is fetched from anywhere. */

/** Shapes in a square of 64, by a word of the title. */
const SHAPES = {
  socks: '<path d="M26 12v24l-9 9a7 7 0 0 0 10 10l13-13V12zM26 20h14" fill="#8fa8c8"/>',
  lamp: '<path d="M20 56h26M33 56V40l10-11" fill="none"/><path d="M37 14 54 31l-9 3-11-11z" fill="#e9b44c"/>',
  teapot: '<path d="M18 28h26v12a13 13 0 0 1-26 0zM44 32h8v7h-8M27 22h8M18 33l-8-5" fill="#9ec5ab"/>',
  bell: '<path d="M18 42a14 14 0 0 1 28 0zM14 42h36M32 28v-6M30 49h4" fill="#d9a05b"/>',
  machine: '<path d="M22 12h20l-3 24H25zM20 36h24v16H20z" fill="#c7b8d8"/><circle cx="32" cy="44" r="3" fill="none"/>',
  cable: '<path d="M14 24h10v12H14zM40 32h10v12H40z" fill="#a9b4bd"/><path d="M24 30c16 0 0 8 16 8" fill="none"/>',
  labels: '<path d="M18 12h12v30l-6 10-6-10zM34 18h12v26l-6 10-6-10z" fill="#a8cf9a"/>',
  watering: '<path d="M22 28h22v22H22zM22 34 10 24M44 32c10-2 10 14 0 12" fill="#84b6c9"/>',
  case: '<rect x="21" y="10" width="22" height="44" rx="5" fill="#bfd3e6"/><circle cx="28" cy="18" r="3" fill="none"/>',
  puzzle: '<path d="M16 20h12a5 5 0 1 1 8 0h12v12a5 5 0 1 0 0 8v12H16z" fill="#d8b58a"/>',
  screwdriver: '<path d="M14 46l8-8 6 6-8 8a4 4 0 0 1-6-6z" fill="#d9776a"/><path d="m26 40 20-20 4-8" fill="none"/>',
  moon: '<path d="M40 12a20 20 0 1 0 12 32A16 16 0 0 1 40 12z" fill="#f0d98c"/>',
  shoes: '<path d="M12 40V26l10 4 8 8c8 2 20 0 22 10H12zM12 44h40" fill="#d8d2c4"/>',
  pen: '<path d="m40 10 12 12-24 24-14 6 4-16zM14 52l10-10" fill="#7f90b8"/>',
  bag: '<path d="M16 26h32v28H16z" fill="#dcc39c"/><path d="M24 26v-6a8 8 0 0 1 16 0v6" fill="none"/>',
  strap: '<path d="M26 8h12v12H26zM26 44h12v12H26z" fill="#a77b5b"/><circle cx="32" cy="32" r="12" fill="#e7e5df"/>',
  keyring:
    '<circle cx="26" cy="22" r="12" fill="none"/><path d="m34 31 14 14-4 4-3-3-3 3-3-3-3 2-6-8" fill="#d6b656"/>',
} as const;

const PARCEL = '<path d="M14 22h36v30H14zM14 22l6-10h24l6 10M32 12v18" fill="#d6b48c"/>';

/** The picture of the thing with this title, as an address that holds the drawing itself. */
export function pictureOf(title: string): string {
  const words = title.toLowerCase().split(/[^a-z]+/);
  const [, shape] = Object.entries(SHAPES).find(([word]) => words.includes(word)) ?? [];
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g stroke="#45474d" stroke-width="2" ' +
    `stroke-linejoin="round" stroke-linecap="round">${shape ?? PARCEL}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
