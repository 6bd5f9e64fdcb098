/** Everything that the page of one order needs and no list does: loaded when an order is first opened. */
import { NoOrder } from '@/components/list/NoOrder';
import { OrderView } from '@/components/order/OrderView';
import { watchOpened } from './opened-order';
import { orderModel } from './order-model';

export const ORDER_PAGE = { watchOpened, orderModel, OrderView, NoOrder } as const;
export type OrderPage = typeof ORDER_PAGE;
