const PATHS = {
  search: 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3L17 17',
  beside: 'M3 4.5h14v11H3zM12 4.5v11',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
} as const;

/** A sign of ours, drawn in the colour of the text around it. What it means is said by the control that bears it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
