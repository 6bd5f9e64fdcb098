import { useEffect, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Instant } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** One thing that could not be read, as it lies in the store. */
export interface AsideEntry {
  readonly key: string;
  /** The key of what it belongs to; `key` itself while nothing new has taken its place. */
  readonly of: string;
  readonly at?: Instant;
  readonly json: string;
}

export interface AsideActions {
  /** Calls back with the entries now and at each change, until stopped. */
  readonly onWatchAside: (show: (entries: readonly AsideEntry[]) => void) => () => void;
  readonly onDeleteAside: (key: string) => void;
}

/** What a row was, by the first part of its key, where it belongs to no order. */
const ROWS: Readonly<Record<string, Phrase>> = {
  preferences: phrase('ledger_page_settings'),
  health: phrase('ledger_page_health'),
  calendar: phrase('ledger_aside_calendar'),
};
const LIST_OF_ORDERS = phrase('ledger_aside_list');

const OF_ORDER = ['order', 'evidence', 'draft'] as const;

function nameOf(of: string): Phrase {
  const [kind = '', rest = ''] = of.split('/');
  const about = OF_ORDER.find((each) => each === kind);
  if (about) return phrase(`ledger_aside_${about}`, { id: { kind: 'text', text: rest } });
  return ROWS[kind] ?? LIST_OF_ORDERS;
}

/** The order that it belongs to, where it is the order itself: its own page says what can be done. */
const orderIn = (of: string) => (of.startsWith('order/') ? parseOrderId(of.slice('order/'.length)) : undefined);

function Entry({ entry, onDelete }: { readonly entry: AsideEntry; readonly onDelete: () => void }) {
  const { actions } = usePage();
  const [isAsking, setAsking] = useState(false);
  const { key, of, at, json } = entry;
  const id = orderIn(of);
  const isCopy = key !== of;
  return (
    <li data-aside={key} data-of={of} data-at={at}>
      <strong>
        {id ? (
          <a href={orderPath(id)}>
            <Say phrase={nameOf(of)} />
          </a>
        ) : (
          <Say phrase={nameOf(of)} />
        )}
      </strong>
      <p class="small quiet">
        <Say
          phrase={
            at === undefined ? phrase('ledger_aside_here') : phrase('ledger_aside_on', { day: { kind: 'day', at } })
          }
        />
      </p>
      {isAsking && (
        <p role="status">
          <Say phrase={phrase('ledger_aside_sure')} />
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          data-action="saveAside"
          onClick={() => actions.saveFile(`${key.replaceAll('/', '-')}.json`, 'application/json', json)}
        >
          <Say phrase={phrase('action_saveDamaged')} />
        </button>
        {isCopy && !isAsking && (
          <button type="button" data-action="deleteAside" onClick={() => setAsking(true)}>
            <Say phrase={phrase('action_deleteDamaged')} />
          </button>
        )}
        {isAsking && (
          <button type="button" data-action="deleteAsideSurely" onClick={onDelete}>
            <Say phrase={phrase('ledger_aside_confirm')} />
          </button>
        )}
        {isAsking && (
          <button type="button" data-action="leaveAside" onClick={() => setAsking(false)}>
            <Say phrase={phrase('ledger_leave')} />
          </button>
        )}
      </p>
    </li>
  );
}

/** What could not be read, every generation of it: saved as it is, or deleted. Nothing is shown where there is none. */
export function SetAside({ onWatchAside, onDeleteAside }: AsideActions) {
  const [entries, setEntries] = useState<readonly AsideEntry[]>([]);
  useEffect(() => onWatchAside(setEntries), []);
  if (entries.length === 0) return null;
  return (
    <Section title={phrase('ledger_aside_title', { number: { kind: 'number', number: entries.length } })}>
      <p class="small quiet">
        <Say phrase={phrase('ledger_aside_what')} />
      </p>
      <ul class="entries" data-part="aside" data-count={entries.length}>
        {entries.map((entry) => (
          <Entry entry={entry} onDelete={() => onDeleteAside(entry.key)} key={entry.key} />
        ))}
      </ul>
    </Section>
  );
}
