/** What tests and assistive tools may rely on about one option. */
import type { Option } from '@/utils/domain/options/options';

export const optionAttributes = ({ key, first, who, consent, source, checked }: Option) => ({
  'data-option': key,
  'data-first': String(first),
  'data-who': who,
  'data-consent': consent,
  'data-source': source,
  'data-checked': checked,
});
