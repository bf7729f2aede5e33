package com.duebook.imports.format;

import com.duebook.money.AmountReader;
import com.duebook.money.DecimalMark;
import com.duebook.money.Reading;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes out from all amounts of a file how it writes them and in which money, and says where they leave it open. */
public final class AmountVotes {

    private static final int MOST = 5_000;

    /** Amounts that differ in their figures only say the same about how they are written. */
    private record Alike(String shape, @Nullable Currency currency) {}

    private final Map<Alike, Reading> seen = new HashMap<>();
    private final Set<DecimalMark> shown = EnumSet.noneOf(DecimalMark.class);
    private final Set<Currency> written = new HashSet<>();
    /** What each sign that several currencies share may mean. */
    private final Set<Set<Currency>> shared = new HashSet<>();
    private boolean isUnclear;
    private int said;
    private int bare;

    /** @param currency of the row, where it has one of its own */
    public void see(String text, @Nullable Currency currency) {
        var alike = new Alike(text.replaceAll("[1-9]", "9"), currency);
        if (seen.size() == MOST) {
            seen.clear();
        }
        switch (seen.computeIfAbsent(alike, it -> AmountReader.file(null, currency).read(text))) {
            case Reading.Amount amount -> {
                if (amount.shows() != null) {
                    shown.add(amount.shows());
                }
                see(amount.currencies());
            }
            case Reading.Ambiguous unclear -> {
                isUnclear = true;
                see(unclear.currencies());
            }
            case Reading.Unreadable no -> {}
        }
    }

    /** A number that the sheet keeps as one. */
    public void seeNumber() {
        bare++;
    }

    public @Nullable DecimalMark mark() {
        return shown.size() == 1 ? shown.iterator().next() : null;
    }

    public boolean isMarkUnclear() {
        return isUnclear && shown.size() != 1;
    }

    /** Where at least every other amount says it, and all that do say the same. */
    public Optional<Currency> currency() {
        var one = written.size() == 1 && said >= bare ? written.stream().findFirst() : Optional.<Currency>empty();
        return one.filter(currency -> shared.stream().allMatch(sign -> sign.contains(currency)));
    }

    public boolean isCurrencyUnclear() {
        return bare > 0 || written.isEmpty();
    }

    private void see(Set<Currency> currencies) {
        if (currencies.size() == 1) {
            said++;
            written.addAll(currencies);
        } else {
            bare++;
            if (!currencies.isEmpty()) {
                shared.add(currencies);
            }
        }
    }
}
