/**
 * What runs in a page before it is shown, and therefore stands in it: the theme that the reader chose, so that nothing
 * flashes, and a note of each script that does not arrive, because only from here on is it heard.
 */
export const firstScript = `try{const t=localStorage.getItem('lectern.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
addEventListener('error',({target:t})=>{if(t.localName==='script')document.documentElement.dataset.lost=''},true)`;
