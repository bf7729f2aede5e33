package com.duebook.identity.factor;

import com.duebook.secrets.WrappedKey;
import com.duebook.tenancy.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's authenticator app, under the person's own id. What is used up changes by statements, not here. */
@Entity
@Table(name = "identity_totp")
class TotpSecret extends Stored {

    private byte[] secret;

    @JdbcTypeCode(SqlTypes.CHAR) private String secretBy;

    private long lastStep;
    private Instant addedAt;

    protected TotpSecret() {}

    TotpSecret(UUID person, WrappedKey secret, long usedStep, Instant now) {
        super(person);
        this.secret = secret.bytes();
        this.secretBy = secret.by();
        this.lastStep = usedStep;
        this.addedAt = now;
    }

    WrappedKey secret() {
        return new WrappedKey(secret, secretBy);
    }

    long lastStep() {
        return lastStep;
    }
}
