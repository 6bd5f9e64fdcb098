/** Text that is safe inside HTML. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Pieces of HTML one after the other; absent ones leave nothing. */
export const join = (pieces: readonly (string | false | undefined)[]): string =>
  pieces.filter((piece) => typeof piece === 'string').join('');

/** A price as the site splits it: one span a character (BLA, LBO). The hash changes with every build. */
export const splitPrice = (price: string): string =>
  `<div class="es--wrap--1Hlfkoj notranslate">${[...price]
    .map((character) => `<span class="es--char--1Z3wUdt">${escapeText(character)}</span>`)
    .join('')}</div>`;

/** Where a picture stands: the site gives it as the background of an empty box. */
export const pictureBox = (name: string, picture: string | undefined, tag = 'div'): string =>
  `<${tag} class="${name}"${picture === undefined ? '' : ` style="background-image:url(&quot;${picture}&quot;)"`}></${tag}>`;

export interface Shell {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  /** Style and scripts of the practice shop itself. */
  readonly head?: string;
}

const RIGHT_TO_LEFT = ['ar', 'he', 'fa'];
const directionOf = (language: string) => (RIGHT_TO_LEFT.includes(language.slice(0, 2)) ? 'rtl' : 'ltr');

export const page = ({ language, title, body, head = '' }: Shell): string =>
  `<!doctype html><html lang="${escapeText(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${escapeText(title)}</title>${head}</head>` +
  `<body>${body}</body></html>`;
