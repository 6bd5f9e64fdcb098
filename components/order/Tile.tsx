import { Icon, type IconName } from '@/components/frame/Icon';
import type { OrderState } from '@/utils/domain/order/kinds';
import { isShown } from '@/utils/domain/standing/pay-look';
import type { Card } from '@/utils/domain/views/card';

const GLYPHS = {
  awaitingPayment: 'card',
  verifyingPayment: 'clock',
  awaitingShipment: 'box',
  cancelPending: 'bubble',
  partlyShipped: 'truck',
  inTransit: 'truck',
  disputed: 'flag',
  frozen: 'lock',
  refundProcessing: 'back',
  cancelled: 'tick',
  completed: 'house',
  archived: 'tick',
  unknown: 'unknown',
} as const satisfies Record<OrderState, IconName>;

/**
 * What the order is doing, as a picture; its ground says how urgent it is, except by a day that no surface names. The sentence
 * beside it says both in words.
 */
export function Tile({ card }: { readonly card: Pick<Card, 'standing' | 'urgency' | 'driving'> }) {
  const { standing, urgency, driving } = card;
  const isHidden = driving !== undefined && !isShown(standing, driving);
  const isOver = urgency === 'done' && standing.state === 'completed';
  return (
    <span class="tile" data-ground={isHidden ? undefined : urgency}>
      <Icon name={isOver ? 'tick' : standing.refund === 'open' ? 'back' : GLYPHS[standing.state]} />
    </span>
  );
}
