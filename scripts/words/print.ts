/** Every surface's sentences in one language, each with its key before it, filled as a person meets them. */
import { NOW } from '../../tests/kit/times';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../utils/domain/order/preferences';
import type { PhraseKey } from '../../utils/domain/words/phrase';
import { makeWords } from '../../utils/domain/words/words';
import { draftsText } from '../drafts/print';
import { section } from '../rules/markdown';
import { textsOf } from './catalogues';
import { SAMPLES } from './samples';

/** Surfaces in the order in which a shopper meets them, and the beginnings of the keys that are said there. */
const SURFACES: readonly (readonly [string, RegExp])[] = [
  ['Headline', /^headline_/],
  ['Cards: verdict and rest', /^advice_(?!small_)/],
  ['Cards: small lines', /^advice_small_/],
  ['Chips on the site', /^chip_/],
  ['Notifications', /^(notify_|reminder_)/],
  ['Buttons', /^(act_|action_)/],
  ['Options', /^option_/],
  ['What is said after a press', /^said_/],
  ['Notices', /^notice_/],
  ['Where it stands', /^state_/],
  ['Dates and how they are known', /^(deadline_|rule_|law_|source_)/],
  ['Reasons', /^reason_/],
  ['Messages: their names and why', /^draft_/],
  ['What happened', /^timeline_/],
  ['The rest of an order', /^(ui_|popup_|value_)/],
  ['Settings', /^settings_/],
  ['Orders, data, record', /^(ledger_|pack_)/],
  ['Old advice', /^(article_|correction_)/],
  ['Welcome and store', /^(welcome_|extension)/],
];

const isLanguage = (name: string): name is InterfaceLanguage => INTERFACE_LANGUAGES.some((each) => each === name);

/** The text of one surface; a verdict stands with its rest, and a title above its message, as they are seen. */
function surfaceText(keys: readonly string[], say: (key: string) => string): string {
  return keys
    .filter((key) => !(key.endsWith('_rest') && keys.includes(key.slice(0, -'_rest'.length))))
    .map(
      (key) =>
        `${key}\n  ${[key, `${key}_rest`]
          .filter((each) => keys.includes(each))
          .map(say)
          .join(' ')}`,
    )
    .join('\n');
}

/** All sentences of a language, then its messages. */
export async function wordsText(name: string): Promise<string> {
  if (!isLanguage(name)) throw new Error(`no language "${name}"; there are ${INTERFACE_LANGUAGES.join(', ')}`);
  const texts = textsOf(name);
  const { say } = makeWords({ language: name, messages: texts, zone: NOW.zone, now: NOW.at });
  const sayKey = (key: string): string => say({ key: key as PhraseKey, args: SAMPLES });
  const surfaces = SURFACES.map(([title, pattern]) =>
    section(
      title,
      surfaceText(
        Object.keys(texts).filter((key) => pattern.test(key)),
        sayKey,
      ),
    ),
  );
  return `${[...surfaces, draftsText('example', [name])].join('\n\n')}\n`;
}
