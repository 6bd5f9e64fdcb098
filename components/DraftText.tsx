import type { Draft } from '@/utils/domain/drafts';
import { phrase } from '@/utils/domain/phrase';
import { usePage } from './page';
import { Say } from './Say';

interface Props {
  readonly draft: Draft;
  readonly side: 'seller' | 'reader';
  /** As the buyer changed it. */
  readonly text?: string | undefined;
  readonly onInput?: (text: string) => void;
}

function Area({ draft, side, text, onInput }: Props) {
  const { words } = usePage();
  return (
    <textarea
      data-draft={draft.id}
      data-form={draft.form}
      data-role={side}
      data-recommended={String(draft.recommended)}
      lang={draft.language}
      dir={draft.direction}
      rows={draft.form === 'short' ? 6 : 12}
      readOnly={!onInput}
      aria-label={words.say(phrase(side === 'seller' ? 'ui_draft_toSeller' : 'ui_draft_whatItSays'))}
      value={text ?? draft.text}
      onInput={(event) => onInput?.(event.currentTarget.value)}
    />
  );
}

/** The text in one language: the seller's can be changed; the buyer's own is to be read, folded where there is no room. */
export function DraftText(props: Props) {
  if (props.side === 'seller') return <Area {...props} />;
  return (
    <details class="what-it-says">
      <summary class="small">
        <Say phrase={phrase('ui_draft_whatItSays')} />
      </summary>
      <Area {...props} />
    </details>
  );
}
