/** What is heard by the script that runs in pages of the shop's. It carries no validator, so its few shapes are asked here. */
import type { Stop } from '@/utils/platform/store/rows';
import { type Handlers, listen, type Parsers } from './listen';
import type { Heard, ShopPageMessage } from './messages';

const nothing = (raw: unknown): Heard | undefined =>
  typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0 ? {} : undefined;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export const PARSERS: Parsers<ShopPageMessage> = {
  somethingChanged: nothing,
  shownOrderAsked: nothing,
  reportAskedFor: (raw) =>
    typeof raw === 'object' && raw !== null && 'labels' in raw && isTexts(raw.labels)
      ? { labels: raw.labels }
      : undefined,
};

/** In a page of the shop's: answers pages of ours, and hears from the worker. */
export const answerOurs = (handlers: Handlers<ShopPageMessage>): Stop => listen(PARSERS, handlers);
