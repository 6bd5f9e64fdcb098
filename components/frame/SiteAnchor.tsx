import type { Standing } from '@/utils/domain/standing/standing';
import { type SiteLink, siteLink } from '@/utils/domain/views/site-links';
import { phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

const LABELS = {
  order: phrase('action_link_order'),
  chat: phrase('action_link_chat'),
  list: phrase('action_link_list'),
  support: phrase('act_askAliExpress'),
} as const satisfies Record<SiteLink, unknown>;

interface Props {
  readonly link: SiteLink;
  readonly standing: Standing;
  readonly filled?: boolean;
}

/** A way to the site, on the host where the order was seen. Nothing where the page named no chat. */
export function SiteAnchor({ link, standing, filled = false }: Props) {
  const address = siteLink(link, standing);
  if (!address) return null;
  return (
    <a
      class={filled ? 'button filled' : 'button'}
      data-link={link}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
    >
      <span>
        <Say phrase={LABELS[link]} /> <span aria-hidden="true">↗</span>
      </span>
    </a>
  );
}
