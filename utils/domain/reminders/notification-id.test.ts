import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { digestId, groupId, isNotificationId, parseReminderId, reminderId } from './notification-id';

const REMINDER = { order: orderId('8012345678901234'), kind: 'payBy', rung: '24h' } as const;

describe('the id of a notification', () => {
  it('says which reminder of which order it is, and is read back', () => {
    expect(reminderId(REMINDER)).toBe('r/8012345678901234/payBy/24h');
    expect(parseReminderId('r/8012345678901234/payBy/24h')).toEqual(REMINDER);
    expect(parseReminderId('r/8012345678901234/own/1795000000000')).toEqual({
      order: REMINDER.order,
      kind: 'own',
      rung: '1795000000000',
    });
  });

  it('of a group or a digest is no reminder of one order', () => {
    const many = [groupId('payBy', '24h', at('2026-12-11T14:00:00Z')), digestId(at('2026-12-04T14:00:00Z'))];
    expect(many).toEqual(['r/group/payBy/24h/2026-12-11T14:00:00.000Z', 'r/digest/2026-12-04T14:00:00.000Z']);
    expect(many.map(parseReminderId)).toEqual([undefined, undefined]);
    expect(many.every(isNotificationId)).toBe(true);
  });

  it.each([
    '',
    'other',
    'r/12/payBy/24h',
    'r/8012345678901234/payBy',
    'r/8012345678901234/payBy/24h/more',
    'r/8012345678901234/never/24h',
    'x/8012345678901234/payBy/24h',
  ])('%j is none', (text) => {
    expect(parseReminderId(text)).toBeUndefined();
  });

  it('of someone else is not ours', () => {
    expect(isNotificationId('R/1')).toBe(false);
    expect(isNotificationId('sync')).toBe(false);
  });
});
