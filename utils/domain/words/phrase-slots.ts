/** Written by `npm run slots` from the English sentences; never by hand. */

/** What each sentence that has slots needs. */
export interface PhraseSlots {
  action_otherWays_one: 'count';
  action_otherWays_other: 'count';
  advice_cameBut: 'day';
  advice_check_rest: 'day';
  advice_claim: 'day';
  advice_completedAsk_rest: 'day';
  advice_disputeBy: 'day';
  advice_dispute_rest: 'day';
  advice_legacy: 'day';
  advice_letsLapse: 'day';
  advice_nearDate: 'day';
  advice_notReceived: 'day';
  advice_onItsWay_rest: 'day';
  advice_partly_rest: 'day';
  advice_refund: 'day';
  advice_requested_rest: 'day';
  advice_requested_stale: 'seen';
  advice_returnBy: 'day';
  advice_sendBack: 'day';
  advice_shipBy: 'day';
  advice_shipmentCancelled: 'words';
  advice_small_alsoUntil: 'later';
  advice_small_comesBack: 'comesBack';
  advice_small_lastSeen: 'seen' | 'small';
  advice_small_lastSeenOnly: 'seen';
  advice_small_together_one: 'count';
  advice_small_together_other: 'count';
  advice_small_yourDays_one: 'count';
  advice_small_yourDays_other: 'count';
  advice_toShip_stale: 'seen';
  advice_unknown: 'words';
  advice_unpaid: 'day';
  advice_unpaid_about: 'day';
  advice_wantsCancel_rest: 'day';
  advice_whole: 'rest' | 'verdict';
  advice_willPay: 'day';
  advice_willPay_noTimer_rest: 'day';
  chip_check: 'day';
  chip_claim: 'day';
  chip_dispute: 'day';
  chip_disputeBy: 'day';
  chip_legacy: 'day';
  chip_onItsWay: 'day';
  chip_payBy: 'day';
  chip_refund: 'day';
  chip_requested: 'day';
  chip_returnBy: 'day';
  chip_shipBy: 'day';
  chip_unpaid: 'day';
  chip_unpaid_about: 'day';
  deadline_basisPage: 'quote';
  draft_fillFirst: 'what';
  draft_why_justWritten: 'at';
  draft_why_refundComing: 'by';
  draft_why_supportWritten: 'at';
  draft_why_withdraw: 'by';
  headline_actItem_by: 'day' | 'item';
  headline_actItem_now: 'item';
  headline_act_by: 'day';
  headline_act_by_one: 'count' | 'day';
  headline_act_by_other: 'count' | 'day';
  headline_act_now_one: 'count';
  headline_act_now_other: 'count';
  headline_look_one: 'count';
  headline_look_other: 'count';
  headline_needYou_one: 'count';
  headline_needYou_other: 'count';
  headline_second_asOf: 'day';
  headline_second_closes: 'day' | 'item';
  headline_second_closesAt: 'day' | 'item';
  headline_second_closes_noDate: 'item';
  headline_second_look_one: 'count';
  headline_second_look_other: 'count';
  headline_second_next: 'day' | 'item';
  headline_second_safe_one: 'count';
  headline_second_safe_other: 'count';
  headline_second_seen: 'day';
  ledger_account_ending: 'digits';
  ledger_article_source: 'sources';
  ledger_aside_draft: 'id';
  ledger_aside_evidence: 'id';
  ledger_aside_on: 'day';
  ledger_aside_order: 'id';
  ledger_aside_title: 'number';
  ledger_export_done: 'name';
  ledger_found_one: 'count';
  ledger_found_other: 'count';
  ledger_health_cancel: 'day';
  ledger_health_cancel_one: 'count' | 'day';
  ledger_health_cancel_other: 'count' | 'day';
  ledger_health_detail: 'day';
  ledger_health_detail_one: 'count' | 'day';
  ledger_health_detail_other: 'count' | 'day';
  ledger_health_drift: 'fields';
  ledger_health_list: 'day';
  ledger_health_list_one: 'count' | 'day';
  ledger_health_list_other: 'count' | 'day';
  ledger_health_missing: 'fields';
  ledger_health_refunds: 'day';
  ledger_health_refunds_one: 'count' | 'day';
  ledger_health_refunds_other: 'count' | 'day';
  ledger_health_since: 'day';
  ledger_health_unknownWords: 'words';
  ledger_import_added_one: 'count';
  ledger_import_added_other: 'count';
  ledger_import_changed_one: 'count';
  ledger_import_changed_other: 'count';
  ledger_import_done_one: 'count';
  ledger_import_done_other: 'count';
  ledger_import_failed: 'all' | 'done';
  ledger_import_merged_one: 'count';
  ledger_import_merged_other: 'count';
  ledger_import_reading: 'all' | 'done';
  ledger_import_removed_one: 'count';
  ledger_import_removed_other: 'count';
  ledger_import_same_one: 'count';
  ledger_import_same_other: 'count';
  ledger_import_settingsLeft: 'all' | 'done';
  ledger_import_stopped: 'all' | 'done';
  ledger_import_unreadable_one: 'count';
  ledger_import_unreadable_other: 'count';
  ledger_import_working: 'all' | 'done';
  ledger_saved_read_one: 'count';
  ledger_saved_read_other: 'count';
  notify_bankBy_title: 'day' | 'item';
  notify_bankOver_title: 'item';
  notify_check_title: 'item';
  notify_claimBy_title: 'day' | 'item';
  notify_closesAbout_title: 'day' | 'item';
  notify_closes_title: 'day' | 'item';
  notify_digest_one: 'count';
  notify_digest_other: 'count';
  notify_disputeBy_title: 'day' | 'item';
  notify_followUp: 'day';
  notify_followUp_title: 'item';
  notify_group: 'day' | 'what';
  notify_group_one: 'count' | 'day' | 'what';
  notify_group_other: 'count' | 'day' | 'what';
  notify_legacy_title: 'day' | 'item';
  notify_look: 'seen';
  notify_look_title: 'item';
  notify_names: 'names';
  notify_noAnswer_title: 'item';
  notify_noProof_title: 'item';
  notify_notHere_title: 'item';
  notify_own: 'item';
  notify_own_title: 'text';
  notify_payBy_title: 'day' | 'item';
  notify_paySoon_title: 'item';
  notify_payment_title: 'item';
  notify_refundFrom: 'day';
  notify_refundFrom_title: 'day' | 'item';
  notify_refundLate_title: 'item';
  notify_returnBy_title: 'day' | 'item';
  notify_saidPaid_title: 'item';
  notify_sendBackBy_title: 'day' | 'item';
  notify_shipBy_title: 'day' | 'item';
  notify_shouldBeClosed_title: 'item';
  notify_stale: 'message' | 'seen';
  notify_wantCancel: 'day';
  notify_wantCancel_title: 'item';
  notify_withdrawBy_title: 'day' | 'item';
  option_caution_readAs: 'words';
  option_caution_stillOffers: 'day';
  option_projection_answer: 'moment';
  option_projection_closed: 'moment';
  option_projection_lawMoney: 'moment';
  option_projection_lawMoney_plain: 'moment';
  option_projection_money: 'moment';
  option_projection_youBy: 'by';
  option_steps_cancelUnpaid_read: 'button';
  option_steps_cancel_read: 'button';
  option_steps_dispute_read: 'button';
  option_steps_read: 'button';
  pack_made: 'when' | 'zone';
  pack_reader: 'version';
  pack_title: 'order';
  popup_moreOrders_one: 'count';
  popup_moreOrders_other: 'count';
  popup_upTo: 'amounts';
  rule_payWindowYours_one: 'count';
  rule_payWindowYours_other: 'count';
  rule_russianSite_after: 'sentence';
  settings_accountName: 'digits';
  settings_forgotten: 'words';
  settings_taughtWord: 'meaning' | 'words';
  source_card: 'when';
  source_code: 'when';
  source_copy: 'when';
  source_guide: 'when';
  source_guides: 'when';
  source_law: 'name';
  source_page: 'when';
  source_people: 'when';
  source_shop: 'when';
  source_sister: 'when';
  source_when_about: 'year';
  source_when_after: 'year';
  state_lapseInferred: 'words';
  state_page_unknown: 'words';
  state_readAs: 'state' | 'words';
  state_readFromTab: 'state';
  timeline_copied: 'what';
  timeline_deadlineKnown: 'what' | 'when';
  timeline_firstSeen: 'words';
  timeline_marked_cameBut: 'fault' | 'when';
  timeline_marked_deadlineSet: 'by' | 'what';
  timeline_marked_disputeClosed: 'when';
  timeline_marked_disputeClosed_lost: 'when';
  timeline_marked_disputeClosed_withdrawn: 'when';
  timeline_marked_disputeClosed_won: 'when';
  timeline_marked_disputeOpened: 'when';
  timeline_marked_iPaid: 'when';
  timeline_marked_messageSent: 'what' | 'when';
  timeline_marked_moneyBack: 'when';
  timeline_marked_noMoneyTaken: 'when';
  timeline_marked_notReceived: 'when';
  timeline_marked_ownReminder: 'by';
  timeline_marked_received: 'when';
  timeline_marked_requestSent: 'when';
  timeline_marked_requestWithdrawn: 'when';
  timeline_marked_returnAgreed: 'when';
  timeline_marked_sellerRefused: 'when';
  timeline_marked_sellerSaysShipped: 'when';
  timeline_marked_sellerWantsCancel: 'when';
  timeline_marked_stateSet: 'what';
  timeline_marked_tooLateToCancel: 'when';
  timeline_pageChanged: 'words';
  timeline_statusChanged: 'words';
  timeline_undone: 'what';
  ui_bar_gone: 'percent';
  ui_dateAndLeft: 'date' | 'left';
  ui_message_another_one: 'count';
  ui_message_another_other: 'count';
  ui_moreDates_one: 'count';
  ui_moreDates_other: 'count';
  ui_moreItems_one: 'count';
  ui_moreItems_other: 'count';
  ui_option_checked: 'month';
  ui_option_moneyBy: 'moment';
  ui_orderNumber: 'id';
  ui_orderedWith_one: 'count';
  ui_orderedWith_other: 'count';
  ui_reading_missing_one: 'count';
  ui_reading_missing_other: 'count';
  ui_reading_one: 'count';
  ui_reading_other: 'count';
  ui_reason_more_one: 'count';
  ui_reason_more_other: 'count';
  ui_reminder: 'date' | 'day' | 'what';
  ui_reminders_quiet: 'from' | 'until';
  ui_steps_seen: 'month';
  ui_strip_day: 'day';
  ui_strip_day_one: 'count' | 'day';
  ui_strip_day_other: 'count' | 'day';
  ui_strip_week: 'weeks';
  value_aside: 'aside' | 'value';
  value_named: 'name' | 'value';
  value_quote: 'value';
}

/** Sentences that pick their form by a number. */
export type CountedKey =
  | 'action_otherWays'
  | 'advice_small_together'
  | 'advice_small_yourDays'
  | 'headline_act_by'
  | 'headline_act_now'
  | 'headline_look'
  | 'headline_needYou'
  | 'headline_second_look'
  | 'headline_second_safe'
  | 'ledger_found'
  | 'ledger_health_cancel'
  | 'ledger_health_detail'
  | 'ledger_health_list'
  | 'ledger_health_refunds'
  | 'ledger_import_added'
  | 'ledger_import_changed'
  | 'ledger_import_done'
  | 'ledger_import_merged'
  | 'ledger_import_removed'
  | 'ledger_import_same'
  | 'ledger_import_unreadable'
  | 'ledger_saved_read'
  | 'notify_digest'
  | 'notify_group'
  | 'popup_moreOrders'
  | 'rule_payWindowYours'
  | 'ui_message_another'
  | 'ui_moreDates'
  | 'ui_moreItems'
  | 'ui_orderedWith'
  | 'ui_reading'
  | 'ui_reading_missing'
  | 'ui_reason_more'
  | 'ui_strip_day';
