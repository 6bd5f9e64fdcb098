/** A page of ours asks an order page for its redacted shape. Nothing passes through the worker, nothing is kept. */
import { browser } from '@/utils/platform/browser';
import { isOwnPage, type Sender } from './sender';

const NAME = 'reportAskedFor';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The labels in there, when it is this question, asked by a page of ours. */
export function parseReportAskedFor(raw: unknown, sender: Sender): readonly string[] | undefined {
  if (!isOwnPage(sender) || typeof raw !== 'object' || raw === null) return undefined;
  if (!('name' in raw) || raw.name !== NAME || !('labels' in raw)) return undefined;
  return isTexts(raw.labels) ? raw.labels : undefined;
}

/** In the content script: answers pages of ours, and nobody else. The answer ends it. */
export function onReportAskedFor(answer: (labels: readonly string[]) => string | undefined): () => void {
  const listener = (raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void): undefined => {
    const labels = parseReportAskedFor(raw, sender);
    if (labels) sendResponse(answer(labels));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * In a page of ours: the report of the order page that was looked at last, or `undefined` when none is open. Tabs are known by
 * number alone, which needs no permission; each is asked, and only order pages have somebody who answers.
 */
export async function askForReport(labels: readonly string[]): Promise<string | undefined> {
  const tabs = await browser.tabs.query({});
  const newest = [...tabs].sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const answers = await Promise.all(
    newest.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, { name: NAME, labels }).catch(nobody)],
    ),
  );
  return answers.find((answer): answer is string => typeof answer === 'string');
}

/** Most tabs are no order page, and there nobody listens. */
const nobody = (): undefined => undefined;
