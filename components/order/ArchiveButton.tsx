import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

/** Puts an order away, out of the list, badge and reminders, or brings it back; "Undo" follows. */
export function ArchiveButton({ standing }: { readonly standing: Standing }) {
  const { actions } = usePage();
  const { id, archivedByUserAt } = standing;
  const isAway = archivedByUserAt !== undefined;
  const change = (archived: boolean) => ({ kind: 'archived', id, archived }) as const;
  return (
    <button
      type="button"
      class="plain"
      data-action={isAway ? 'unarchive' : 'archive'}
      onClick={() => actions.change(change(!isAway), change(isAway))}
    >
      <Say phrase={phrase(isAway ? 'ledger_unarchive' : 'ledger_archive')} />
    </button>
  );
}
