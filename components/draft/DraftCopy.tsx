import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { SiteAnchor } from '@/components/frame/SiteAnchor';
import { DRAFTS } from '@/utils/domain/drafts/drafts-table';
import type { DraftId } from '@/utils/domain/order/kinds';
import type { Standing } from '@/utils/domain/standing/standing';
import { exact } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly standing: Standing;
  readonly id: DraftId;
  /** What is copied. */
  readonly text: string;
  /** The same as it may be stored. */
  readonly kept: string;
  /** What is to be filled in first; nothing is copied with a gap. */
  readonly lacks: readonly Phrase[];
  /** Further actions beside copying. */
  readonly children: ComponentChildren;
}

type Outcome = 'copied' | 'lacking' | 'refused';

/** Copying, the only way out of here, and then the question whether it was sent. */
export function DraftCopy({ standing, id, text, kept, lacks, children }: Props) {
  const { actions, now, words } = usePage();
  const [last, setLast] = useState<{ readonly outcome: Outcome; readonly text: string } | undefined>();
  // What was said of another text is not true of this one.
  const outcome = last?.text === text ? last.outcome : undefined;

  const copy = async (): Promise<void> => {
    if (lacks.length > 0) {
      setLast({ outcome: 'lacking', text });
      return;
    }
    const isCopied = await actions.copy(text);
    setLast({ outcome: isCopied ? 'copied' : 'refused', text });
    if (isCopied) await actions.change({ kind: 'draftCopied', id: standing.id, draft: id, text: kept });
  };
  const sent = (): void => {
    actions.mark(standing, { kind: 'messageSent', at: exact(now.at), draft: id, text: kept });
    setLast(undefined);
  };
  const notSent = (): void => {
    const asked = { id: standing.id, question: 'messageSent' } as const;
    actions.change({ kind: 'answered', ...asked }, { kind: 'answerUndone', ...asked });
    setLast(undefined);
  };
  const what = lacks.map((label) => words.say(label)).join(', ');

  return (
    <>
      <div class="actions">
        <button type="button" class="tinted" data-action="copy" onClick={copy}>
          <Say phrase={phrase(outcome === 'copied' ? 'action_copied' : 'action_copy')} />
        </button>
        <SiteAnchor link={DRAFTS[id].to === 'support' ? 'support' : 'chat'} standing={standing} />
        {children}
      </div>
      <div role="status">
        {outcome === 'lacking' && <Say phrase={phrase('draft_fillFirst', { what: { kind: 'text', text: what } })} />}
        {outcome === 'refused' && <Say phrase={phrase('ui_draft_copyRefused')} />}
        {outcome === 'copied' && (
          <p class="actions">
            <Say phrase={phrase('ui_draft_didYouSend')} />
            <button type="button" data-action="mark:messageSent" onClick={sent}>
              <Say phrase={phrase('action_mark_messageSent')} />
            </button>
            <button type="button" data-action="answer:messageSent" onClick={notSent}>
              <Say phrase={phrase('action_no')} />
            </button>
          </p>
        )}
      </div>
    </>
  );
}
