/** Whether words have the room they need. */
import type { Page } from 'puppeteer-core';

/** Elements whose text does not fit: cut off by their own box, or sticking out of the page. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    /** Words for ears alone are clipped to nothing on purpose. */
    const isForEars = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      (element.parentElement !== null && isForEars(element.parentElement));
    /** In a row of a list the shop's own name of an item or a store ends in dots; its card and page have it whole. */
    const isNameInRow = (element: Element) => element.matches('.row .row-name :is(.name, .name *, p, p *)');
    const isShown = (element: Element) =>
      element.checkVisibility() && !element.closest('.spoken, svg') && !isForEars(element) && !isNameInRow(element);
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.matches('textarea, select, input, html, body')) return false; // they scroll by design
      const hasText = element.textContent?.trim() !== '';
      const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
      const high = element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible' && overflowY !== 'auto';
      return hasText && (wide || high);
    };
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    };
    return [...document.querySelectorAll('body, body *')]
      .filter(isShown)
      .filter((element) => isCut(element) || sticksOut(element))
      .map((element) => {
        const name = [element.localName, ...element.classList].join('.');
        return `${name}: ${element.textContent?.slice(0, 40) ?? ''}`;
      });
  });
