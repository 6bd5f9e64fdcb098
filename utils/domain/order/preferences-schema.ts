/** The stored shape of what the user chose for all orders, and of a change of it. */
import * as v from 'valibot';
import type { Result } from '@/utils/domain/result';
import type { StatusMeaning } from './kinds';
import { INSTANT, REV, said, shape, stored, TEXT } from './kit-schema';
import type { Refusal } from './migrations';
import { DEADLINE_KIND } from './order-schema';
import { INTERFACE_LANGUAGES, type Preferences, SELLER_LANGUAGES, type TaughtWord } from './preferences';
import { STATUS_MEANINGS } from './status-meanings';

const CLOCK_TIME = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What a settings page may change, each on its own; the fields that the worker keeps for itself are not among them. */
type Choices = Omit<Preferences, 'schemaVersion' | 'rev' | 'taught' | 'stamps'>;

const CHOICES = {
  language: v.picklist(INTERFACE_LANGUAGES),
  theme: v.picklist(['system', 'light', 'dark']),
  sellerLanguage: v.picklist(SELLER_LANGUAGES),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  payWindowDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  quietFrom: CLOCK_TIME,
  quietUntil: CLOCK_TIME,
  remindersOff: v.array(DEADLINE_KIND),
  allRemindersOff: v.boolean(),
  hideItemNames: v.boolean(),
  chips: v.boolean(),
  accounts: v.record(TEXT, TEXT),
  syncOn: v.boolean(),
  workerWords: v.record(TEXT, TEXT),
  welcomedAt: INSTANT,
};

export const CHOICE_CHANGE: v.GenericSchema<unknown, Partial<Choices>> = shape<Choices>()({
  language: v.exactOptional(CHOICES.language),
  theme: v.exactOptional(CHOICES.theme),
  sellerLanguage: v.exactOptional(CHOICES.sellerLanguage),
  country: v.exactOptional(CHOICES.country),
  payWindowDays: v.exactOptional(CHOICES.payWindowDays),
  quietFrom: v.exactOptional(CHOICES.quietFrom),
  quietUntil: v.exactOptional(CHOICES.quietUntil),
  remindersOff: v.exactOptional(CHOICES.remindersOff),
  allRemindersOff: v.exactOptional(CHOICES.allRemindersOff),
  hideItemNames: v.exactOptional(CHOICES.hideItemNames),
  chips: v.exactOptional(CHOICES.chips),
  accounts: v.exactOptional(CHOICES.accounts),
  syncOn: v.exactOptional(CHOICES.syncOn),
  workerWords: v.exactOptional(CHOICES.workerWords),
  welcomedAt: v.exactOptional(CHOICES.welcomedAt),
});

export const MEANING = v.picklist(STATUS_MEANINGS);

export const PREFERENCES: v.GenericSchema<unknown, Preferences> = shape<Preferences>()({
  schemaVersion: v.literal(1),
  rev: REV,
  ...CHOICES,
  language: v.exactOptional(CHOICES.language),
  country: v.exactOptional(CHOICES.country),
  workerWords: v.exactOptional(CHOICES.workerWords),
  welcomedAt: v.exactOptional(CHOICES.welcomedAt),
  stamps: v.exactOptional(v.record(TEXT, INSTANT)),
  taught: v.array(
    shape<TaughtWord>()({ words: TEXT, meaning: MEANING, from: v.picklist(['user', 'tab']), at: INSTANT }),
  ),
});

export const parsePreferences: (value: unknown) => Result<Preferences, Refusal> = stored(PREFERENCES);

/** Some choices of the settings page, whole; and what a word of a page can mean. */
export const parseChoices: (value: unknown) => Partial<Choices> | undefined = said(CHOICE_CHANGE);
export const parseMeaning: (value: unknown) => StatusMeaning | undefined = said(MEANING);
