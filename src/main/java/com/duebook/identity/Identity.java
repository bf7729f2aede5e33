package com.duebook.identity;

import com.duebook.tenancy.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person. Belongs to no workspace; memberships say where they work. */
@Entity
class Identity extends Stored {

    @Column private String email;

    @Column private String name;

    @Column(name = "password_hash") private @Nullable String passwordHash;

    @Column private String language;

    @Enumerated(EnumType.STRING) private Theme theme = Theme.SYSTEM;

    @Column(name = "created_at") private Instant createdAt;

    @Column(name = "session_epoch") private int sessionEpoch;

    @Column(name = "last_workspace") private @Nullable UUID lastWorkspace;

    @Column(name = "confirmed_at") private @Nullable Instant confirmedAt;

    protected Identity() {}

    Identity(EmailAddress email, String name, Locale language, Instant now) {
        this.email = email.value();
        this.name = name;
        this.language = language.toLanguageTag();
        this.createdAt = now;
    }

    /** Ends every session that was opened with the old one. */
    void choosePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    /** The same password under newer parameters. */
    void rehashed(String hash) {
        passwordHash = hash;
    }

    void endSessions() {
        sessionEpoch++;
    }

    void profile(String newName, Locale newLanguage, Theme newTheme) {
        name = newName;
        language = newLanguage.toLanguageTag();
        theme = newTheme;
    }

    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    void workedIn(UUID workspace) {
        lastWorkspace = workspace;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Person person() {
        return new Person(id(), email, name, Locale.forLanguageTag(language), theme, sessionEpoch, lastWorkspace,
                confirmedAt != null);
    }
}
