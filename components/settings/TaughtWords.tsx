import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import type { TaughtWord } from '@/utils/domain/order/preferences';
import { phrase } from '@/utils/domain/words/phrase';

const meaningOf = ({ words, meaning }: TaughtWord) =>
  phrase('settings_taughtWord', {
    words: { kind: 'text', text: words },
    meaning: { kind: 'phrase', phrase: phrase(`settings_meaning_${meaning}`) },
  });

/** Words of pages that the user or a tab explained, each with the way to take it back. */
export function TaughtWords() {
  const { preferences, actions } = usePage();
  if (preferences.taught.length === 0) return null;
  return (
    <Section title={phrase('settings_taught')}>
      <ul>
        {preferences.taught.map((taught) => (
          <li class="actions" data-taught={taught.words} key={taught.words}>
            <span>
              <Say phrase={meaningOf(taught)} />
            </span>
            <button
              type="button"
              class="plain"
              data-action="forget"
              onClick={() => actions.changeSettings({ kind: 'wordForgotten', words: taught.words })}
            >
              <Say phrase={phrase('settings_forget')} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
