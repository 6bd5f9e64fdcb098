import { useId } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { type Answers, ASKED, type AskedSlot, isPersonal } from '@/utils/domain/drafts/asked-slots';
import type { Facts } from '@/utils/domain/drafts/draft-facts';
import { wallOf } from '@/utils/domain/time/calendar';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly slots: readonly AskedSlot[];
  readonly answers: Answers;
  /** What the answers say; one that cannot be true is not among them. */
  readonly facts: Facts;
  readonly onAnswer: (slot: AskedSlot, typed: string) => void;
}

const MOST_LETTERS = 400;

function Question({ slot, answers, facts, onAnswer }: Omit<Props, 'slots'> & { readonly slot: AskedSlot }) {
  const { now } = usePage();
  const { label, input } = ASKED[slot];
  const typed = answers[slot] ?? '';
  const isWrong = input === 'number' && typed.trim() !== '' && facts[slot] === undefined;
  const id = useId();
  const shared = {
    id,
    autoComplete: 'off',
    'data-field': slot,
    value: typed,
    onInput: (event: InputEvent & { readonly currentTarget: HTMLInputElement }) =>
      onAnswer(slot, event.currentTarget.value),
  } as const;
  return (
    <div class="question">
      <label for={id}>
        <Say phrase={label} />
      </label>
      {input === 'day' ? (
        <input type="date" max={wallOf(now.at, now.zone).slice(0, 10)} {...shared} />
      ) : (
        <input
          type="text"
          inputMode={input === 'number' ? 'numeric' : 'text'}
          dir="auto"
          maxLength={MOST_LETTERS}
          aria-invalid={isWrong}
          {...shared}
        />
      )}
      {isPersonal(slot) && (
        <span class="small quiet">
          <Say phrase={phrase('draft_personalNote')} />
        </span>
      )}
      {isWrong && (
        <span class="small quiet" role="status">
          <Say phrase={phrase('draft_notANumber')} />
        </span>
      )}
    </div>
  );
}

/** The small form of a message: what would make it say more. All of it may stay empty. */
export function DraftQuestions({ slots, ...rest }: Props) {
  if (slots.length === 0) return null;
  return (
    <fieldset class="mark-form">
      <legend class="small quiet">
        <Say phrase={phrase('draft_askTitle')} />
      </legend>
      {slots.map((slot) => (
        <Question slot={slot} {...rest} key={slot} />
      ))}
    </fieldset>
  );
}
