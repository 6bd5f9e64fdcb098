/**
 * What today's pages do after they load. Modelled on what users of the real pages measured: cards and buttons come late
 * (DEV26), "View orders" adds ten (KAG, MEL), tabs put other cards in the same place, folded blocks hold no rows (GYO, KAG),
 * days are printed in the visitor's zone (NRB, ELM).
 */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const pace = JSON.parse(document.currentScript.dataset.pace);
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const parse = (html) => new DOMParser().parseFromString(html, 'text/html');

const ask = (what, query) =>
  fetch(`/practice/${what}?${new URLSearchParams({ zone, ...query })}`).then((answer) => answer.text());

const tell = (action, id, reason) =>
  fetch('/practice/act', { method: 'POST', body: JSON.stringify({ action, id, reason }) });

async function startList() {
  const group = document.querySelector('.comet-checkbox-group');
  const tabs = [...document.querySelectorAll('.comet-tabs-nav-item')];
  const more = document.querySelector('.order-more');
  let tab = 0;
  let shown = 0;

  async function addCards() {
    const wanted = tab;
    await wait(pace.cards);
    const answer = JSON.parse(await ask('cards', { tab, from: shown }));
    if (wanted !== tab) return;
    group.insertAdjacentHTML('beforeend', answer.html);
    shown += answer.count;
    more.hidden = !answer.hasMore;
  }

  tabs.forEach((item, index) => {
    item.addEventListener('click', () => {
      tabs[tab].classList.remove('comet-tabs-nav-item-active');
      tab = index;
      shown = 0;
      item.classList.add('comet-tabs-nav-item-active');
      group.replaceChildren();
      addCards();
    });
  });
  more.hidden = true;
  more.querySelector('button').addEventListener('click', addCards);
  await addCards();
}

function cancelHere(id) {
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<p>Your order will be cancelled</p><button>No thanks</button> <button>Confirm</button>';
  const [no, yes] = dialog.querySelectorAll('button');
  no.addEventListener('click', () => dialog.remove());
  yes.addEventListener('click', () => tell('cancelUnpaid', id).then(() => location.reload()));
  document.body.append(dialog);
  dialog.showModal();
}

/** Button word → what it does. The others do nothing here. */
const BUTTONS = {
  'Pay now': (id) => tell('pay', id).then(() => location.reload()),
  'Confirm received': (id) => tell('confirm', id).then(() => location.reload()),
  Cancel: (id, phase) => {
    if (phase === 'paid') location.href = `https://m.aliexpress.com/p/refund-cancel/index.html?orderId=${id}`;
    else cancelHere(id);
  },
};

async function startDetail(id) {
  await wait(pace.cards);
  const answer = JSON.parse(await ask('detail', { id }));
  document.querySelector('#root').replaceWith(parse(answer.folded).querySelector('#root'));
  const rows = '.order-detail-order-info .order-detail-info-content';
  const fold = document.querySelector('.order-detail-order-info .switch-icon');
  fold?.addEventListener('click', () => {
    fold.classList.replace('comet-icon-arrowdown', 'comet-icon-arrowup');
    document.querySelector(rows).replaceWith(parse(answer.unfolded).querySelector(rows));
  });
  await wait(pace.buttons);
  const place = document.querySelector('.order-status-operate');
  place.innerHTML = answer.buttons;
  for (const button of place.querySelectorAll('button')) {
    button.addEventListener('click', () => BUTTONS[button.textContent]?.(id, answer.phase));
  }
}

function startCancel(id) {
  const submit = document.querySelector('form button');
  submit?.addEventListener('click', async () => {
    const chosen = document.querySelector('input[name="reason"]:checked');
    if (!chosen) return;
    if (!submit.dataset.sure) {
      submit.dataset.sure = 'yes';
      submit.textContent = 'Confirm';
      return;
    }
    await tell('ask', id, chosen.parentElement.textContent);
    document.querySelector('#root').innerHTML =
      '<div class="cancel-result"><h2>Your cancellation request has been submitted</h2></div>';
  });
}

const id = new URLSearchParams(location.search).get('orderId') ?? '';
if (location.pathname.endsWith('/p/order/index.html')) startList();
else if (location.pathname.endsWith('/p/order/detail.html')) startDetail(id);
else if (location.pathname.startsWith('/p/refund-cancel/')) startCancel(id);
