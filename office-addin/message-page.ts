/** Shows the text in the address; as text, so nothing in it is markup. */
const target = document.getElementById('text');
if (target !== null) target.textContent = decodeURIComponent(window.location.hash.slice(1));
