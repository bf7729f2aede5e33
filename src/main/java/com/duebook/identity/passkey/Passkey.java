package com.duebook.identity.passkey;

import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** The public half of a key. Its use is written down by a statement, not here. */
@Entity
class Passkey extends Stored {

    @Column(name = "identity_id") private UUID person;

    @JdbcTypeCode(SqlTypes.BINARY) private byte[] userHandle;

    private byte[] credentialId;
    private byte[] publicKey;
    private byte[] attestation;
    private long signatureCount;
    private boolean verified;
    private boolean backupEligible;
    private boolean backedUp;
    private String transports;
    private String label;
    private Instant addedAt;
    private @Nullable Instant usedAt;

    protected Passkey() {}

    Passkey(UUID person, CredentialRecord made, byte[] attestation, String label, Instant now) {
        this.person = person;
        this.userHandle = made.getUserEntityUserId().getBytes();
        this.credentialId = made.getCredentialId().getBytes();
        this.publicKey = made.getPublicKey().getBytes();
        this.attestation = attestation;
        this.signatureCount = made.getSignatureCount();
        this.verified = made.isUvInitialized();
        this.backupEligible = made.isBackupEligible();
        this.backedUp = made.isBackupState();
        this.transports = made.getTransports().stream().map(AuthenticatorTransport::getValue).sorted()
                .collect(Collectors.joining(","));
        this.label = label;
        this.addedAt = now;
    }

    void rename(String to) {
        label = to;
    }

    UUID person() {
        return person;
    }

    Bytes handle() {
        return new Bytes(userHandle);
    }

    CredentialRecord record() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(handle())
                .credentialId(new Bytes(credentialId))
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .attestationObject(new Bytes(attestation))
                .signatureCount(signatureCount)
                .uvInitialized(verified)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .transports(Arrays.stream(transports.split(",")).filter(it -> !it.isEmpty())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .label(label)
                .created(addedAt)
                .lastUsed(usedAt == null ? addedAt : usedAt)
                .build();
    }

    PasskeyView view() {
        return new PasskeyView(id(), label, addedAt, usedAt);
    }
}
