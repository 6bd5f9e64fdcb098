/** Firefox's own scope, reached through the connection that drives its pages. */
import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<{ readonly result: never }>;
}

export interface ChromeScope {
  /** Runs an expression with Firefox's own rights in its main window and returns its value. */
  run(expression: string): Promise<unknown>;
  /** Runs an expression in every chrome window whose address ends so, such as the window of a notification. */
  runIn(addressEnd: string, expression: string): Promise<number>;
  installArchive(path: string): Promise<void>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

export function chromeScope(browser: Browser): ChromeScope {
  const connection: BidiConnection = Reflect.get(browser, 'connection');

  async function contexts(): Promise<readonly Context[]> {
    const answer: { readonly result: { readonly contexts: readonly Context[] } } = await connection.send(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    return answer.result.contexts;
  }

  async function evaluate(context: string, expression: string): Promise<unknown> {
    const answer: {
      readonly result: {
        readonly type: string;
        readonly result?: { readonly value?: unknown };
        readonly exceptionDetails?: { readonly text: string };
      };
    } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text ?? expression);
    return answer.result.result?.value;
  }

  return {
    run: async (expression) => {
      const [main] = (await contexts()).filter(({ url }) => url.endsWith('browser.xhtml'));
      if (main === undefined) throw new Error('Firefox has no window');
      return evaluate(main.context, expression);
    },
    runIn: async (addressEnd, expression) => {
      const found = (await contexts()).filter(({ url }) => url.endsWith(addressEnd));
      for (const { context } of found) await evaluate(context, expression);
      return found.length;
    },
    installArchive: async (path) => {
      await connection.send('webExtension.install', {
        extensionData: { type: 'archivePath', path },
        'moz:permanent': true,
      });
    },
  };
}
