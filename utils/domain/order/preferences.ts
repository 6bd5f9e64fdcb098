/** What the user chose for all orders. One record; every field has a default, so an old record is complete. */
import type { Instant } from '@/utils/domain/time/instant';
import type { DeadlineKind, StatusMeaning } from './kinds';

/** The 17 interface languages, as in `public/_locales` (there `pt_BR`, `zh_CN`). */
export const INTERFACE_LANGUAGES = [
  'en',
  'ru',
  'uk',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'pl',
  'nl',
  'tr',
  'cs',
  'ko',
  'ja',
  'zh-CN',
  'ar',
  'he',
] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Languages a seller is written to in. */
export const SELLER_LANGUAGES = ['en', 'zh-CN'] as const;
export type SellerLanguage = (typeof SELLER_LANGUAGES)[number];

/** A status phrase that the user or a tab taught us. Never overrides an attested one; the user's own word does override our translation. */
export interface TaughtWord {
  readonly words: string;
  readonly meaning: StatusMeaning;
  readonly from: 'user' | 'tab';
  readonly at: Instant;
}

export interface Preferences {
  readonly schemaVersion: 1;
  readonly rev: number;
  /** `undefined`: the browser's language. */
  readonly language?: InterfaceLanguage;
  readonly theme: 'system' | 'light' | 'dark';
  readonly sellerLanguage: SellerLanguage;
  /** ISO 3166 alpha-2, chosen by the user; statutory rights are shown only for a country that was chosen. */
  readonly country?: string;
  /** Payment window in days where the page shows no timer; classic rule 20. */
  readonly payWindowDays: number;
  /** Viewer's wall clock, `HH:mm`; reminders move out of this span. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly remindersOff: readonly DeadlineKind[];
  readonly allRemindersOff: boolean;
  readonly hideItemNames: boolean;
  readonly chips: boolean;
  readonly taught: readonly TaughtWord[];
  /** Last four digits of order ids → name of the account. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly syncOn: boolean;
  /** Sentences of notifications and chips in the chosen language, left by a page because a worker cannot load them. */
  readonly workerWords?: Readonly<Record<string, string>>;
  readonly welcomedAt?: Instant;
  /** When each choice was last made here or elsewhere, by its name in `sync-settings.ts`: the later one wins. */
  readonly stamps?: Readonly<Record<string, Instant>>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  schemaVersion: 1,
  rev: 0,
  theme: 'system',
  sellerLanguage: 'en',
  payWindowDays: 20,
  quietFrom: '22:00',
  quietUntil: '08:00',
  remindersOff: [],
  allRemindersOff: false,
  hideItemNames: false,
  chips: true,
  taught: [],
  accounts: {},
  syncOn: false,
};
