import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';

/** Deleting everything, asked twice. */
export function Deletion({ onDelete }: { readonly onDelete: () => void }) {
  const { preferences } = usePage();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <p class="actions">
        <button type="button" data-action="delete" onClick={() => setAsking(true)}>
          <Say phrase={phrase('ledger_delete')} />
        </button>
      </p>
    );
  }
  const confirm = (): void => {
    setAsking(false);
    onDelete();
  };
  return (
    <div class="notice" role="status">
      <p>
        <Say phrase={phrase('ledger_delete_sure')} />
      </p>
      {preferences.syncOn && (
        <p>
          <Say phrase={phrase('ledger_delete_sync')} />
        </p>
      )}
      <p class="actions">
        <button type="button" data-action="deleteEverything" onClick={confirm}>
          <Say phrase={phrase('ledger_delete_confirm')} />
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          <Say phrase={phrase('ledger_leave')} />
        </button>
      </p>
    </div>
  );
}
