/** Readers of the sites with addresses of their own: aliexpress.ru, and the one of before 2022. */
import type { Readers } from '@/utils/page/dom/card-reading';
import { LEGACY_DETAIL_READER, LEGACY_LIST_READER } from './legacy';
import { RU_DETAIL_READER, RU_LIST_READER } from './ru';

export const OTHER_READERS: Readers = {
  ru: { list: RU_LIST_READER, detail: RU_DETAIL_READER },
  legacy: { list: LEGACY_LIST_READER, detail: LEGACY_DETAIL_READER },
};
