package com.duebook.credit.report;

import com.duebook.credit.evidence.Evidence;
import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An agency's report as somebody wrote it down. It is never changed. */
@Entity
class CreditReport extends TenantOwned {

    private UUID customerId;
    private String agency;
    private LocalDate reportedOn;
    private @Nullable Integer score;
    private @Nullable Integer scoreWorst;
    private @Nullable Integer scoreBest;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency currency;

    private @Nullable Long limitMinor;
    private @Nullable Integer courtCases;
    private @Nullable Boolean insolvency;
    private String note;
    private @Nullable UUID fileId;
    private @Nullable String fileName;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditReport() {}

    CreditReport(UUID id, UUID customer, NewReport report, Instant now, String by) {
        super(id);
        customerId = customer;
        agency = report.agency();
        reportedOn = report.day();
        var scored = report.score();
        if (scored != null) {
            score = scored.score();
            scoreWorst = scored.worst();
            scoreBest = scored.best();
        }
        var limit = report.limit();
        currency = limit == null ? null : limit.currency();
        limitMinor = limit == null ? null : Long.valueOf(limit.minor());
        courtCases = report.courtCases();
        insolvency = report.insolvency();
        note = report.note();
        var file = report.file();
        fileId = file == null ? null : file.id();
        fileName = file == null ? null : file.name();
        recordedAt = now;
        recordedBy = by;
    }

    void withdraw(Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
    }

    ReportView view() {
        var scored = score == null || scoreWorst == null || scoreBest == null ? null : new AgencyScore(score, scoreWorst, scoreBest);
        var limit = limitMinor == null || currency == null ? null : Money.of(limitMinor, currency);
        return new ReportView(id(), customerId, new NewReport(agency, reportedOn, scored, limit, courtCases, insolvency, note,
                Evidence.of(fileId, fileName)), recordedAt, recordedBy, replacedAt);
    }
}
