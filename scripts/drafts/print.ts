/** Every message as a reader sees it, and how long each is in each language. */

import { NOW } from '../../tests/kit/times';
import { lengthOf } from '../../utils/domain/drafts/clean-value';
import type { Templates } from '../../utils/domain/drafts/draft-lines';
import { loadTemplates } from '../../utils/domain/drafts/load-templates';
import { DRAFT_LIMITS, writeDrafts } from '../../utils/domain/drafts/write-drafts';
import { DRAFT_IDS } from '../../utils/domain/order/kinds';
import { INTERFACE_LANGUAGES } from '../../utils/domain/order/preferences';
import { section, table } from '../rules/markdown';
import { ORDERS, STATE_OF } from './orders';

/** Loaded with this file: the runner that imports it is closed by the time its functions are called. */
const LANGUAGES = await Promise.all(INTERFACE_LANGUAGES.map(loadTemplates));

type Written = ReturnType<typeof writeDrafts>[number];

function writtenIn(templates: Templates, name: string): readonly Written[] {
  const order = ORDERS[name];
  if (!order) throw new Error(`no order "${name}"; there are ${Object.keys(ORDERS).join(', ')}`);
  return DRAFT_IDS.flatMap((id) =>
    writeDrafts([id], { standing: order.of(STATE_OF[id]), now: NOW, templates, facts: order.facts }),
  );
}

const heading = ({ id, form, language, text }: Written): string =>
  `${id} ${form}, ${language}: ${lengthOf(text)} of ${DRAFT_LIMITS[form]}`;

/** The texts, then a table with a row a language and a column a message: short/full. */
export function draftsText(name: string, only: readonly string[] = INTERFACE_LANGUAGES): string {
  const languages = LANGUAGES.filter(({ language }) => only.includes(language));
  const written = languages.map((templates) => writtenIn(templates, name));
  const lengths = written.map((drafts, index) => [
    languages[index]?.language ?? '',
    ...DRAFT_IDS.map((id) =>
      drafts
        .filter((draft) => draft.id === id)
        .map(({ text }) => lengthOf(text))
        .join('/'),
    ),
  ]);
  const texts = written.flat().map((draft) => section(heading(draft), draft.text));
  return `${[...texts, section('Lengths, short/full', table(['', ...DRAFT_IDS], lengths))].join('\n\n')}\n`;
}
