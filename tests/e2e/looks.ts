/** What a journey does on the site's pages and sees on ours, by the marks that tests may rely on. */
import type { Page } from 'puppeteer-core';
import { eventually } from '../drive/drive';
import { statusOf } from '../shop/status-words';
import { BROWSER } from './browser';
import { isKept, isListKept, storedOrder } from './kept';
import { appear, attribute, cancelOf, detailOf, LIST, press, type Stage } from './stage';

const article = (id: string) => `article[data-order-id="${id}"]`;

/** The list as a visitor opens it, all cards shown, until the extension has kept what they say. */
export async function visitList(stage: Stage): Promise<void> {
  const { drive, shop } = stage;
  const page = await drive.openTab(LIST);
  const count = shop.orders().length;
  await appear(page, '.order-item', Math.min(10, count));
  if (count > 10) {
    await press(page, '.order-more button');
    await appear(page, '.order-item', count);
  }
  await isListKept(stage);
  await page.close();
}

/** The details of one order, unfolded, with its late buttons, until the extension has kept them. */
export async function visitDetail(stage: Stage, id: string): Promise<void> {
  const order = stage.shop.order(id);
  if (order === undefined) throw new Error(`no order ${id}`);
  const page = await stage.drive.openTab(detailOf(id));
  await appear(page, '.order-status-operate');
  await press(page, '.order-detail-order-info .switch-icon');
  const count = await appear(page, '.order-status-operate button');
  await isKept(
    stage,
    id,
    'detail',
    ({ status, dates, buttons }) =>
      status === statusOf(order.phase, 'en') &&
      dates.placed !== undefined && // a row of the unfolded block
      buttons.length === count,
  );
  await page.close();
}

/** The cancel page, up to its last word, until the extension has kept it. */
export async function sendRequest(stage: Stage, id: string): Promise<void> {
  const page = await stage.drive.openTab(cancelOf(id));
  await press(page, 'input[name="reason"]');
  await press(page, 'form button');
  await isKept(stage, id, 'cancel', ({ cancelReason }) => cancelReason !== undefined);
  await press(page, 'form button');
  await appear(page, '.cancel-result');
  await isKept(
    stage,
    id,
    'cancel',
    ({ reminder, unknownLines }) => reminder !== undefined || unknownLines !== undefined,
  );
  await page.close();
}

export async function openOurs({ drive }: Stage, path: string): Promise<Page> {
  const page = await drive.openExtensionPage(path);
  await appear(page, 'main[data-ready="true"]');
  return page;
}

interface Deadline {
  readonly kind: string;
  readonly basis: string;
  readonly earliest: string;
  readonly latest: string;
}

/** One order as our order view tells it. */
export interface Told {
  readonly state: string;
  readonly basis: string;
  readonly refund: string;
  readonly ifNothing: string;
  /** The sentence of what happens by itself, as it is read. */
  readonly ifNothingSays: string;
  /** The option that stands first, by its key, and everything said about it. */
  readonly first: string;
  readonly firstSays: string;
  readonly deadlines: readonly Deadline[];
  readonly options: readonly string[];
  readonly notices: readonly string[];
  readonly need: string;
  readonly look: string;
  /** Recommended messages, each once. */
  readonly messages: readonly string[];
  /** Kinds whose day no surface names. */
  readonly unnamed: readonly string[];
  /** Whether others were ordered with it. */
  readonly isTogether: boolean;
}

/** What the order view says about the order; opens it and closes it again. */
export async function askAbout(stage: Stage, id: string): Promise<Told> {
  const page = await openOurs(stage, `popup.html#/order/${id}`);
  await appear(page, article(id));
  const told = await page.evaluate((selector) => {
    const root = document.querySelector<HTMLElement>(selector);
    const all = (wanted: string) => [...document.querySelectorAll<HTMLElement>(wanted)];
    return {
      state: root?.dataset.state ?? '',
      basis: root?.dataset.stateBasis ?? '',
      refund: root?.dataset.refund ?? '',
      ifNothing: all('[data-if-nothing]')[0]?.dataset.ifNothing ?? '',
      ifNothingSays: all('[data-if-nothing]')[0]?.textContent ?? '',
      first: all('[data-option][data-first="true"]')[0]?.dataset.option ?? '',
      firstSays: all('[data-option][data-first="true"]')[0]?.textContent ?? '',
      deadlines: all('[data-deadline]').map((deadline) => ({
        kind: deadline.dataset.deadline ?? '',
        basis: deadline.dataset.basis ?? '',
        earliest: deadline.getAttribute('datetime') ?? '',
        latest: deadline.dataset.latest ?? '',
      })),
      options: all('[data-option]').map((option) => option.dataset.option ?? ''),
      notices: all('[data-notice]').map((notice) => notice.dataset.notice ?? ''),
      need: root?.dataset.need ?? '',
      look: root?.dataset.look ?? '',
      messages: [...new Set(all('textarea[data-recommended="true"]').map((draft) => draft.dataset.draft ?? ''))],
      unnamed: [...new Set(all('[data-shown="false"]').map((deadline) => deadline.dataset.deadline ?? ''))],
      isTogether: all('[data-together]').length > 0,
    };
  }, article(id));
  await page.close();
  return told;
}

/** Asks until the answer passes. */
export const told = (stage: Stage, id: string, what: string, passes: (order: Told) => boolean): Promise<Told> =>
  eventually(`${what} of ${id}`, async () => {
    const order = await askAbout(stage, id);
    return passes(order) ? order : undefined;
  });

export const deadlineOf = (order: Told, kind: string): Deadline | undefined =>
  order.deadlines.find((deadline) => deadline.kind === kind);

/** Presses an action of an order and, where a form follows, saves it as it stands or with that kind; until the record has changed. */
export async function doAction(stage: Stage, id: string, action: string, kind?: string): Promise<void> {
  const revision = async () => (await storedOrder(stage, id))?.rev ?? 0;
  const page = await openOurs(stage, `popup.html#/order/${id}`);
  const before = await revision();
  const isSaved = async () => (await revision()) > before;
  await press(page, `button[data-action="${action}"]`);
  const save = '[data-action="save"]';
  await eventually(`${action} or its form`, async () => (await page.$(save)) !== null || (await isSaved()));
  if (kind !== undefined) await page.select('select[data-field="kind"]', kind);
  if (await page.$(save)) await press(page, save);
  await eventually(`${action} to be kept`, isSaved);
  await page.close();
}

/** What the popup's list says first, and which orders it says it of. */
export interface Glance {
  readonly headline: string;
  readonly says: string;
  readonly needYou: readonly string[];
  /** First options of the orders that need the buyer. */
  readonly first: readonly string[];
}

/** The popup as it opens, once it says what passes. */
export const popup = (stage: Stage, what: string, passes: (glance: Glance) => boolean): Promise<Glance> =>
  eventually(`${what} in the popup`, async () => {
    const page = await openOurs(stage, 'popup.html');
    await appear(page, 'h1[data-headline]');
    const glance = await page.evaluate(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('article[data-needs-you="true"]')];
      const headline = document.querySelector<HTMLElement>('h1[data-headline]');
      const firstOf = (card: HTMLElement) => card.querySelector<HTMLElement>('[data-option][data-first="true"]');
      return {
        headline: headline?.dataset.headline ?? '',
        says: headline?.textContent ?? '',
        needYou: cards.map((card) => card.dataset.orderId ?? ''),
        first: cards.map((card) => firstOf(card)?.dataset.option ?? ''),
      };
    });
    await page.close();
    return passes(glance) ? glance : undefined;
  });

/** What a notification on screen says. Chromium tells only which ones there are, so there it is empty. */
export async function spoken({ drive }: Stage, id: string): Promise<string> {
  const shown = (await drive.notifications()).find((each) => each.id === id);
  return shown ? `${shown.title} ${shown.message}`.trim() : '';
}

/** Words where the browser lets us read them, and that there are none where it does not. */
export const readable = (words: RegExp): RegExp => (BROWSER === 'firefox' ? words : /^$/);

/** Waits for a notification whose id begins so. */
export const notification = ({ drive }: Stage, start: string): Promise<string> =>
  eventually(`a notification ${start}`, async () => {
    const shown = await drive.notifications();
    return shown.map(({ id }) => id).find((id) => id.startsWith(start));
  });

/** A notice on our list, once it is there. */
export async function noticeOnList(stage: Stage, notice: string): Promise<string> {
  const page = await openOurs(stage, 'popup.html');
  const found = await attribute(page, `[data-notice="${notice}"]`, 'data-notice');
  await page.close();
  return found;
}

/** The options that would cancel an order; none may stand on one that was shipped, ended or not recognised. */
export const CANCEL_FAMILY: readonly string[] = ['askToCancel', 'cancelNow', 'lookForCancelButton'];
