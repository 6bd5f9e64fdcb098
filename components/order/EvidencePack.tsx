import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { recordPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import type { PackDocument } from '@/utils/formats/pack';

/** The record of an order, made when it is asked for. */
export interface PackFiles {
  /** For the page to print. */
  readonly document: () => PackDocument;
  readonly text: () => string;
  readonly json: () => string;
}

interface Props {
  readonly standing: Standing;
  readonly pack: PackFiles;
}

/** The ways to take the proof along: a page to print, text to paste, files to keep. */
export function EvidencePack({ standing, pack }: Props) {
  const { actions } = usePage();
  const [copied, setCopied] = useState<'yes' | 'no' | 'refused'>('no');
  const name = `second-thoughts-${standing.id}`;
  const copy = async (): Promise<void> => setCopied((await actions.copy(pack.text())) ? 'yes' : 'refused');
  return (
    <div class="pack">
      <h3>
        <Say phrase={phrase('pack_heading')} />
      </h3>
      <p class="small quiet">
        <Say phrase={phrase('pack_use')} />
      </p>
      <div class="actions">
        <a
          class="button"
          data-link="record"
          href={`ledger.html${recordPath(standing.id)}`}
          target="_blank"
          rel="noopener"
        >
          <Say phrase={phrase('pack_open')} />
        </a>
        <button type="button" data-action="pack:copy" onClick={copy}>
          <Say phrase={phrase(copied === 'yes' ? 'action_copied' : 'pack_copy')} />
        </button>
        <button
          type="button"
          data-action="pack:text"
          onClick={() => actions.saveFile(`${name}.txt`, 'text/plain', pack.text())}
        >
          <Say phrase={phrase('pack_saveText')} />
        </button>
        <button
          type="button"
          data-action="pack:json"
          onClick={() => actions.saveFile(`${name}.json`, 'application/json', pack.json())}
        >
          <Say phrase={phrase('pack_saveJson')} />
        </button>
      </div>
      <p role="status">{copied === 'refused' && <Say phrase={phrase('ui_draft_copyRefused')} />}</p>
    </div>
  );
}
