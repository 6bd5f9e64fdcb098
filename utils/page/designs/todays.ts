/** Readers of today's site, with its cancel page and its list of returns. */
import type { Readers } from '@/utils/page/dom/card-reading';
import { CANCEL_READER, REFUNDS_READER } from './after-sales';
import { TODAY_LIST_READER } from './today-card';
import { TODAY_DETAIL_READER } from './today-detail';

export const TODAYS_READERS: Readers = {
  today: { list: TODAY_LIST_READER, detail: TODAY_DETAIL_READER },
  cancelPage: { cancel: CANCEL_READER },
  refundPage: { refunds: REFUNDS_READER },
};
