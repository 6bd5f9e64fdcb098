/** Sources in words that a reader can check: "a copy of AliExpress's help, after 2020". */
import { assertNever } from '@/utils/domain/result';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import { lawOf } from './jurisdictions';
import { type SourceTag, sourceOf, type When } from './sources';

function whenOf(when: When): Argument {
  switch (when.kind) {
    case 'month':
    case 'years':
      return when;
    case 'about':
    case 'after': {
      const year = { kind: 'years', from: when.year, to: when.year } as const;
      return { kind: 'phrase', phrase: phrase(`source_when_${when.kind}`, { year }) };
    }
    case 'unknown':
      return { kind: 'phrase', phrase: phrase('source_when_unknown') };
    default:
      return assertNever(when);
  }
}

/**
 * What a source is and when it was written or seen. Of a law it says the name, and with a country it is that country's law
 * that is named: to a reader in São Paulo European law is no ground.
 */
export function sourceWords(tag: SourceTag, country?: string): Phrase {
  const { kind, when, name } = sourceOf(sourceOf(tag).kind === 'law' ? (lawOf(country) ?? tag) : tag);
  switch (kind) {
    case 'law':
      return phrase('source_law', { name: { kind: 'text', text: name } });
    case 'ours':
      return phrase('source_ours');
    case 'page':
    case 'shop':
    case 'sister':
    case 'copy':
    case 'guides':
    case 'guide':
    case 'people':
    case 'code':
    case 'card':
      return phrase(`source_${kind}`, { when: whenOf(when) });
    default:
      return assertNever(kind);
  }
}

/** The month in which sources were last looked through, `YYYY-MM`, as a value of a sentence. */
export function monthOf(checked: string): Argument {
  const [year = 0, month = 1] = checked.split('-').map(Number);
  return { kind: 'month', year, month };
}
