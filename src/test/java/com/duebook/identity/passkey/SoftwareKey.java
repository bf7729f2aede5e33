package com.duebook.identity.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that keeps a passkey, as far as a server sees it; it says whatever a test wants it to. */
final class SoftwareKey {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] id = new byte[32];
    private final KeyPair keys;
    private final String origin;
    String handle = "";
    int count;
    boolean verifies = true;

    /** @param origin of the page that it is used on, such as {@code https://books.example} */
    SoftwareKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the answer to options of a creation */
    String create(String options) {
        var asked = JSON.readTree(options);
        handle = asked.get("user").get("id").asString();
        var attested = new ByteArrayOutputStream();
        attested.writeBytes(data(asked.get("rp").get("id").asString(), ATTESTED));
        attested.writeBytes(new byte[16]);
        attested.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        attested.writeBytes(id);
        var cbor = new ObjectConverter().getCborConverter();
        attested.writeBytes(cbor.writeValueAsBytes(EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256)));
        var object = new LinkedHashMap<String, Object>();
        object.put("fmt", "none");
        object.put("attStmt", Map.of());
        object.put("authData", attested.toByteArray());
        return answer(Map.of(
                "clientDataJSON", client("webauthn.create", asked),
                "attestationObject", encoded(cbor.writeValueAsBytes(object)),
                "transports", new String[] {"internal", "hybrid"}));
    }

    /** @return the answer to options of a sign-in; counts one on */
    String get(String options) {
        var asked = JSON.readTree(options);
        count++;
        var data = data(asked.get("rpId").asString(), 0);
        var client = client("webauthn.get", asked);
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(Base64.getUrlDecoder().decode(client)));
            return answer(Map.of(
                    "clientDataJSON", client,
                    "authenticatorData", encoded(data),
                    "signature", encoded(signature.sign()),
                    "userHandle", handle));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(Map.of("id", encoded(id), "rawId", encoded(id), "type", "public-key",
                "response", response, "clientExtensionResults", Map.of(), "authenticatorAttachment", "platform"));
    }

    private String client(String type, JsonNode asked) {
        return encoded(JSON.writeValueAsBytes(Map.of("type", type, "challenge", asked.get("challenge").asString(),
                "origin", origin, "crossOrigin", false)));
    }

    private byte[] data(String party, int flags) {
        var all = flags | PRESENT | (verifies ? VERIFIED : 0);
        return ByteBuffer.allocate(37).put(sha256(party.getBytes(UTF_8))).put((byte) all).putInt(count).array();
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
