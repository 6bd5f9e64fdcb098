import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { type Answers, ASKED, type AskedSlot, keptAnswers } from '@/utils/domain/drafts/asked-slots';
import { type Edits, restarted, typed, UNTOUCHED, undone } from '@/utils/domain/drafts/draft-edits';
import type { Facts } from '@/utils/domain/drafts/draft-facts';
import {
  DRAFT_FORMS,
  type DraftForm,
  gapsOf,
  keptText,
  withoutPersonal,
  withPersonal,
} from '@/utils/domain/drafts/draft-text';
import { DRAFT_NAMES } from '@/utils/domain/drafts/drafts-table';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import { DraftCopy } from './DraftCopy';
import { DraftCount } from './DraftCount';
import { DraftQuestions } from './DraftQuestions';
import { DraftText } from './DraftText';
import type { DraftChoice } from './draft-pairs';

interface Props {
  readonly choice: DraftChoice;
  readonly standing: Standing;
  /** What was being written when a page last closed. */
  readonly saved?: SavedDraft | undefined;
  readonly answers: Answers;
  /** What the answers say. */
  readonly facts: Facts;
  readonly isWide: boolean;
  readonly onAnswers: (answers: Answers) => void;
}

const FORM_LABELS = {
  short: phrase('ui_draft_short'),
  full: phrase('ui_draft_full'),
} as const satisfies Record<DraftForm, unknown>;

/**
 * One message: short or full, with the facts it can still say, to be changed, copied, and then noted as sent. What was
 * changed is held with `[address]` in place of the address, so that no store and no timeline can get hold of it.
 */
export function DraftBox({ choice, standing, saved, answers, facts, isWide, onAnswers }: Props) {
  const { actions, now } = usePage();
  const { id, recommended, forms } = choice;
  const kept = saved?.draft === id ? saved : undefined;
  const [form, setForm] = useState<DraftForm>(kept?.form ?? 'short');
  const [edits, setEdits] = useState<Readonly<Partial<Record<DraftForm, Edits>>>>(
    kept?.text === undefined ? {} : { [kept.form]: { text: kept.text, past: [undefined] } },
  );
  const { seller, reader } = forms[form];
  const edit = edits[form] ?? UNTOUCHED;
  const textOf = (each: DraftForm): string => withPersonal(edits[each]?.text ?? forms[each].seller.text, facts);
  const text = textOf(form);
  const gaps = gapsOf(text);
  const slots: readonly AskedSlot[] = [...new Set([...seller.missing, ...gaps])];

  const keep = (written: Edits, told: Answers): void => {
    const stored = written.text === undefined ? {} : { text: keptText(written.text, facts) };
    const draft = { schemaVersion: 1, rev: now.at, draft: id, form, at: now.at } as const;
    actions.keepDraft(standing, { ...draft, ...stored, answers: keptAnswers(told) });
  };
  const change = (next: Edits): void => {
    setEdits({ ...edits, [form]: next });
    keep(next, answers);
  };
  const answer = (slot: AskedSlot, value: string): void => {
    const told = { ...answers, [slot]: value };
    onAnswers(told);
    keep(edit, told);
  };

  return (
    <details class="draft" open={recommended || kept !== undefined}>
      <summary class="small">
        <Say phrase={DRAFT_NAMES[id]} />
      </summary>
      <div class="actions draft-forms">
        <span class="segments">
          {DRAFT_FORMS.map((each) => (
            <button
              type="button"
              data-action={`form:${each}`}
              aria-pressed={each === form}
              onClick={() => setForm(each)}
              key={each}
            >
              <Say phrase={FORM_LABELS[each]} />
            </button>
          ))}
        </span>
        <DraftCount text={text} form={form} />
      </div>
      <DraftQuestions slots={slots} answers={answers} facts={facts} onAnswer={answer} />
      {DRAFT_FORMS.map((each) => (
        <div class="languages" hidden={each !== form} key={each}>
          <DraftText
            draft={forms[each].seller}
            side="seller"
            text={textOf(each)}
            isWide={isWide}
            onInput={(next) => change(typed(edit, withoutPersonal(next, facts), withoutPersonal(seller.text, facts)))}
          />
          {forms[each].reader && (
            <DraftText draft={forms[each].reader} side="reader" text={forms[each].reader.text} isWide={isWide} />
          )}
        </div>
      ))}
      {reader && edit.text !== undefined && (
        <p class="small quiet">
          <Say phrase={phrase('draft_editedNote')} />
        </p>
      )}
      <DraftCopy
        standing={standing}
        id={id}
        text={text}
        kept={keptText(text, facts)}
        lacks={gaps.map((slot) => ASKED[slot].label)}
      >
        {edit.text !== undefined && (
          <button type="button" class="plain" data-action="reset" onClick={() => change(restarted(edit))}>
            <Say phrase={phrase('action_reset')} />
          </button>
        )}
        {edit.past.length > 0 && (
          <button type="button" class="plain" data-action="undo:edit" onClick={() => change(undone(edit))}>
            <Say phrase={phrase('action_undo')} />
          </button>
        )}
      </DraftCopy>
    </details>
  );
}
