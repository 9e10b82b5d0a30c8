// Shows the sentence of the page for engines in which our script cannot run: Internet Explorer 11 and the first Edge, with which
// older Office shows panes, and Safari before 15.4. Written for them, so in their language.
(function () {
  var old = /Trident|MSIE|Edge\//.test(navigator.userAgent) || typeof Object.hasOwn !== 'function';
  if (old) document.getElementById('old-engine').style.display = 'block';
})();
