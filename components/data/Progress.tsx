import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly kind: 'reading' | 'working';
  readonly done: number;
  /** 0 while it is not known how much there is. */
  readonly all: number;
  readonly stop: () => void;
}

/** How far a file is, and the way to stop. */
export function Progress({ kind, done, all, stop }: Props) {
  const numbers = { done: { kind: 'number', number: done }, all: { kind: 'number', number: all } } as const;
  return (
    <div class="notice" data-progress={kind}>
      <p class="small" id="progress">
        <Say phrase={phrase(`ledger_import_${kind}`, numbers)} />
      </p>
      {all > 0 ? (
        <progress aria-labelledby="progress" max={all} value={done} />
      ) : (
        <progress aria-labelledby="progress" />
      )}
      <p class="actions">
        <button type="button" data-action="stop" onClick={stop}>
          <Say phrase={phrase('ledger_import_stop')} />
        </button>
      </p>
    </div>
  );
}
