/**
 * How a chip looks: the page's own letters and colours with a tint of them behind, so that it fits a light page and a dark
 * one; ours are the sign in front and the edge, in colours that are seen on both. Its words wrap rather than being cut.
 * Against `!important` of ours the page's rules for bare elements count for nothing.
 */
export const CHIP_STYLE = `
  :host { all: initial !important; display: block !important; margin: 8px 0 0 !important; color: inherit !important;
    font: inherit !important; direction: inherit !important; }
  button { all: unset; box-sizing: border-box; display: inline-flex; gap: 8px; align-items: center; max-width: 100%;
    padding: 4px 10px; border: 1px solid color-mix(in srgb, currentColor 14%, transparent);
    border-inline-start: 3px solid #2f7bd6; border-radius: 8px; cursor: pointer;
    background: color-mix(in srgb, currentColor 4%, transparent);
    font: inherit; font-size: max(12px, 1em); line-height: 1.4; font-weight: 400; }
  svg { flex: none; width: 14px; height: 14px; fill: none; stroke: #2f7bd6; stroke-width: 3.4; stroke-linecap: round;
    stroke-linejoin: round; }
  span { overflow-wrap: anywhere; }
  button::after { content: "›"; opacity: .6; }
  button[dir="rtl"]::after { content: "‹"; }
  button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
  button:focus-visible { outline: 2px solid #2f7bd6; outline-offset: 1px; }
  button[data-urgency="soon"] { border-inline-start-color: #b87503; }
  button[data-urgency="now"] { border-inline-start-color: #d93a2f; }
  button[data-urgency="done"] { border-inline-start-color: #2c8a55; }
  @media (forced-colors: active) {
    button { border-color: ButtonText; }
    svg { stroke: ButtonText; }
  }
`;
