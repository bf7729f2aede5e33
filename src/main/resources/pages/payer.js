// Vaadin's client makes functions out of text that the server sends, which the policy of this page forbids. Here are
// those that the payer's screens need, letter by letter as they are sent: their text is what they are found by.
(() => {
  const makes = window.Function;
  const known = new Map([
  function(event,element){return (1)},
  function(event,element){return (event.h)},
  function(event,element){return (event.w)},
  function(event,element){return (event.detail)},
  function(event,element){return (event.altKey)},
  function(event,element){return (event.button)},
  function(event,element){return (event.metaKey)},
  function(event,element){return (event.ctrlKey)},
  function(event,element){return (event.clientX)},
  function(event,element){return (event.clientY)},
  function(event,element){return (event.screenY)},
  function(event,element){return (event.screenX)},
  function(event,element){return (event.shiftKey)},
  function($0,$1){return (async function() { this.invalid = $0}).apply($1)},
  function($0,$1){return (async function() { this.disabled = $0}).apply($1)},
  function($0,$1){return (async function() { this.inputElement.inputMode = $0}).apply($1)},
  function($0,$1){return (async function() { this.serverConnected($0)}).apply($1)},
  function($0,$1){return (async function() { navigator.clipboard.writeText($0); this.setAttribute('data-copied', '')}).apply($1)},
  function($0,$1){window.dispatchEvent(new CustomEvent('vaadin-redirect-pending', {detail: {url: $0}})); if ($1 == '_self') this.stopApplication(); window.open($0, $1)},
  function($0){return $0.requestContentUpdate()},
  function($0,$1){document.documentElement.setAttribute('theme', $0);
document.documentElement.style.colorScheme = $1;
},
  function($0){return (async function() { Vaadin.FlowComponentHost.patchVirtualContainer(this)}).apply($0)},
  function($0,$1){return (async function() { this.renderer = (root) => {  if (this.text) {    root.textContent = this.text;  } else {    Vaadin.FlowComponentHost.setChildNodes($0, this.virtualChildNodeIds, root)  }}}).apply($1)},
  function($0,$1,$2){try{Promise.resolve((async function(){return (async function() { return new Promise(done => setTimeout(done, 3000))}).apply($0)})()).then($1,function(error){$2(''+error)})}catch(error){$2(''+error)}},
  function($0){return (async function() {     const el = this;
    window.addEventListener('resize', evt => {
        const event = new Event("window-resize");
        event.w = document.documentElement.clientWidth;
        event.h = document.documentElement.clientHeight;
        el.dispatchEvent(event);
    });
}).apply($0)},
  function($0){if(window.Vaadin.Flow.navigation) { window.addEventListener('vaadin-navigated', function(event) {    document.title = $0;
    if(window?.Vaadin?.documentTitleSignal) {
        window.Vaadin.documentTitleSignal.value = $0;
    }
}, {once:true}); }  else {     document.title = $0;
    if(window?.Vaadin?.documentTitleSignal) {
        window.Vaadin.documentTitleSignal.value = $0;
    }
 }},
  ].map((it) => [it.toString(), it]));
  const part = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]{64})'\);$/;

  window.Function = function (...texts) {
    const body = texts.pop();
    const wanted = part.exec(body);
    if (wanted) return () => window.Vaadin.Flow.loadOnDemand(wanted[1]);
    // The browser refuses and reports what is not known.
    return known.get(`function(${texts.join(',')}){${body}}`) ?? makes(...texts, body);
  };
  window.Function.prototype = makes.prototype;

  // Its components write their styles themselves: as elements without the number of this page, and as attributes.
  const { nonce } = document.currentScript;
  const creates = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = creates.call(this, name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  const sets = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style') this.style.cssText = value;
    else sets.call(this, name, value);
  };
})();
