import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { type FormMark, MARK_FIELDS, marksOf } from '@/utils/domain/standing/marks-table';
import type { Standing } from '@/utils/domain/standing/standing';
import { exact } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { type Filled, MarkForm } from './MarkForm';
import { markOf } from './mark-of';

export const markName = (kind: FormMark): Phrase => phrase(`action_mark_${kind}`);

/** What happened outside of the pages: one chip for each thing that can be told now; then only its small form. */
export function MarkForms({ standing }: { readonly standing: Standing }) {
  const { actions, now } = usePage();
  const [open, setOpen] = useState<FormMark | undefined>(undefined);
  const save = (kind: FormMark, filled: Filled): void => {
    const mark = markOf(kind, kind === 'note' ? { ...filled, at: exact(now.at) } : filled);
    if (mark) actions.mark(standing, mark);
    setOpen(undefined);
  };
  return (
    <>
      <div class="choice" hidden={open !== undefined}>
        {marksOf(standing.state).map((kind) => (
          <button
            type="button"
            data-action={kind === 'stateSet' ? 'set:state' : `mark:${kind}`}
            aria-expanded={open === kind}
            onClick={() => setOpen(kind)}
            key={kind}
          >
            <Say phrase={markName(kind)} />
          </button>
        ))}
      </div>
      {open && (
        <MarkForm
          title={markName(open)}
          fields={MARK_FIELDS[open]}
          span={open === 'ownReminder' ? 'ahead' : 'past'}
          onSave={(filled) => save(open, filled)}
          onLeave={() => setOpen(undefined)}
          key={open}
        />
      )}
    </>
  );
}
