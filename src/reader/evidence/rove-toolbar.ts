/** Makes a toolbar one stop of the Tab key: arrows, Home and End go from button to button, and the last one is come back to. */
export function roveToolbar(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button')];
  const stopAt = (chosen: HTMLElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  stopAt(buttons[0]);
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const button = buttons.at(next % buttons.length);
    stopAt(button);
    button?.focus();
  });
}
