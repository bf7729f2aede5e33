// Passkeys by the browser's own functions (WebAuthn Level 3). An answer is JSON, or one word that says why there is none.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const keys = (list) => (list || []).map((key) => ({ ...key, id: bytes(key.id) }));

// What browsers of before 2025 lack.
const creation = (asked) => PublicKeyCredential.parseCreationOptionsFromJSON?.(asked) ?? {
  ...asked,
  challenge: bytes(asked.challenge),
  user: { ...asked.user, id: bytes(asked.user.id) },
  excludeCredentials: keys(asked.excludeCredentials),
};

const request = (asked) => PublicKeyCredential.parseRequestOptionsFromJSON?.(asked) ?? {
  ...asked,
  challenge: bytes(asked.challenge),
  allowCredentials: keys(asked.allowCredentials),
};

const json = (key) => JSON.stringify(key.toJSON?.() ?? {
  id: key.id,
  rawId: text(key.rawId),
  type: key.type,
  authenticatorAttachment: key.authenticatorAttachment,
  clientExtensionResults: {},
  response: {
    clientDataJSON: text(key.response.clientDataJSON),
    attestationObject: text(key.response.attestationObject),
    transports: key.response.getTransports?.(),
    authenticatorData: key.response.attestationObject ? undefined : text(key.response.authenticatorData),
    signature: text(key.response.signature),
    userHandle: text(key.response.userHandle),
  },
});

// Browsers do not tell a person who says no from one who has no device at hand.
const reason = (error, late) => ({
  NotAllowedError: late ? 'late' : 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'known',
  NotSupportedError: 'device',
  ConstraintError: 'device',
  SecurityError: 'address',
}[error.name] ?? 'failed');

const ask = async (options, work) => {
  if (!window.isSecureContext) return 'insecure';
  if (!window.PublicKeyCredential) return 'unsupported';
  const asked = JSON.parse(options);
  const begun = performance.now();
  try {
    return json(await work(asked));
  } catch (error) {
    return reason(error, performance.now() - begun > asked.timeout - 1000);
  }
};

window.duebookPasskeys = {
  create: (options) => ask(options, (asked) => navigator.credentials.create({ publicKey: creation(asked) })),
  get: (options) => ask(options, (asked) => navigator.credentials.get({ publicKey: request(asked) })),
};

if (window.PublicKeyCredential) document.documentElement.classList.add('has-passkeys');
