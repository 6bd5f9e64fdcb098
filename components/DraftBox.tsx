import { useState } from 'preact/hooks';
import { DRAFT_FORMS, type DraftForm } from '@/utils/domain/draft-text';
import { DRAFT_LIMITS } from '@/utils/domain/drafts';
import { DRAFT_NAMES } from '@/utils/domain/drafts-table';
import { exact } from '@/utils/domain/instant';
import { phrase } from '@/utils/domain/phrase';
import type { SavedDraft } from '@/utils/domain/records';
import type { Standing } from '@/utils/domain/standing';
import { DraftText } from './DraftText';
import type { DraftChoice } from './draft-pairs';
import { usePage } from './page';
import { Say } from './Say';

interface Props {
  readonly choice: DraftChoice;
  readonly standing: Standing;
  /** The message that was being written when a page last closed. */
  readonly saved?: SavedDraft | undefined;
  /** Takes address, name and phone out of a text before it is kept anywhere. */
  readonly withoutPersonal: (text: string) => string;
}

const FORM_LABELS = {
  short: phrase('ui_draft_short'),
  full: phrase('ui_draft_full'),
} as const satisfies Record<DraftForm, unknown>;

/** One message to the seller: short or full, to be changed, copied, and then noted as sent. */
export function DraftBox({ choice, standing, saved, withoutPersonal }: Props) {
  const { actions, now } = usePage();
  const kept = saved?.draft === choice.id ? saved : undefined;
  const [form, setForm] = useState<DraftForm>(kept?.form ?? 'short');
  const [edited, setEdited] = useState<Readonly<Partial<Record<DraftForm, string>>>>(
    kept ? { [kept.form]: kept.text } : {},
  );
  const [copied, setCopied] = useState<'yes' | 'no' | 'refused'>('no');
  const { id, recommended, forms } = choice;
  const text = edited[form] ?? forms[form].seller.text;
  const length = [...text].length;

  const edit = (changed: string | undefined): void => {
    const { [form]: _, ...others } = edited;
    setEdited(changed === undefined ? others : { ...others, [form]: changed });
    const text = withoutPersonal(changed ?? forms[form].seller.text);
    actions.keepDraft(standing, { schemaVersion: 1, rev: now.at, draft: id, form, text, at: now.at });
  };
  const copy = async (): Promise<void> => {
    const isCopied = await actions.copy(text);
    setCopied(isCopied ? 'yes' : 'refused');
    if (!isCopied) return;
    await actions.change({ kind: 'draftCopied', id: standing.id, draft: id, text: withoutPersonal(text) });
  };
  const sent = (): void => {
    actions.mark(standing, { kind: 'messageSent', at: exact(now.at), draft: id, text: withoutPersonal(text) });
    setCopied('no');
  };

  return (
    <details class="draft" open={recommended}>
      <summary>
        <Say phrase={DRAFT_NAMES[id]} />
        {recommended && (
          <span class="small quiet">
            {' · '}
            <Say phrase={phrase('ui_draft_recommended')} />
          </span>
        )}
      </summary>
      <div class="actions">
        {DRAFT_FORMS.map((each) => (
          <button
            type="button"
            class="plain"
            data-action={`form:${each}`}
            aria-pressed={each === form}
            onClick={() => setForm(each)}
            key={each}
          >
            <Say phrase={FORM_LABELS[each]} />
          </button>
        ))}
        <span class="small quiet number" aria-live="off">
          <bdi>{`${length} / ${DRAFT_LIMITS[form]}`}</bdi>
        </span>
      </div>
      {DRAFT_FORMS.map((each) => (
        <div class="languages" hidden={each !== form} key={each}>
          <DraftText draft={forms[each].seller} side="seller" text={edited[each]} onInput={edit} />
          {forms[each].reader && <DraftText draft={forms[each].reader} side="reader" />}
        </div>
      ))}
      <div class="actions">
        <button type="button" data-action="copy" onClick={copy}>
          <Say phrase={phrase(copied === 'yes' ? 'action_copied' : 'action_copy')} />
        </button>
        {edited[form] !== undefined && (
          <button type="button" class="plain" data-action="reset" onClick={() => edit(undefined)}>
            <Say phrase={phrase('action_reset')} />
          </button>
        )}
      </div>
      <div role="status">
        {copied === 'refused' && <Say phrase={phrase('ui_draft_copyRefused')} />}
        {copied === 'yes' && (
          <p class="actions">
            <Say phrase={phrase('ui_draft_didYouSend')} />
            <button type="button" data-action="mark:messageSent" onClick={sent}>
              <Say phrase={phrase('action_mark_messageSent')} />
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
