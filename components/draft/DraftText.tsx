import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Draft } from '@/utils/domain/drafts/write-drafts';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly draft: Draft;
  readonly side: 'seller' | 'reader';
  readonly text: string;
  /** There is room for two texts side by side. */
  readonly isWide: boolean;
  readonly onInput?: (text: string) => void;
}

const SIDE_LABELS = {
  seller: phrase('ui_draft_toSeller'),
  support: phrase('draft_toSupport'),
  reader: phrase('ui_draft_whatItSays'),
} as const;

const labelOf = ({ side, draft }: Props) => SIDE_LABELS[side === 'seller' ? draft.to : side];

function Area(props: Props) {
  const { draft, side, text, onInput } = props;
  const { words } = usePage();
  return (
    <textarea
      data-draft={draft.id}
      data-form={draft.form}
      data-role={side}
      data-recommended={String(draft.recommended)}
      lang={draft.language}
      dir={draft.direction}
      rows={draft.form === 'short' ? 5 : 12}
      readOnly={!onInput}
      aria-label={words.say(labelOf(props))}
      value={text}
      onInput={(event) => onInput?.(event.currentTarget.value)}
    />
  );
}

/** The text in one language: the seller's can be changed; the buyer's own is to be read, folded where there is no room. */
export function DraftText(props: Props) {
  const { side, isWide } = props;
  const label = <Say phrase={labelOf(props)} />;
  if (side === 'reader' && !isWide) {
    return (
      <details class="what-it-says">
        <summary class="small quiet">{label}</summary>
        <Area {...props} />
      </details>
    );
  }
  return (
    <div class="text">
      {isWide && (
        <p class="small quiet" aria-hidden="true">
          {label}
        </p>
      )}
      <Area {...props} />
    </div>
  );
}
