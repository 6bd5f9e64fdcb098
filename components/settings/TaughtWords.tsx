import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import type { TaughtWord } from '@/utils/domain/order/preferences';
import { phrase } from '@/utils/domain/words/phrase';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

const meaningOf = ({ words, meaning }: TaughtWord) =>
  phrase('settings_taughtWord', {
    words: text(words),
    meaning: { kind: 'phrase', phrase: phrase(`settings_meaning_${meaning}`) },
  });

/** Words of pages that the user or a tab explained, each with the way to take it back, and the way back from that. */
export function TaughtWords() {
  const { preferences, actions } = usePage();
  const [forgotten, setForgotten] = useState<readonly TaughtWord[]>([]);
  const gone = forgotten.filter(({ words }) => !preferences.taught.some((taught) => taught.words === words));
  if (preferences.taught.length + gone.length === 0) return null;
  const forget = async (taught: TaughtWord): Promise<void> => {
    const isDone = await actions.changeSettings({ kind: 'wordForgotten', words: taught.words });
    if (isDone) setForgotten((before) => [...before.filter(({ words }) => words !== taught.words), taught]);
  };
  const teachAgain = ({ words, meaning }: TaughtWord) => actions.changeSettings({ kind: 'wordTaught', words, meaning });
  return (
    <Section title={phrase('settings_taught')}>
      <ul>
        {preferences.taught.map((taught) => (
          <li class="actions" data-taught={taught.words} key={taught.words}>
            <span>
              <Say phrase={meaningOf(taught)} />
            </span>
            <button type="button" class="plain" data-action="forget" onClick={() => forget(taught)}>
              <Say phrase={phrase('settings_forget')} />
            </button>
          </li>
        ))}
        {gone.map((taught) => (
          <li class="actions quiet" role="status" key={taught.words}>
            <span>
              <Say phrase={phrase('settings_forgotten', { words: text(taught.words) })} />
            </span>
            <button type="button" class="plain" data-action="undo" onClick={() => teachAgain(taught)}>
              <Say phrase={phrase('action_undo')} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
