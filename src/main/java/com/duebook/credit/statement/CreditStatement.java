package com.duebook.credit.statement;

import com.duebook.credit.evidence.Evidence;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A balance sheet as somebody wrote it down. It is never changed; what is written in its stead says from when on. */
@Entity
class CreditStatement extends TenantOwned {

    private UUID customerId;
    private LocalDate yearEnd;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private Long totalAssetsMinor;
    private @Nullable Long currentAssetsMinor;
    private @Nullable Long inventoryMinor;
    private @Nullable Long cashMinor;
    private Long equityMinor;
    private Long totalLiabilitiesMinor;
    private @Nullable Long currentLiabilitiesMinor;
    private @Nullable Long salesMinor;
    private @Nullable Long profitMinor;
    private String source;
    private @Nullable UUID fileId;
    private @Nullable String fileName;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant replacedAt;
    private @Nullable String replacedBy;

    protected CreditStatement() {}

    CreditStatement(UUID id, UUID customer, BalanceSheet sheet, String from, @Nullable Evidence file, Instant now, String by) {
        super(id);
        customerId = customer;
        yearEnd = sheet.yearEnd();
        currency = sheet.currency();
        var lines = sheet.lines();
        totalAssetsMinor = Objects.requireNonNull(lines.get(SheetLine.TOTAL_ASSETS));
        currentAssetsMinor = lines.get(SheetLine.CURRENT_ASSETS);
        inventoryMinor = lines.get(SheetLine.INVENTORY);
        cashMinor = lines.get(SheetLine.CASH);
        equityMinor = Objects.requireNonNull(lines.get(SheetLine.EQUITY));
        totalLiabilitiesMinor = Objects.requireNonNull(lines.get(SheetLine.TOTAL_LIABILITIES));
        currentLiabilitiesMinor = lines.get(SheetLine.CURRENT_LIABILITIES);
        salesMinor = lines.get(SheetLine.SALES);
        profitMinor = lines.get(SheetLine.PROFIT);
        source = from;
        fileId = file == null ? null : file.id();
        fileName = file == null ? null : file.name();
        recordedAt = now;
        recordedBy = by;
    }

    void replace(Instant now, String by) {
        replacedAt = now;
        replacedBy = by;
    }

    StatementView view() {
        return new StatementView(id(), customerId, sheet(), source, Evidence.of(fileId, fileName), recordedAt, recordedBy, replacedAt);
    }

    private BalanceSheet sheet() {
        var lines = new EnumMap<SheetLine, Long>(SheetLine.class);
        lines.put(SheetLine.TOTAL_ASSETS, totalAssetsMinor);
        lines.put(SheetLine.EQUITY, equityMinor);
        lines.put(SheetLine.TOTAL_LIABILITIES, totalLiabilitiesMinor);
        put(lines, SheetLine.CURRENT_ASSETS, currentAssetsMinor);
        put(lines, SheetLine.INVENTORY, inventoryMinor);
        put(lines, SheetLine.CASH, cashMinor);
        put(lines, SheetLine.CURRENT_LIABILITIES, currentLiabilitiesMinor);
        put(lines, SheetLine.SALES, salesMinor);
        put(lines, SheetLine.PROFIT, profitMinor);
        return new BalanceSheet(yearEnd, currency, lines);
    }

    private static void put(EnumMap<SheetLine, Long> lines, SheetLine line, @Nullable Long minor) {
        if (minor != null) {
            lines.put(line, minor);
        }
    }
}
