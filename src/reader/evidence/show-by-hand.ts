/** Shows text in a dialog, selected, for a reader to copy by hand where the browser keeps the clipboard closed. */
export function showByHand(text: string): void {
  const dialog = document.createElement('dialog');
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  const button = document.createElement('button');
  dialog.className = 'by-hand';
  field.value = text;
  field.readOnly = true;
  field.rows = 10;
  label.append('Copy these words with your keyboard or menu', field);
  button.append('Close');
  button.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(label, button);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}
