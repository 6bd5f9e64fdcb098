/** The fake browser as the worker needs it, anew for each test, at a time that stands still. */
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Instant } from '@/utils/domain/time/instant';

/** Call it where a test file, or a `describe`, begins. Sentences are their keys; what is logged is not printed. */
export function inWorkerBrowser(startsAt: Instant): void {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(startsAt);
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.1.0' });
    vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
