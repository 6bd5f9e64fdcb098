/** Messages filled from the order: only what the record holds, in plain text that can be sent as it is. */

import type { DraftId } from '@/utils/domain/order/kinds';
import type { InterfaceLanguage, Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type AskedSlot, isAsked } from './asked-slots';
import { lengthOf } from './clean-value';
import { conditionsOf, type Facts, factsOfStanding } from './draft-facts';
import { hasGround } from './draft-grounds';
import { type Condition, type LineKey, lineOf, shorterOf, type Templates } from './draft-lines';
import { recommend } from './draft-recommendation';
import { DRAFT_FORMS, type DraftForm, type Values, valuesOf, wordsOf } from './draft-text';
import { DRAFTS, DRAFTS_OF_STATE, type DraftPlan, type Step } from './drafts-table';

/** Code points. No limit of the site's chat box is known; these are ours, from its nearest relative's 500. */
export const DRAFT_LIMITS = { short: 300, full: 1000 } as const satisfies Record<DraftForm, number>;

export interface Draft {
  readonly id: DraftId;
  readonly form: DraftForm;
  readonly to: DraftPlan['to'];
  readonly recommended: boolean;
  readonly text: string;
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** What the record does not hold and the small form asks for, answered or not: with it the message says more. */
  readonly missing: readonly AskedSlot[];
}

interface Telling {
  readonly templates: Templates;
  readonly values: Values;
  readonly conditions: ReadonlySet<Condition>;
}

const canSay = (key: LineKey, { values, conditions }: Telling): boolean => {
  const { slots, when } = lineOf(key);
  return slots.every((slot) => values.has(slot)) && (when === undefined || conditions.has(when));
};

/** The line with its values. One pass, so a value is never read as a slot or as a pattern. */
const say = (key: LineKey, { templates, values }: Telling): string => {
  const template: string = templates.lines[key];
  const filled = template.replace(/\{(\w+)\}/g, (slot, name: string) => values.get(name) ?? slot);
  // "2026 г." and a cut value end in a stop of their own; the sentence around them has another.
  return filled.replaceAll('..', '.').replaceAll('….', '…').replaceAll('…。', '…');
};

/** For each step the first line that can be said; a line is said once. */
function linesOf(steps: readonly Step[], telling: Telling, said: Set<LineKey>): LineKey[] {
  const lines: LineKey[] = [];
  for (const step of steps) {
    const line = step.find((key) => canSay(key, telling));
    if (line === undefined || said.has(line)) continue;
    said.add(line);
    lines.push(line);
  }
  return lines;
}

const write = (paragraphs: readonly (readonly LineKey[])[], telling: Telling): string =>
  paragraphs
    .map((lines) => lines.map((key) => say(key, telling)).join(telling.templates.gap))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** The text within its limit: spare lines go, the last first; then a line with a shorter form takes it. */
function fit(paragraphs: readonly (readonly LineKey[])[], telling: Telling, limit: number): string {
  const text = write(paragraphs, telling);
  if (lengthOf(text) <= limit) return text;
  const lines = paragraphs.flat();
  const spare = lines.findLast((key) => lineOf(key).spare);
  const long = spare ?? lines.find((key) => shorterOf(key));
  if (long === undefined) return text;
  const instead = spare ? [] : [shorterOf(long)].filter((key) => key !== undefined);
  return fit(
    paragraphs.map((keys) => keys.flatMap((key) => (key === long ? instead : [key]))),
    telling,
    limit,
  );
}

const paragraphsOf = (plan: DraftPlan, form: DraftForm): readonly (readonly Step[])[] =>
  form === 'short' ? [plan.short] : plan.full;

const missingOf = (steps: readonly Step[], facts: Facts): AskedSlot[] => [
  ...new Set(
    steps
      .flat()
      .flatMap((key) => lineOf(key).slots)
      .filter(isAsked)
      .filter((slot) => !facts[slot]),
  ),
];

type Writing = Omit<Draft, 'recommended'>;

export interface DraftInput {
  readonly standing: Standing;
  readonly now: Now;
  readonly templates: Templates;
  /** What the record adds to the standing; see `factsOfOrder`. */
  readonly facts: Facts;
  /** What the small form was told; see `factsOfAnswers`. */
  readonly answers?: Facts;
}

/** These messages in both lengths, whether they fit the state or not. */
export function writeDrafts(
  ids: readonly DraftId[],
  { standing, now, templates, facts, answers }: DraftInput,
): readonly Writing[] {
  const recorded: Facts = { ...factsOfStanding(standing, now), ...facts };
  const all: Facts = { ...answers, ...recorded };
  const words = wordsOf(templates, now);
  const conditions = conditionsOf(standing, all);
  // Dates and amounts are put into words once, not once a message.
  const values = valuesOf(all, templates, words);
  const tellings = {
    short: { templates, conditions, values: values.short },
    full: { templates, conditions, values: values.full },
  } as const satisfies Record<DraftForm, Telling>;
  return ids.flatMap((id) =>
    DRAFT_FORMS.map((form) => ({
      id,
      form,
      to: DRAFTS[id].to,
      text: textOf(DRAFTS[id], form, tellings[form]),
      language: templates.language,
      direction: words.direction,
      missing: missingOf(paragraphsOf(DRAFTS[id], form).flat(), recorded),
    })),
  );
}

function textOf(plan: DraftPlan, form: DraftForm, telling: Telling): string {
  const said = new Set<LineKey>();
  const paragraphs = paragraphsOf(plan, form).map((steps) => linesOf(steps, telling, said));
  return fit(paragraphs, telling, DRAFT_LIMITS[form]);
}

/** Every message that fits where the order stands, the recommended one first, each in both lengths. */
export function draftsFor(
  standing: Standing,
  now: Now,
  preferences: Preferences,
  templates: Templates,
  facts: Facts = {},
  answers: Facts = {},
): readonly Draft[] {
  const best = recommend(standing, now, preferences).id;
  const ids: readonly DraftId[] = DRAFTS_OF_STATE[standing.state];
  const open = ids
    .filter((id) => hasGround(id, standing, now, preferences))
    .toSorted((a, b) => Number(b === best) - Number(a === best));
  return writeDrafts(open, { standing, now, templates, facts, answers }).map((draft) => ({
    ...draft,
    recommended: draft.id === best,
  }));
}
