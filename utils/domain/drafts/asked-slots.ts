/** What only the buyer knows and a message needs: asked in one small form, and which of it may be kept. */

import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { SLOTS, type Slot } from './slots';

interface Asked {
  readonly label: Phrase;
  readonly input: 'text' | 'number' | 'day';
  /** Lives in the open page only; elsewhere it is written "[address]". */
  readonly personal?: true;
}

/** What the small form asks for where a message needs it. */
export const ASKED = {
  otherOrder: { label: phrase('draft_ask_otherOrder'), input: 'number' },
  wanted: { label: phrase('draft_ask_wanted'), input: 'text' },
  address: { label: phrase('draft_ask_address'), input: 'text', personal: true },
  demanded: { label: phrase('draft_ask_demanded'), input: 'text' },
  shippingOrdered: { label: phrase('draft_ask_shippingOrdered'), input: 'text' },
  shippingOffered: { label: phrase('draft_ask_shippingOffered'), input: 'text' },
  sellerWords: { label: phrase('draft_ask_sellerWords'), input: 'text' },
  sellerSaidAt: { label: phrase('draft_ask_sellerSaidAt'), input: 'day' },
  received: { label: phrase('draft_ask_received'), input: 'day' },
  name: { label: phrase('draft_ask_name'), input: 'text', personal: true },
  leaveOut: { label: phrase('draft_ask_leaveOut'), input: 'text' },
  problem: { label: phrase('draft_ask_problem'), input: 'text' },
  charges: { label: phrase('draft_ask_charges'), input: 'text' },
} as const satisfies { readonly [Name in Slot]?: Asked };
export type AskedSlot = keyof typeof ASKED;
export const isAsked = (slot: Slot): slot is AskedSlot => slot in ASKED;

/** Slot → as it was typed; a day is `YYYY-MM-DD`. */
export type Answers = Readonly<Partial<Record<AskedSlot, string>>>;

export const ASKED_SLOTS: readonly AskedSlot[] = SLOTS.filter(isAsked);

/** True for what lives in the open page only. */
export const isPersonal = (slot: AskedSlot): boolean => 'personal' in ASKED[slot];

/** The answers as they may be kept: address and name are not among them. */
export function keptAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    ASKED_SLOTS.filter((slot) => !isPersonal(slot)).flatMap((slot) => {
      const typed = answers[slot];
      return typed ? [[slot, typed] as const] : [];
    }),
  );
}
