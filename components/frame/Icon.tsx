/** Every sign is one path on 20 × 20, drawn as a line: the same hand for what a button does and for what an order is doing. */
const PATHS = {
  search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6a5.3 5.3 0 1 0 0-10.6M13 13l4 4',
  beside: 'M4.5 4h11a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM12.5 4v12',
  menu: 'M3 6h14M3 10h14M3 14h14',
  more: 'M4.2 9.9h.6v.2h-.6zM9.7 9.9h.6v.2h-.6zM15.2 9.9h.6v.2h-.6z',
  card: 'M4.5 4.5h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM2.5 8.3h15M5.5 12.4h3',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4M10 5.8V10l2.8 1.7',
  box: 'M3 6.5L10 3l7 3.5v7L10 17l-7-3.5zM3 6.5L10 10l7-3.5M10 10v7',
  bubble: 'M3 4.5h14v9H9.5L6 16.8v-3.3H3zM7 9h.01M10 9h.01M13 9h.01',
  truck:
    'M3.9 14H2V5h9.5v9H7.3M11.5 8.2h3.6l2.9 3V14h-1.9M12.7 14h-1.2M5.6 12.9a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M14.4 12.9a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4',
  house: 'M3 9.5L10 4l7 5.5M5 8.5V16h10V8.5M8.3 16v-4h3.4v4',
  flag: 'M5 17.5V3M5 4h10l-2.2 3.5L15 11H5',
  lock: 'M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9',
  back: 'M4 8h9a4 4 0 0 1 0 8H8M7 4.5L3.5 8L7 11.5',
  tick: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4M6.8 10.2l2.2 2.2l4.2-4.6',
  unknown: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4M7.9 8a2.2 2.2 0 1 1 3 2c-.7.3-.9.7-.9 1.4M10 13.8h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Signs with a direction: they are mirrored where the writing runs from right to left. */
const TURNS: readonly IconName[] = ['search', 'beside', 'bubble', 'truck', 'flag', 'back'];

/** A sign of ours, drawn in the colour of the text around it. What it means is said by the control that bears it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      data-turns={TURNS.includes(name) || undefined}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
