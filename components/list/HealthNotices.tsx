import { ListAnchor } from '@/components/frame/ListAnchor';
import { type NoticeKind, NoticeLine } from '@/components/frame/NoticeLine';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Health } from '@/utils/domain/order/health';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** What the list of orders gets rid of, once the buyer opens it again. */
const LEADS_TO_LIST: readonly NoticeKind[] = ['signedOut', 'captcha', 'unreadablePage', 'empty'];

/** What is wrong with reading, storage or reminders as a whole, most hindering first. */
export function healthNotices(health: Health): readonly NoticeKind[] {
  const kinds: readonly [boolean, NoticeKind][] = [
    [health.permissionMissing, 'permissionMissing'],
    [health.storageFull, 'storageFull'],
    [health.clockLooksWrong, 'clockLooksWrong'],
    [health.recordsSetAside > 0, 'recordSetAside'],
    [health.notificationsOff, 'notificationsOff'],
  ];
  return [...(health.trouble ? [health.trouble] : []), ...kinds.filter(([holds]) => holds).map(([, kind]) => kind)];
}

/** Where the list leads on: what is tried first. */
const STEPS: Partial<Record<NoticeKind, readonly Phrase[]>> = {
  unreadablePage: [phrase('ui_try_reload'), phrase('ui_try_details')],
  signedOut: [phrase('ui_try_signIn'), phrase('ui_try_open')],
  captcha: [phrase('ui_try_puzzle'), phrase('ui_try_open')],
};

interface Props {
  readonly notices: readonly NoticeKind[];
}

/** What a page of the ledger helps with. */
const LEADS_TO_LEDGER: Partial<
  Record<NoticeKind, { readonly link: string; readonly path: string; readonly says: Phrase }>
> = {
  unreadablePage: { link: 'report', path: '#/health', says: phrase('ledger_report_make') },
  recordSetAside: { link: 'aside', path: '#/data', says: phrase('ledger_page_data') },
};

function LedgerAnchor({ notice }: { readonly notice: NoticeKind }) {
  const { surface } = usePage();
  const way = LEADS_TO_LEDGER[notice];
  if (!way) return null;
  return (
    <a
      class="button plain"
      data-link={way.link}
      href={`/ledger.html${way.path}`}
      target={surface === 'ledger' ? undefined : '_blank'}
      rel="noopener"
    >
      <Say phrase={way.says} />
    </a>
  );
}

/** Their lines, each with its way out where there is one. */
export function HealthNotices({ notices }: Props) {
  return (
    <>
      {notices.map((notice) => (
        <NoticeLine notice={notice} steps={STEPS[notice]} key={notice}>
          {LEADS_TO_LIST.includes(notice) && <ListAnchor filled={notice === 'empty'} />}
          <LedgerAnchor notice={notice} />
        </NoticeLine>
      ))}
    </>
  );
}
