import { Choice } from '@/components/frame/Choice';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Tick } from '@/components/frame/Tick';
import { deadlineName } from '@/utils/domain/standing/deadline-words';
import { type Choices, type LedgerQuery, SORTS } from '@/utils/domain/views/ledger-rows';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly query: LedgerQuery;
  readonly choices: Choices;
  readonly onQuery: (query: LedgerQuery) => void;
}

const ANY = '';

/** Search, state and order of the list, the rarer filters folded. A filter with nothing to choose between is not shown. */
export function ListTools({ query, choices, onQuery }: Props) {
  const { words, preferences } = usePage();
  const { states, kinds, years, stores, accounts } = choices;
  const accountName = (account: string): string | Phrase =>
    preferences.accounts[account] ?? phrase('ledger_account_ending', { digits: { kind: 'text', text: account } });
  return (
    <search class="tools">
      <label class="field wide">
        <span class="spoken">
          <Say phrase={phrase('ledger_search')} />
        </span>
        <input
          type="search"
          data-field="search"
          dir="auto"
          value={query.text}
          placeholder={words.say(phrase('ledger_search_hint'))}
          onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        />
      </label>
      {states.length > 1 && (
        <Choice
          name="state"
          label={phrase('ledger_state')}
          value={query.state ?? ANY}
          options={[
            [ANY, phrase('ledger_state_any')],
            ...states.map((state) => [state, phrase(`state_name_${state}`)] as const),
          ]}
          onChoose={(value) => onQuery({ ...query, state: states.find((state) => state === value) })}
        />
      )}
      <Choice
        name="sort"
        label={phrase('ledger_sort')}
        value={query.sort}
        options={SORTS.map((sort) => [sort, phrase(`ledger_sort_${sort}`)] as const)}
        onChoose={(value) => onQuery({ ...query, sort: SORTS.find((sort) => sort === value) ?? query.sort })}
      />
      <details class="filters">
        <summary class="button plain">
          <Say phrase={phrase('ledger_moreFilters')} />
        </summary>
        <div class="filters-inside">
          {kinds.length > 1 && (
            <Choice
              name="kind"
              label={phrase('ledger_kind')}
              value={query.kind ?? ANY}
              options={[[ANY, phrase('ledger_kind_any')], ...kinds.map((kind) => [kind, deadlineName(kind)] as const)]}
              onChoose={(value) => onQuery({ ...query, kind: kinds.find((kind) => kind === value) })}
            />
          )}
          {stores.length > 1 && (
            <Choice
              name="store"
              label={phrase('ledger_store')}
              value={query.store ?? ANY}
              options={[[ANY, phrase('ledger_store_any')], ...stores.map((store) => [store, store] as const)]}
              onChoose={(value) => onQuery({ ...query, store: value === ANY ? undefined : value })}
            />
          )}
          {years.length > 1 && (
            <Choice
              name="year"
              label={phrase('ledger_year')}
              value={String(query.year ?? ANY)}
              options={[[ANY, phrase('ledger_year_any')], ...years.map((year) => [`${year}`, `${year}`] as const)]}
              onChoose={(value) => onQuery({ ...query, year: value === ANY ? undefined : Number(value) })}
            />
          )}
          {accounts.length > 1 && (
            <Choice
              name="account"
              label={phrase('ledger_account')}
              value={query.account ?? ANY}
              options={[
                [ANY, phrase('ledger_account_any')],
                ...accounts.map((account) => [account, accountName(account)] as const),
              ]}
              onChoose={(value) => onQuery({ ...query, account: value === ANY ? undefined : value })}
            />
          )}
          <Tick
            name="needsYou"
            label={phrase('ledger_needsYou')}
            checked={query.needsYou}
            onChange={(needsYou) => onQuery({ ...query, needsYou })}
          />
          {(choices.hasArchived || query.archived) && (
            <Tick
              name="archived"
              label={phrase('ledger_archived')}
              checked={query.archived}
              onChange={(archived) => onQuery({ ...query, archived })}
            />
          )}
        </div>
      </details>
    </search>
  );
}
