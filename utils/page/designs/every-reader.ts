/** The reader of each page in each design, for a page of any of them: a saved file. */
import type { Readers } from '@/utils/page/dom/card-reading';
import { OTHER_READERS } from './others';
import { TODAYS_READERS } from './todays';

export const EVERY_READER: Readers = { ...TODAYS_READERS, ...OTHER_READERS };
