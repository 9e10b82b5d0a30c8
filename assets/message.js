// The sentence comes after the #, which never leaves the browser.
document.getElementById('message').textContent = decodeURIComponent(location.hash.slice(1));
