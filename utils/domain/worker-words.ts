/** Which sentences the worker says: notifications and chips. A page leaves them for it in a language the user chose. */
const FAMILIES = ['notify_', 'reminder_', 'chip_', 'card_', 'ifNothing_', 'value_'];

export const isWorkerWord = (key: string): boolean => FAMILIES.some((family) => key.startsWith(family));
