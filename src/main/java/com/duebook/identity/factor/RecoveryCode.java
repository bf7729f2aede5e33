package com.duebook.identity.factor;

import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the codes that somebody keeps for the day the app is lost. */
@Entity
class RecoveryCode extends Stored {

    @Column(name = "identity_id") private UUID person;

    @JdbcTypeCode(SqlTypes.BINARY) private byte[] hash;

    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID person, byte[] hash) {
        this.person = person;
        this.hash = hash;
    }
}
