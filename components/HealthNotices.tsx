import type { Health } from '@/utils/domain/health';
import { phrase } from '@/utils/domain/phrase';
import { type NoticeKind, NoticeLine } from './NoticeLine';
import { usePage } from './page';
import { Say } from './Say';

const WAYS_OUT: { readonly [Kind in NoticeKind]?: string } = {
  signedOut: 'https://www.aliexpress.com/p/order/index.html',
  captcha: 'https://www.aliexpress.com/p/order/index.html',
  unreadablePage: 'https://www.aliexpress.com/p/order/index.html',
  empty: 'https://www.aliexpress.com/p/order/index.html',
};

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
          {WAYS_OUT[notice] && (
            <a
              class={notice === 'empty' ? 'button filled' : 'button'}
              data-link="list"
              href={WAYS_OUT[notice]}
              target="_blank"
              rel="noopener noreferrer"
            >
              <span>
                <Say phrase={phrase('action_link_list')} /> <span aria-hidden="true">↗</span>
              </span>
            </a>
          )}
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
