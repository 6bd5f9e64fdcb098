import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import { deadlineName } from '@/utils/domain/standing/deadline-words';
import { canBeEntered } from '@/utils/domain/standing/marks-table';
import type { Standing } from '@/utils/domain/standing/standing';
import { exact } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import { MarkForm } from './MarkForm';

/** Dates that stand on the page or on a slip, entered by hand where they could not be read. */
export function DeadlineForms({ standing }: { readonly standing: Standing }) {
  const { actions, now } = usePage();
  const [open, setOpen] = useState<DeadlineKind | undefined>(undefined);
  const kinds = [...new Set(standing.deadlines.map(({ kind }) => kind))].filter(canBeEntered);
  return (
    <>
      <div class="actions">
        {kinds.map((kind) => (
          <button
            type="button"
            class="plain"
            data-action={`set:deadline:${kind}`}
            aria-expanded={open === kind}
            onClick={() => setOpen(open === kind ? undefined : kind)}
            key={kind}
          >
            <Say phrase={phrase('action_setDeadline', { name: { kind: 'phrase', phrase: deadlineName(kind) } })} />
          </button>
        ))}
      </div>
      {open && (
        <MarkForm
          key={open}
          title={deadlineName(open)}
          fields={['at']}
          span="any"
          onLeave={() => setOpen(undefined)}
          onSave={({ at }) => {
            actions.mark(standing, { kind: 'deadlineSet', at: exact(now.at), deadline: open, by: at });
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
