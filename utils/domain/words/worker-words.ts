/** Which sentences the worker says: notifications, chips and the badge's title. A page leaves them for it where it must. */
const FAMILIES = ['notify_', 'reminder_', 'chip_', 'advice_', 'value_', 'headline_', 'extensionName'];

export const isWorkerWord = (key: string): boolean =>
  FAMILIES.some((family) => key.startsWith(family)) || /^(option_\w+_title|deadline_(?!basis)[a-zA-Z]+)$/.test(key);
