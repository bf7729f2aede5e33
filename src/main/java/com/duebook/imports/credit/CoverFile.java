package com.duebook.imports.credit;

import com.duebook.credit.cover.ImportedCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.ImportedLimits.Given;
import com.duebook.credit.limit.LimitScope;
import com.duebook.imports.life.LimitWords;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guarantees, collateral and insured limits: from today and counted in full unless the row says otherwise. */
public record CoverFile(ImportedCovers covers, LocalDate today) implements CreditFile<NewCover> {

    private static final int ALL = 100;

    @Override
    public Optional<NewCover> read(RowCells cells) {
        var scope = cells.read(ImportField.SCOPE, LimitWords::scope, "imports.fault.scope");
        var kind = cells.read(ImportField.COVER_KIND, LimitWords::cover, "imports.fault.coverKind");
        var giver = cells.text(ImportField.GIVER, NewCover.LONGEST_GIVER);
        var policy = cells.text(ImportField.POLICY, NewCover.LONGEST_REFERENCE);
        var amount = cells.amount(ImportField.AMOUNT, cells.currency());
        var percent = percent(cells);
        var from = cells.date(ImportField.FROM_ON);
        var to = cells.date(ImportField.TO_ON);
        var terms = cells.days(ImportField.LONGEST_TERMS);
        var notify = cells.days(ImportField.NOTIFY_DAYS);
        var discretionary = cells.flag(ImportField.DISCRETIONARY);
        var note = cells.text(ImportField.NOTES, NewCover.LONGEST_NOTE);
        if (kind == null || giver == null || amount == null || !cells.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewCover(Objects.requireNonNullElse(scope, LimitScope.CUSTOMER), kind, giver,
                Objects.requireNonNullElse(policy, ""), amount.currency(), amount.minor(), percent,
                Objects.requireNonNullElse(from, today), to, terms, notify, discretionary, Objects.requireNonNullElse(note, ""), null));
    }

    /** Of a share such as 90 or 90 %; a fault of another is told with all others of the row. */
    private static int percent(RowCells cells) {
        var words = cells.words(ImportField.PERCENT);
        var number = words != null && words.endsWith("%") ? read(cells, words.substring(0, words.length() - 1).strip())
                : cells.number(ImportField.PERCENT);
        if (number == null) {
            return ALL;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException broken) {
            cells.fault(ImportField.PERCENT, "credit.cover.refusal.percent");
            return ALL;
        }
    }

    private static @Nullable BigDecimal read(RowCells cells, String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException other) {
            cells.fault(ImportField.PERCENT, "imports.fault.number");
            return null;
        }
    }

    @Override
    public CreditTrial<NewCover> trial() {
        return covers.trial();
    }

    @Override
    public void keep(List<Given<NewCover>> all) {
        covers.record(all);
    }

    @Override
    public Money amount(NewCover terms) {
        return terms.amount();
    }

    @Override
    public ImportField field(Refusal refusal) {
        return switch (refusal.key()) {
            case "credit.limit.refusal.notHead" -> ImportField.SCOPE;
            case "credit.cover.refusal.reference" -> ImportField.POLICY;
            case "credit.cover.refusal.percent" -> ImportField.PERCENT;
            case "credit.cover.refusal.insurance" -> ImportField.COVER_KIND;
            case "credit.cover.refusal.overlap" -> ImportField.FROM_ON;
            case "credit.cover.refusal.turned", "credit.cover.refusal.past" -> ImportField.TO_ON;
            case "credit.cover.refusal.days" -> ImportField.LONGEST_TERMS;
            case "rates.refusal.missing" -> ImportField.CURRENCY;
            default -> ImportField.AMOUNT;
        };
    }
}
