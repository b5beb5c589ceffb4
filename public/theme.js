try{const t=localStorage.getItem('lectern.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
addEventListener('error',({target:t})=>{if(t.localName==='script')document.documentElement.dataset.lost=''},true)
