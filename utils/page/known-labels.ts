/** Words that every buyer sees alike: status words, buttons, labels of days. A report keeps them and nothing else. */

import { dateRowLabels } from '@/utils/page/dates/date-labels';
import { statusWords } from '@/utils/page/status/status-meaning';
import { buttonLabels } from './button-words';

/** In their compared form, so that a content script needs the list alone and no tables. */
export const knownLabels = (): readonly string[] => [
  ...new Set([...statusWords(), ...buttonLabels(), ...dateRowLabels()]),
];
