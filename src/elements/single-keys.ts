/** Whether shortcuts of one key alone are on. Kept in this browser; on until switched off. */
const KEY = 'single-keys';

type SettingStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Where storage is blocked, shortcuts are on: the reader had no way to switch them off for good. */
export function areSingleKeysOn(store: () => SettingStore): boolean {
  try {
    return store().getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** @returns false where storage is blocked and the choice cannot be kept. */
export function setSingleKeys(store: () => SettingStore, isOn: boolean): boolean {
  try {
    store().setItem(KEY, isOn ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
