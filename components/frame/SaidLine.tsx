import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

/** What was just noted, with the way back. */
export interface Said {
  readonly phrase: Phrase;
  readonly onUndo?: () => void;
}

/** The one line after a change, at the foot of every page; a screen reader says it. */
export function SaidLine({ said }: { readonly said: Said | undefined }) {
  return (
    <div class="said" role="status">
      {said && (
        <p class="actions">
          <span>
            <Say phrase={said.phrase} />
          </span>
          {said.onUndo && (
            <button type="button" class="plain" data-action="undo" onClick={said.onUndo}>
              <Say phrase={phrase('action_undo')} />
            </button>
          )}
        </p>
      )}
    </div>
  );
}
