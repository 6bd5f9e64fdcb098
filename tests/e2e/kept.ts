/** What the extension has stored by now: the mark that a page was read. */
import { eventually } from '../drive/drive';
import { statusOf } from '../shop/status-words';
import type { Stage } from './stage';

/** What is stored of one reading, as far as journeys wait for it. */
interface Kept {
  readonly lastAt: number;
  readonly printed: {
    readonly page: string;
    readonly status?: string;
    readonly dates: { readonly placed?: string };
    readonly buttons: readonly string[];
    readonly cancelReason?: string;
    readonly reminder?: string;
    readonly unknownLines?: number;
  };
}

interface StoredOrder {
  readonly rev: number;
  readonly observations: readonly Kept[];
}

export async function storedOrder({ drive }: Stage, id: string): Promise<StoredOrder | undefined> {
  const stored: Readonly<Record<string, StoredOrder>> = Object(await drive.getStorage(`order/${id}`));
  const order = stored[`order/${id}`];
  return order && withMemory(order, await drive.getMemory('seen'), id);
}

/** A record with the moments that the browser's memory knows of: an equal reading within the hour is only noted there. */
export function withMemory<Order extends Pick<StoredOrder, 'rev' | 'observations'>>(
  order: Order,
  memory: unknown,
  id: string,
): Order {
  const { seen }: { readonly seen?: Remembered } = Object(memory);
  const later = seen?.orders[id];
  if (!later || later.rev !== order.rev) return order;
  const observations = order.observations.map((each, n) => ({
    ...each,
    lastAt: Math.max(each.lastAt, later.lastAt[n] ?? 0),
  }));
  return { ...order, observations };
}

interface Remembered {
  readonly orders: Readonly<Record<string, { readonly rev: number; readonly lastAt: readonly number[] } | undefined>>;
}

/** Waits until the order's record holds such a reading of this moment: then the page may go. */
export const isKept = (
  stage: Stage,
  id: string,
  page: string,
  is: (printed: Kept['printed']) => boolean,
): Promise<boolean> =>
  eventually(`the ${page} of ${id} to be kept`, async () => {
    const observations = (await storedOrder(stage, id))?.observations ?? [];
    const ofNow = observations.filter(({ lastAt, printed }) => lastAt === stage.shop.now() && printed.page === page);
    if (ofNow.some(({ printed }) => is(printed))) return true;
    throw new Error(`kept is ${JSON.stringify(ofNow)}`);
  });

/** Waits until every order is kept as the list says it in that language. */
export async function isListKept(stage: Stage, language = 'en'): Promise<void> {
  for (const order of stage.shop.orders()) {
    const words = statusOf(stage.shop.listPhase(order), language);
    await isKept(stage, order.id, 'list', ({ status }) => status === words);
  }
}

/** Waits until a page of the shop's is known to be in trouble. */
export const noticed = ({ drive }: Stage, trouble: string): Promise<boolean> =>
  eventually(`${trouble} to be noticed`, async () => {
    const { health }: { readonly health?: { readonly trouble?: string } } = Object(await drive.getStorage('health'));
    return health?.trouble === trouble;
  });
