package com.duebook.imports;

import com.duebook.imports.table.ImportKind;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file that somebody handed in, from the upload to what it became. */
@Entity
class ImportRun extends TenantOwned {

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ImportKind kind;

    private String fileName;

    @Column(length = 65_535) private @Nullable String mapping;

    @Column(length = 65_535) private @Nullable String counts;

    @Column(length = 65_535) private @Nullable String taken;

    @Column(name = "check_id") private @Nullable UUID check;

    @Column(name = "task_id") private @Nullable UUID task;

    private String language;
    private String createdBy;
    private Instant createdAt;
    private @Nullable UUID startedBy;
    private @Nullable String startedName;

    protected ImportRun() {}

    ImportRun(ImportKind kind, String fileName, Locale language, String createdBy, Instant now) {
        this.kind = kind;
        this.fileName = fileName.substring(Math.max(0, fileName.length() - 200));
        this.language = language.toLanguageTag();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void requireNotStarted() {
        if (task != null) {
            throw new Refusal("imports.refusal.started");
        }
    }

    /** May be done again with other columns; only the newest counts. What somebody could do alone is tried in their name. */
    void check(String triedMapping, UUID itsTask, Actor starter) {
        requireNotStarted();
        startedBy = starter.id();
        startedName = starter.name();
        mapping = triedMapping;
        check = itsTask;
    }

    /** A file is run once; handing it in again changes nothing anyway. */
    void start(String agreedMapping, UUID itsTask, Actor starter) {
        requireNotStarted();
        startedBy = starter.id();
        startedName = starter.name();
        mapping = agreedMapping;
        task = itsTask;
    }

    /** So far, for whoever takes this run over. */
    void take(String itsTaken) {
        taken = itsTaken;
    }

    @Nullable
    String taken() {
        return taken;
    }

    void finish(String itsCounts) {
        counts = itsCounts;
    }

    ImportKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    String mapping() {
        return mapping;
    }

    @Nullable
    String counts() {
        return counts;
    }

    @Nullable
    UUID check() {
        return check;
    }

    @Nullable
    UUID task() {
        return task;
    }

    /** Null where nobody is known. */
    @Nullable
    UUID startedBy() {
        return startedBy;
    }

    String startedName() {
        return startedName == null ? createdBy : startedName;
    }

    ImportBrief brief() {
        var state = counts != null ? ImportBrief.State.DONE
                : task != null ? ImportBrief.State.AT_WORK
                : check != null ? ImportBrief.State.TRIED : ImportBrief.State.HANDED_IN;
        return new ImportBrief(id(), kind, fileName, state, createdBy, createdAt);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
