import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { REASON_KEYS, type ReasonKey } from '@/utils/domain/order/reasons';
import { reasonOf } from './reason-words';
import { type Fault, faultOf } from './reasons-table';

describe('the reasons for a cancellation', () => {
  it.each<[ReasonKey, Fault]>([
    ['not_needed', 'buyer'],
    ['duplicate', 'buyer'],
    ['wrong_item', 'buyer'],
    ['processing_overrun', 'seller'],
    ['out_of_stock', 'seller'],
    ['price_raised', 'seller'],
    ['shipping_unavailable', 'seller'],
    ['seller_unresponsive', 'seller'],
    ['other', 'unknown'],
  ])('%s: fault of the %s', (key, fault) => {
    expect(reasonOf(key).fault).toBe(fault);
    expect(faultOf(key)).toBe(fault);
  });

  it('no reason chosen: nobody is at fault', () => {
    expect(faultOf(undefined)).toBe('unknown');
  });

  it.each(REASON_KEYS)('%s: a seller at fault is penalised, may refuse, and there is a way without a yes', (key) => {
    const { fault, alternative, corrections } = reasonOf(key);
    expect(alternative !== undefined).toBe(fault === 'seller');
    expect(corrections.some((each) => each.key === 'correction_X4')).toBe(fault === 'seller');
  });

  it('never ties a refund to a dispute', () => {
    for (const key of REASON_KEYS) expect(english.say(reasonOf(key).refund)).toContain('No dispute is needed');
  });
});
