package com.duebook.imports.credit;

import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.ImportedLimits;
import com.duebook.credit.limit.ImportedLimits.Given;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.imports.life.LimitWords;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Limits: own ones unless the row says otherwise, from today, instead of those that run. 0 is cash before delivery.
 *
 * @param own the workspace's currency, in which unlimited is where a row says no other
 * @param reason of rows that give none
 */
public record LimitFile(ImportedLimits limits, Currency own, LocalDate today, String reason) implements CreditFile<NewLimit> {

    @Override
    public Optional<NewLimit> read(RowCells cells) {
        var scope = cells.read(ImportField.SCOPE, LimitWords::scope, "imports.fault.scope");
        var kind = cells.read(ImportField.LIMIT_KIND, LimitWords::limit, "imports.fault.limitKind");
        var from = cells.date(ImportField.FROM_ON);
        var to = cells.date(ImportField.TO_ON);
        var why = cells.text(ImportField.REASON, NewLimit.LONGEST);
        var words = cells.words(ImportField.AMOUNT);
        var unlimited = words != null && LimitWords.isUnlimited(words);
        var cash = words != null && LimitWords.isCash(words);
        var currency = unlimited || cash ? cells.currency(own) : cells.currency();
        var amount = cash ? Money.zero(Objects.requireNonNull(currency)) : unlimited ? null : cells.amount(ImportField.AMOUNT, currency);
        if (currency == null || !cells.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewLimit(Objects.requireNonNullElse(scope, LimitScope.CUSTOMER),
                Objects.requireNonNullElse(kind, LimitKind.OWN), currency, amount == null ? null : amount.minor(),
                Objects.requireNonNullElse(from, today), to, Objects.requireNonNullElse(why, reason), true));
    }

    @Override
    public CreditTrial<NewLimit> trial() {
        return limits.trial();
    }

    @Override
    public void keep(List<Given<NewLimit>> all) {
        limits.set(all);
    }

    @Override
    public @Nullable Money amount(NewLimit terms) {
        return terms.amount();
    }

    @Override
    public ImportField field(Refusal refusal) {
        return switch (refusal.key()) {
            case "credit.limit.refusal.notHead" -> ImportField.SCOPE;
            case "credit.limit.refusal.cover", "credit.limit.refusal.nothingToRaise" -> ImportField.LIMIT_KIND;
            case "credit.limit.refusal.overlap" -> ImportField.FROM_ON;
            case "credit.limit.refusal.until", "credit.limit.refusal.over" -> ImportField.TO_ON;
            case "rates.refusal.missing" -> ImportField.CURRENCY;
            default -> ImportField.AMOUNT;
        };
    }
}
