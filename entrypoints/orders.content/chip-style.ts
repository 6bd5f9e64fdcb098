/**
 * How a chip looks: the page's own letters and colours with a tint of them behind, so that it fits a light page and a dark
 * one; ours is only the edge, in colours that are seen on both. One line, whatever it says.
 */
export const CHIP_STYLE = `
  :host { all: initial; display: block; margin: 4px 0 0; color: inherit; font: inherit; direction: inherit; }
  button { all: unset; box-sizing: border-box; display: inline-flex; gap: 8px; max-width: 100%; padding: 2px 10px;
    border-inline-start: 3px solid #2f7bd6; border-radius: 3px; cursor: pointer;
    background: color-mix(in srgb, currentColor 7%, transparent);
    font: inherit; font-size: max(12px, 1em); line-height: 1.4; font-weight: 400; white-space: nowrap; }
  span { overflow: hidden; text-overflow: ellipsis; }
  .step { flex: none; max-width: 50%; font-weight: 600; }
  .step:empty { display: none; }
  button:hover { background: color-mix(in srgb, currentColor 12%, transparent); }
  button:focus-visible { outline: 2px solid #2f7bd6; outline-offset: 1px; }
  button[data-urgency="soon"] { border-color: #b87503; }
  button[data-urgency="now"] { border-color: #d93a2f; }
  button[data-urgency="done"] { border-color: #2c8a55; }
  @media (forced-colors: active) { button { border: 1px solid ButtonText; border-inline-start-width: 3px; } }
`;
