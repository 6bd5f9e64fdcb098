import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly accounts: readonly string[];
  readonly onChange: (names: Readonly<Record<string, string>>) => void;
}

/** A name for each account whose orders were read. Nothing to name where there is only one. */
export function AccountNames({ accounts, onChange }: Props) {
  const { preferences } = usePage();
  if (accounts.length < 2) return null;
  return (
    <>
      {accounts.map((account) => (
        <label class="field" key={account}>
          <span class="small quiet">
            <Say phrase={phrase('settings_accountName', { digits: { kind: 'text', text: account } })} />
          </span>
          <input
            data-field={`account:${account}`}
            dir="auto"
            maxLength={40}
            value={preferences.accounts[account] ?? ''}
            onChange={({ currentTarget }) => {
              const { [account]: _before, ...others } = preferences.accounts;
              const name = currentTarget.value.trim();
              onChange(name === '' ? others : { ...others, [account]: name });
            }}
          />
        </label>
      ))}
    </>
  );
}
