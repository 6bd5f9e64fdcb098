/** What a page of the practice shop prints about one order. Everything is text, as the site's own server sends it. */
export interface PageItem {
  readonly title: string;
  readonly price?: string;
  readonly quantity?: number;
  readonly variant?: string;
  /** Address of its picture, shown as a background. */
  readonly picture?: string;
}

export interface PageOrder {
  readonly id: string;
  readonly status: string;
  readonly placed: string;
  readonly paid?: string;
  readonly shipped?: string;
  readonly completed?: string;
  readonly items: readonly PageItem[];
  readonly store: string;
  /** Some Choice stores have no link, only a bare name (DOM26). */
  readonly storeHasLink?: boolean;
  /** Orders of 2020 and before show none (KAG). */
  readonly total?: string;
  readonly buttons: readonly string[];
  /** Refund or return line at the foot of the card. */
  readonly stateLine?: string;
  /** Sentence under the status of the detail page. */
  readonly reminder?: string;
  /** Words of a running clock in the status block. */
  readonly timeLeft?: string;
  /** Milliseconds of the legacy `lefttime` attribute. */
  readonly leftMilliseconds?: number;
  /** Commitments of the detail page, such as "Refund if no delivery before Sep 4, 2026". */
  readonly sentences?: readonly string[];
  readonly priceRows?: readonly { readonly label: string; readonly value: string }[];
  /** As printed, digits and all: a reader may keep the class only. */
  readonly payment?: string;
  /** Legacy `data-status`. */
  readonly statusCode?: string;
}

/** Invented people; nothing of this may ever leave a page. */
export const INVENTED_BUYER = {
  name: 'Ottoline Quillfeather',
  phone: '+999 555 0142 77',
  street: '17 Marmalade Crescent, before Sep 4, 2026 only at the side door',
  city: 'Lower Wimbleford, Noland, 99017',
} as const;
