/**
 * Where every fact is from, in one table: what kind of text it is, when it was written or seen, its name, and where it stood.
 * A tag is a name inside the code; a reader is told the kind and the time ("a copy of AliExpress's help, after 2020") by
 * `sourceWords`, and the name with its address once, at the end of the article page.
 */

/**
 * `page`: what the site itself showed · `shop`: AliExpress's own help, terms or rules · `sister`: help of another company of
 * its group · `copy`: such a help text as somebody copied it · `guides`, `guide`: several or one guide for shoppers ·
 * `people`: questions that shoppers asked · `code`: programs that read AliExpress orders · `card`: rules of a card company ·
 * `law` · `ours`: no source, a choice of this extension.
 */
export const SOURCE_KINDS = [
  'page',
  'shop',
  'sister',
  'copy',
  'guides',
  'guide',
  'people',
  'code',
  'card',
  'law',
  'ours',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** When a source was written, or copied, or seen; `about` and `after` where its date is inferred. */
export type When =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'about'; readonly year: number }
  | { readonly kind: 'after'; readonly year: number }
  | { readonly kind: 'unknown' };

export interface Source {
  readonly kind: SourceKind;
  readonly when: When;
  /** In the source's own language, or in English. */
  readonly name: string;
  /** Where it stood, without its scheme: it is text to look up, not a link. Empty where there is nothing to look up. */
  readonly address: string;
}

const month = (year: number, ofYear: number): When => ({ kind: 'month', year, month: ofYear });
const years = (from: number, to: number = from): When => ({ kind: 'years', from, to });
const about = (year: number): When => ({ kind: 'about', year });
const after = (year: number): When => ({ kind: 'after', year });
const UNDATED: When = { kind: 'unknown' };

export const SOURCES = {
  DEV26: {
    kind: 'page',
    when: month(2026, 9),
    name: 'Notes on one order and its cancellation, in a public repository',
    address: 'github.com, notes of a shopping plugin',
  },
  DOM26: {
    kind: 'page',
    when: month(2026, 9),
    name: 'Words and buttons of order pages, in a public repository',
    address: 'github.com, selectors of a shopping plugin',
  },
  MMZ: {
    kind: 'page',
    when: month(2026, 9),
    name: 'Saved order pages, in a public repository',
    address: 'github.com/maxwellmezadre/aliexpress-mcp',
  },
  S1: {
    kind: 'shop',
    when: about(2012),
    name: 'Cancel order',
    address: 'activities.aliexpress.com/adcms/help-aliexpress-com/topquestions/cancel_order.php',
  },
  S3: {
    kind: 'shop',
    when: years(2016, 2018),
    name: 'Payment verification',
    address: 'helppage.aliexpress.com/buyercenter/questionAnswer.htm, id 20060638',
  },
  S5: {
    kind: 'shop',
    when: month(2020, 8),
    name: 'Seller rules, transaction non-fulfilment',
    address: 'sell.aliexpress.com/__pc/-rulesEN.htm',
  },
  S7: {
    kind: 'shop',
    when: years(2014, 2015),
    name: 'Buyer Protection',
    address: 'activities.aliexpress.com/adcms/help-aliexpress-com/buyer_protection_process.php',
  },
  S8: {
    kind: 'shop',
    when: about(2013),
    name: 'How do I open a dispute',
    address: 'www.aliexpress.com/buyerprotection/how_do_i_open_a_dispute.html',
  },
  S11: {
    kind: 'shop',
    when: month(2024, 9),
    name: 'Changelog for the drop-shipping interface',
    address: 'AliExpress Open Platform, entry of 19 September 2024',
  },
  N1: {
    kind: 'shop',
    when: about(2015),
    name: 'Boleto FAQs',
    address: 'activities.aliexpress.com/adcms/help-aliexpress-com/boleto_faqs.php',
  },
  N6: {
    kind: 'shop',
    when: UNDATED,
    name: 'Statutory rights for consumers in the EU',
    address: 'sale.aliexpress.com/__mobile/QnoLFBVfqY.htm',
  },
  N16: { kind: 'guide', when: UNDATED, name: 'Возврат денег с АлиЭкспресс', address: 'detkamir.ru' },
  N17: {
    kind: 'guide',
    when: UNDATED,
    name: 'AliExpress, Buyer Protection retold',
    address: 'chinaparcels.com/online-marketplaces/aliexpress',
  },
  S4: {
    kind: 'sister',
    when: years(2010, 2019),
    name: 'Alibaba.com, arrival times of payments',
    address: 'service.alibaba.com/buyer/faq_detail/20111497.htm',
  },
  S10: {
    kind: 'sister',
    when: years(2014, 2016),
    name: 'Alipay, refunds',
    address: 'intl.alipay.com/ihome/help/home.htm',
  },
  S12: { kind: 'copy', when: about(2015), name: 'Order list interface', address: 'kancloud.cn/ywfwj2008/smt/127550' },
  S14: { kind: 'copy', when: years(2017, 2019), name: 'Making payments', address: 'search.ebcoo.net/making-payments' },
  S15: {
    kind: 'copy',
    when: month(2018, 8),
    name: 'Refunds',
    address: 'skin.tigerwing.net, pages 617612h and 617614h',
  },
  S16: {
    kind: 'copy',
    when: years(2020),
    name: 'How to open a dispute',
    address: 'christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html',
  },
  S17: {
    kind: 'copy',
    when: years(2020, 2022),
    name: 'Jak zrušit svou objednávku',
    address: 'ceskyali.cz/casto-kladene-otazky-aliexpress/jak-zrusit-svou-objednavku-na-aliexpress',
  },
  S18: {
    kind: 'copy',
    when: after(2020),
    name: 'How to cancel my order',
    address: 'alifaq.org/how-to-cancel-my-order',
  },
  S19: { kind: 'copy', when: after(2021), name: 'FAQs', address: 'cnjdpart.com/ru/pages/faqs' },
  S21: {
    kind: 'copy',
    when: years(2019, 2021),
    name: 'Free return',
    address: 'ozdiscount.net/coupon/aliexpress-exclusive-coupon',
  },
  S32: {
    kind: 'guides',
    when: years(2012, 2021),
    name: 'Guides in six languages on orders not paid',
    address: 'all55.ru, gtavrl.ru and others',
  },
  S34: {
    kind: 'guides',
    when: years(2012, 2021),
    name: 'What "expected payment" means',
    address: 'alideliv.ru/en, alideliv.ru/de',
  },
  S46: { kind: 'guides', when: UNDATED, name: 'How to cancel an order', address: 'aliexpressin.ru/en, heaclub.ru/en' },
  S53: {
    kind: 'guides',
    when: UNDATED,
    name: 'Fake tracking numbers',
    address: 'ship24.com/shops/aliexpress-tracking/aliexpress-fake-number, alixblog.com',
  },
  S22: {
    kind: 'guide',
    when: about(2020),
    name: 'When will my order be shipped',
    address: 'guide-aliexpress.com/en/when-will-my-aliexpress-order-be-shipped',
  },
  S23: {
    kind: 'guide',
    when: years(2021, 2023),
    name: 'Vendedor no acepta cancelación',
    address: 'alixblog.com/vendedor-no-acepta-cancelacion-aliexpress',
  },
  S24: {
    kind: 'guide',
    when: years(2024, 2025),
    name: 'How to cancel an order and get a refund',
    address: 'alixcadet.com/how-to-cancel-aliexpress-order-and-get-a-refund',
  },
  S25: { kind: 'guide', when: years(2025), name: 'Canceled shipment', address: 'que-dalle.com/en/canceled-shipment' },
  'S25-WU': {
    kind: 'guide',
    when: UNDATED,
    name: 'How to get a refund via Western Union',
    address: 'que-dalle.com/en/how-to-get-a-refund-via-western-union',
  },
  S26: { kind: 'guide', when: years(2020, 2022), name: 'How to cancel, in Romanian', address: 'repairscomp.com/ro' },
  S28: {
    kind: 'guide',
    when: years(2023),
    name: 'Tutorial: cancel an order',
    address: 'aliexba.com/tutorial-cancel-an-aliexpress-order',
  },
  S29: {
    kind: 'guide',
    when: month(2026, 6),
    name: 'How to cancel an order 2026',
    address: 'secretali.com/guide/how-to-cancel-aliexpress-order-2026',
  },
  S33: {
    kind: 'guide',
    when: years(2012, 2021),
    name: 'How to cancel, close or extend an order',
    address: 'sovetclub.ru/en',
  },
  S35: {
    kind: 'guide',
    when: years(2012, 2021),
    name: 'How is an order cancelled',
    address: 'howandroidhelp.com/how-is-an-order-cancellation-done-on-aliexpress',
  },
  S37: {
    kind: 'guide',
    when: UNDATED,
    name: 'Como o AliExpress devolve o dinheiro pago no boleto',
    address: 'todasasrespostas.com',
  },
  S38: { kind: 'guide', when: month(2023, 2), name: 'Processing time', address: 'chinaparcel.net/en/posts/87' },
  S39: {
    kind: 'guide',
    when: years(2016, 2018),
    name: 'Processing time, refunds, cancelling',
    address: 'eng.allexprs.info',
  },
  S41: { kind: 'guide', when: UNDATED, name: 'Cancelled order', address: 'oferal.com/en/cancelled-order-aliexpress' },
  S45: {
    kind: 'guide',
    when: years(2012, 2018),
    name: 'How to cancel the order',
    address: 'mirrorinfo.online/digital/how-to-cancel-the-order-on-the-website-of-aliexpress',
  },
  S47: {
    kind: 'guide',
    when: years(2018),
    name: 'Can a cancelled order be brought back, in French',
    address: 'aliexpresshlp.ru/fr',
  },
  S48: { kind: 'guide', when: about(2015), name: 'What happens if the postcode is wrong', address: 'mobilkoy.ru/en' },
  S51: { kind: 'guide', when: years(2024), name: 'Digest of seller rules', address: 'ssopdot.com/blog' },
  S58: {
    kind: 'guide',
    when: years(2022),
    name: 'Boleto refunds, in Portuguese',
    address: 'blog.coleco.com.br/marketplace/2022/06/01',
  },
  S64: {
    kind: 'guide',
    when: UNDATED,
    name: 'Questions and answers on disputes',
    address: 'acldeliverynationwide.com/qa',
  },
  S54: {
    kind: 'people',
    when: UNDATED,
    name: 'Copies of public questions and answers',
    address: 'gist.github.com, pastebin.com',
  },
  C1: {
    kind: 'code',
    when: years(2018, 2020),
    name: 'A shop program, its order states',
    address: 'github.com, public copy',
  },
  C2: {
    kind: 'code',
    when: UNDATED,
    name: 'A stock program, its list of reasons why orders end',
    address: 'github.com, public copy',
  },
  C6: {
    kind: 'code',
    when: UNDATED,
    name: 'A marketplace program, its list of cancel reasons',
    address: 'github.com, public copy',
  },
  MAGG: {
    kind: 'code',
    when: years(2024, 2026),
    name: 'A script that tidies AliExpress addresses',
    address: 'removeSearchParamsAliexpress, user script',
  },
  L7: {
    kind: 'card',
    when: years(2024),
    name: 'Mastercard dispute guide, extract',
    address: 'quavo-inc.atlassian.net, justt.ai',
  },
  L1: {
    kind: 'law',
    when: years(2011),
    name: 'Directive 2011/83/EU, Articles 9 to 16',
    address: 'eur-lex.europa.eu, CELEX 32011L0083',
  },
  L2: {
    kind: 'law',
    when: years(2013),
    name: 'Consumer Contracts Regulations 2013, regulations 29 to 34',
    address: 'legislation.gov.uk, SI 2013/3134',
  },
  L9: {
    kind: 'law',
    when: years(1990),
    name: 'Código de Defesa do Consumidor, Article 49',
    address: 'feijaoadvocacia.com.br, ccaadvogados.com.br',
  },
  L10: {
    kind: 'law',
    when: years(2004),
    name: 'Закон о защите прав потребителей, Article 26.1',
    address: 'poiskhome.ru/Home/Return, glasnarod.ru',
  },
  L9b: { kind: 'law', when: years(2015), name: 'Consumer Protection Act of Taiwan', address: 'motor-hung.com' },
  N2: {
    kind: 'law',
    when: UNDATED,
    name: 'Korean Act on Consumer Protection in Electronic Commerce, Articles 17 and 18',
    address: 'm.easylaw.go.kr, csmSeq 1308',
  },
  N3: {
    kind: 'law',
    when: UNDATED,
    name: 'Korean Act on Consumer Protection in Electronic Commerce, explained',
    address: 'm.easylaw.go.kr, csmSeq 893',
  },
  N4: {
    kind: 'copy',
    when: month(2024, 3),
    name: "AliExpress's announcement in Korea, in a newspaper",
    address: 'cm.asiae.co.kr/en/article/2024031410091770191',
  },
  N5: {
    kind: 'law',
    when: UNDATED,
    name: 'Turkish Regulation on Distance Contracts',
    address: 'mondaq.com/turkey, article 420372',
  },
  OURS: { kind: 'ours', when: UNDATED, name: 'Our own advice', address: '' },
} as const satisfies Record<string, Source>;
export type SourceTag = keyof typeof SOURCES;

const isTag = (text: string): text is SourceTag => Object.hasOwn(SOURCES, text);
/** In table order. */
export const SOURCE_TAGS: readonly SourceTag[] = Object.keys(SOURCES).filter(isTag);

export const sourceOf = (tag: SourceTag): Source => SOURCES[tag];
