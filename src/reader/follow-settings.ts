import { readSetting, settings, writeSetting, type SettingName } from './settings.ts';

/**
 * Makes the controls of a settings panel show what is chosen, and follow a reader's choice, also one made in another
 * window. The theme is put on the root element, where `library/hosting/first-script.ts` puts it before the first paint.
 */
export function followSettings(panel: HTMLElement): void {
  const show = (): void => {
    for (const name of Object.keys(settings) as SettingName[]) showSetting(panel, name);
    putTheme(readSetting('theme'));
  };
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isSetting(target.name)) return;
    writeSetting(target.name, target.value);
    if (target.name === 'theme') putTheme(target.value);
  });
  window.addEventListener('storage', show);
  show();
}

function showSetting(panel: HTMLElement, name: SettingName): void {
  const chosen = readSetting(name);
  for (const input of panel.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) input.checked = input.value === chosen;
}

function putTheme(theme: string): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function isSetting(name: string): name is SettingName {
  return name in settings;
}
