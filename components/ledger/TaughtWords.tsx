import { phrase } from '@/utils/domain/phrase';
import type { TaughtWord } from '@/utils/domain/preferences';
import { usePage } from '../page';
import { Say } from '../Say';
import { Section } from '../Section';

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
          <li class="actions" key={taught.words}>
            <Say phrase={meaningOf(taught)} />
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
