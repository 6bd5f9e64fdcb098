import { ListAnchor } from '@/components/frame/ListAnchor';
import { type NoticeKind, NoticeLine } from '@/components/frame/NoticeLine';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Health } from '@/utils/domain/order/health';
import { phrase } from '@/utils/domain/words/phrase';

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

interface Props {
  readonly notices: readonly NoticeKind[];
}

/** Their lines, each with its way out where there is one. */
export function HealthNotices({ notices }: Props) {
  const { surface } = usePage();
  return (
    <>
      {notices.map((notice) => (
        <NoticeLine notice={notice} key={notice}>
          {LEADS_TO_LIST.includes(notice) && <ListAnchor filled={notice === 'empty'} />}
          {notice === 'unreadablePage' && (
            <a
              class="button plain"
              data-link="report"
              href="/ledger.html#/health"
              target={surface === 'ledger' ? undefined : '_blank'}
              rel="noopener"
            >
              <Say phrase={phrase('ledger_report_make')} />
            </a>
          )}
        </NoticeLine>
      ))}
    </>
  );
}
