/** Words that every buyer sees alike: status words, buttons, labels of days. A report keeps them and nothing else. */

import { DATE_ROW_LABELS } from '@/utils/page/dates/date-labels';
import { STATUS_WORDS } from '@/utils/page/status/status-meaning';
import { BUTTON_LABELS } from './button-words';

/** In their compared form, so that a content script needs the list alone and no tables. */
export const KNOWN_LABELS: readonly string[] = [...new Set([...STATUS_WORDS, ...BUTTON_LABELS, ...DATE_ROW_LABELS])];
