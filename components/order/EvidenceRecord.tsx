import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { OrderId } from '@/utils/domain/order/kinds';
import { toIso } from '@/utils/domain/time/calendar';
import { phrase } from '@/utils/domain/words/phrase';
import type { PackDocument } from '@/utils/formats/pack';

interface Props {
  readonly id: OrderId;
  readonly document: PackDocument;
  readonly onPrint: () => void;
}

/** The record of one order as a page to print: its words alone, on white, without the way around it. */
export function EvidenceRecord({ id, document, onPrint }: Props) {
  const { surface, now } = usePage();
  const { title, notes, sections } = document;
  return (
    <main class="record" data-surface={surface} data-view="record" data-ready="true" data-now={toIso(now.at)}>
      <nav class="actions not-printed">
        <a class="button plain" href={orderPath(id)} data-link="back">
          <span>
            <span class="arrow" aria-hidden="true" /> <Say phrase={phrase('action_back')} />
          </span>
        </a>
        <button type="button" class="filled" data-action="pack:print" onClick={onPrint}>
          <Say phrase={phrase('pack_print')} />
        </button>
      </nav>
      <h1>{title}</h1>
      {notes.map((note) => (
        <p class="small quiet" key={note}>
          {note}
        </p>
      ))}
      {sections.map((section, index) => (
        <section key={index}>
          {section.title !== '' && <h2>{section.title}</h2>}
          <ol>
            {section.entries.map(({ line, under }, row) => (
              <li key={row}>
                <p>{line}</p>
                {under.map((each, at) => (
                  <p class="small quiet under" dir="auto" key={at}>
                    {each}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}
