package com.duebook.imports.credit;

import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.ImportedLimits.Given;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of what files give customers.
 *
 * @param <T> what a row gives
 */
public interface CreditFile<T> {

    /** Empty when the cells have faults, which they keep. */
    Optional<T> read(RowCells cells);

    CreditTrial<T> trial();

    /** All or none. */
    void keep(List<Given<T>> all);

    /** Null where it is no amount. */
    @Nullable
    Money amount(T terms);

    /** The column that a refusal is about. */
    ImportField field(Refusal refusal);
}
