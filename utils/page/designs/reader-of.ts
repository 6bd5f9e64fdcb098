/** The reader of each page in each design. */
import type { PageKind } from '@/utils/domain/order/printed';
import type { DesignReader } from '@/utils/page/dom/card-reading';
import type { PageType } from '@/utils/page/dom/page-kind';
import { CANCEL_READER, REFUNDS_READER } from './after-sales';
import { LEGACY_DETAIL_READER, LEGACY_LIST_READER } from './legacy';
import { RU_DETAIL_READER, RU_LIST_READER } from './ru';
import { TODAY_LIST_READER } from './today-card';
import { TODAY_DETAIL_READER } from './today-detail';

const READERS = {
  list: { today: TODAY_LIST_READER, ru: RU_LIST_READER, legacy: LEGACY_LIST_READER },
  detail: { today: TODAY_DETAIL_READER, ru: RU_DETAIL_READER, legacy: LEGACY_DETAIL_READER },
} as const;

export function readerOf({ page, design }: PageType): DesignReader {
  if (design === 'cancelPage') return CANCEL_READER;
  if (design === 'refundPage') return REFUNDS_READER;
  return isTwoFold(page) ? READERS[page][design] : READERS.list[design];
}

const isTwoFold = (page: PageKind): page is keyof typeof READERS => page in READERS;
