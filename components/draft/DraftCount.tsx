import { Say } from '@/components/frame/Say';
import { lengthOf } from '@/utils/domain/drafts/clean-value';
import type { DraftForm } from '@/utils/domain/drafts/draft-text';
import { DRAFT_LIMITS } from '@/utils/domain/drafts/write-drafts';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly text: string;
  readonly form: DraftForm;
}

/** How long the message is, as a chat box would count it, against how long it should be. */
export function DraftCount({ text, form }: Props) {
  const length = lengthOf(text);
  const isLong = length > DRAFT_LIMITS[form];
  return (
    <span class="small quiet number end" aria-live="off" data-over={String(isLong)}>
      <bdi>{`${length} / ${DRAFT_LIMITS[form]}`}</bdi>
      {isLong && (
        <>
          {' · '}
          <Say phrase={phrase('draft_tooLong')} />
        </>
      )}
    </span>
  );
}
